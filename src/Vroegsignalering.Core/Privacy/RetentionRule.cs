using NodaTime;
using Vroegsignalering.Time;

namespace Vroegsignalering.Privacy;

/// <summary>How long one kind of record is kept.</summary>
public sealed record RetentionRule
{
    /// <summary>The most months that a rule can name; a longer term than ten years is no term of this work.</summary>
    public const int MaximumMonths = 120;

    /// <summary>The kind of record.</summary>
    public required RetentionKind Kind
    {
        get;
        init => field = value != RetentionKind.NotStated && Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A rule is about one kind of record.");
    }

    /// <summary>The name of the rule, such as <c>no-contact</c>: it stands in proofs.</summary>
    public string Id => IdOf(Kind);

    /// <summary>The term in months, from a day on. The term that holds on the day of the plan counts, also for records from before.</summary>
    /// <value>0 to 120 months. Zero keeps a record until the end of the day on which its term starts.</value>
    public required DatedParameter<int> Months
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach (LocalDate from in value.Changes)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(value.On(from), nameof(value));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(value.On(from), MaximumMonths, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>Where the term comes from; <c>null</c> when the municipality chose it itself.</summary>
    public LegalSource? Source { get; init; }

    internal static string IdOf(RetentionKind kind) => kind switch
    {
        RetentionKind.NotHandled => "not-handled",
        RetentionKind.NoContact => "no-contact",
        RetentionKind.HelpDeclined => "help-declined",
        RetentionKind.HelpAccepted => "help-accepted",
        RetentionKind.TakenOver => "taken-over",
        RetentionKind.QuarantineRow => "quarantine-row",
        RetentionKind.DecisionLogLine => "decision-log-line",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
