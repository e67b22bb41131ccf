namespace Vroegsignalering.HelpAcceptance;

/// <summary>One question in a decision tree: a plain one for a registrar, or one that the system answers itself.</summary>
/// <param name="Id">The name, such as <c>contact</c>.</param>
/// <param name="Text">The question in plain words.</param>
/// <param name="Choices">The answers, two or more.</param>
/// <param name="IsAsked">Whether a registrar is asked when the answer is not known; otherwise the system looks it up.</param>
public sealed record HelpQuestion(string Id, Text Text, IReadOnlyList<HelpChoice> Choices, bool IsAsked = true)
{
    /// <summary>The name.</summary>
    public override string ToString() => Id;
}

/// <summary>One answer to a question.</summary>
/// <param name="Id">The name, such as <c>yes</c>.</param>
/// <param name="Text">What people call it.</param>
public sealed record HelpChoice(string Id, Text Text);
