namespace Vroegsignalering.Prioritisation;

/// <summary>One rule of a policy. It sees facts only, is pure, and says why in both cases.</summary>
/// <remarks>Pure means: the same facts give the same finding, in any culture, thread or order; nothing is thrown. A rule that is a
/// <c>readonly struct</c> runs fastest in bulk. <c>Vroegsignalering.Testing</c> has a suite that tries all of this.</remarks>
public interface IPriorityRule
{
    /// <summary>The stable id, such as <c>multiple-partners</c>; unique in a policy.</summary>
    string Id { get; }

    /// <summary>What people call the rule, in a few words without a capital, such as <i>soort bedrijf</i>.</summary>
    Text Name { get; }

    /// <summary>What the rule does with its settings, in full sentences for a council that reads its policy.</summary>
    Text Description { get; }

    /// <summary>The facts that it looks at; changing another never changes its finding.</summary>
    IReadOnlyList<PriorityFact> Uses { get; }

    /// <summary>Where the rule comes from; <c>null</c> when it is a choice of who made it.</summary>
    LegalSource? Source => null;

    /// <summary>What to weigh before using it; <c>null</c> when it excludes or singles out nobody.</summary>
    RuleCaution? Caution => null;

    /// <summary>Looks at the facts of one household.</summary>
    RuleFinding Evaluate(in PriorityFacts facts);
}
