namespace Vroegsignalering.Prioritisation;

/// <summary>One rule of a policy. It sees facts only, is pure, and says why in both cases.</summary>
/// <remarks>Pure means: the same facts give the same finding, in any culture, thread or order; nothing is thrown.</remarks>
public interface IPriorityRule
{
    /// <summary>The stable id, such as <c>multiple-partners</c>; unique in a policy.</summary>
    string Id { get; }

    /// <summary>What people call the rule, in a few words without a capital, such as <i>soort bedrijf</i>.</summary>
    Text Name { get; }

    /// <summary>Looks at the facts of one household.</summary>
    RuleFinding Evaluate(in PriorityFacts facts);
}
