namespace Vroegsignalering.Testing.Prioritisation;

/// <summary>What <see cref="PriorityRuleConformance"/> found about a rule.</summary>
public sealed class RuleConformanceReport
{
    internal RuleConformanceReport(string rule, IEnumerable<RuleConformanceFinding> findings)
    {
        Rule = rule;
        Findings = [.. findings.OrderBy(f => !f.IsFailure)];
        Failures = [.. Findings.Where(f => f.IsFailure)];
        Notes = [.. Findings.Where(f => !f.IsFailure)];
    }

    /// <summary>The id of the rule or of its kind.</summary>
    public string Rule { get; }

    /// <summary>Everything that was found, failures first.</summary>
    public IReadOnlyList<RuleConformanceFinding> Findings { get; }

    /// <summary>Why the rule may not be used like this; empty when it may.</summary>
    public IReadOnlyList<RuleConformanceFinding> Failures { get; }

    /// <summary>What its author has to weigh.</summary>
    public IReadOnlyList<RuleConformanceFinding> Notes { get; }

    /// <summary>Throws when there is a failure.</summary>
    /// <exception cref="InvalidOperationException">There is a failure; the message holds all findings.</exception>
    public void ThrowIfAny()
    {
        if (Failures.Count > 0)
        {
            throw new InvalidOperationException(ToString());
        }
    }

    /// <summary>All findings, as lines for people who repair them.</summary>
    public override string ToString() => string.Join(
        "\n", Findings.Select(f => f.ToString()).Prepend($"The rule '{Rule}': {Failures.Count} failures, {Notes.Count} notes."));
}
