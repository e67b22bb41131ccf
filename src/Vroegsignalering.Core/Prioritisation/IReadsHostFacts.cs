namespace Vroegsignalering.Prioritisation;

/// <summary>A rule that names facts of the host in its settings and has to know how they are counted.</summary>
internal interface IReadsHostFacts<out TRule>
    where TRule : IPriorityRule
{
    /// <summary>The same rule with the facts that the policy registered.</summary>
    TRule With(IReadOnlyList<HostFact> hostFacts);
}
