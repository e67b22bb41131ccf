namespace Vroegsignalering.Testing.Prioritisation;

/// <summary>One thing that a rule should do otherwise.</summary>
/// <param name="Check">What was checked, such as <c>pure</c>; stable, so that a test can ask for it.</param>
/// <param name="IsFailure">Whether the rule may not be used like this; otherwise it is something to weigh.</param>
/// <param name="What">What was seen, in a sentence.</param>
/// <param name="Repair">What to do about it, in a sentence.</param>
/// <param name="Settings">The settings of the rule as JSON; empty for a rule without a kind.</param>
/// <param name="Facts">Facts with which it is seen, as JSON; <c>null</c> when it does not depend on them. They are generated and about nobody.</param>
public sealed record RuleConformanceFinding(string Check, bool IsFailure, string What, string Repair, string Settings, string? Facts)
{
    /// <summary>All of it, on a few lines.</summary>
    public override string ToString() =>
        $"{(IsFailure ? "failure" : "note")} {Check}: {What}\n  Repair: {Repair}"
        + (Settings.Length > 0 ? $"\n  Settings: {Settings}" : "")
        + (Facts is null ? "" : $"\n  Facts: {Facts}");
}
