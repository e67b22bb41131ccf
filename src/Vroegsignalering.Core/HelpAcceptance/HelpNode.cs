using Vroegsignalering.Cases;

namespace Vroegsignalering.HelpAcceptance;

/// <summary>A place in a decision tree.</summary>
internal abstract class HelpNode;

/// <summary>A question with a way on for each answer, and one for when it is not known; so every path ends.</summary>
internal sealed class HelpBranch(HelpQuestion question, IReadOnlyList<HelpNode> next, HelpNode whenUnknown) : HelpNode
{
    public const int Unknown = -1;

    public HelpQuestion Question { get; } = question;

    public IReadOnlyList<HelpNode> Nodes { get; } = next;

    public HelpNode WhenUnknown { get; } = whenUnknown;

    public HelpNode Next(int choice) => choice == Unknown ? WhenUnknown : Nodes[choice];
}

/// <summary>An outcome.</summary>
internal sealed class HelpLeaf(HelpGroup group, bool? accepted, Text reason, CaseResult? result = null) : HelpNode
{
    public HelpGroup Group { get; } = group;

    public bool? Accepted { get; } = accepted;

    public Text Reason { get; } = reason;

    /// <summary>The DDAS result it stands for; <c>null</c> when there is none.</summary>
    public CaseResult? Result { get; } = result;

    /// <summary>Whether the registered result is that of the verdict: the leaf is of several results.</summary>
    public bool KeepsResult { get; init; }
}
