using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.Privacy;

/// <summary>What a policy says about one record on one day.</summary>
/// <param name="RecordId">The number of the record.</param>
/// <param name="Outcome">Whether it is erased, or why it is kept.</param>
/// <param name="RuleId">The rule that it falls under; <c>null</c> while it is in use.</param>
/// <param name="KeepUntil">The last day of its term, under the terms of the day of the plan; <c>null</c> when that is not known.</param>
/// <param name="Hold">The code of the reason that holds it; <c>null</c> when none does.</param>
public sealed record RetentionDecision(
    string RecordId, RetentionOutcome Outcome, string? RuleId, LocalDate? KeepUntil, string? Hold)
{
    /// <summary>Whether the record is to be erased.</summary>
    public bool IsErased => Outcome == RetentionOutcome.Erased;

    /// <summary>The decision in words, without anything about a person.</summary>
    public Text Explanation => Outcome switch
    {
        RetentionOutcome.Erased => new(
            $"Gewist: de bewaartermijn van regel {RuleId} is voorbij.", $"Erased: the term of the rule {RuleId} is over."),
        RetentionOutcome.InUse => new("Bewaard: dit is nog in gebruik.", "Kept: it is still in use."),
        RetentionOutcome.TermRuns when KeepUntil is LocalDate until => new(
            $"Bewaard tot en met {Iso(until)}, volgens regel {RuleId}.", $"Kept up to and including {Iso(until)}, by the rule {RuleId}."),
        RetentionOutcome.Held => new($"Bewaard: iets houdt het wissen tegen ({Hold}).", $"Kept: something holds it ({Hold})."),
        _ => new(
            "Bewaard: het is niet bekend wanneer de termijn begint. Zoek dat uit.", "Kept: it is not known when the term starts. Find out."),
    };

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}

/// <summary>Whether a record is erased, or why not.</summary>
public enum RetentionOutcome
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Its term is over and nothing holds it: it is erased.</summary>
    Erased = 1,

    /// <summary>It is still in use, such as an open case.</summary>
    InUse = 2,

    /// <summary>Its term runs.</summary>
    TermRuns = 3,

    /// <summary>Something holds it, whether its term runs or not.</summary>
    Held = 4,

    /// <summary>It is not in use, but the day on which its term starts is not known. A person has to look.</summary>
    StartUnknown = 5,
}
