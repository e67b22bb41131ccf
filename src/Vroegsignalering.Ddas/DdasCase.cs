using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Ddas;

/// <summary>A case of a delivery (<i>vroegsignaalzaak</i>), with the IDs of its signals in place of the signals.</summary>
/// <remarks>What the delivery does not state is <c>null</c> or empty. DDAS has no number for a case: see <see cref="CaseNumber"/>.</remarks>
public sealed record DdasCase
{
    /// <summary>The IDs of its signals, in the order of the source, each once.</summary>
    public required IReadOnlyList<string> SignalIds { get; init => field = Lists.Copy(value); }

    /// <summary>How the case ended; <c>null</c> while it is open.</summary>
    public CaseResult? Result { get; init; }

    /// <summary>The day on which signals were combined (<i>matchingsdatum</i>).</summary>
    public LocalDate? MatchedOn { get; init; }

    /// <summary>The first day of the period whose signals were combined (<i>matchingperiode</i>).</summary>
    public LocalDate? MatchingPeriodStart { get; init; }

    /// <summary>The last day of that period.</summary>
    public LocalDate? MatchingPeriodEnd { get; init; }

    /// <summary>The day on which the case was made (<i>datum opgepakt</i>).</summary>
    public LocalDate? PickedUpOn { get; init; }

    /// <summary>The attempts to reach the resident, in the order of the source.</summary>
    public IReadOnlyList<ContactAttempt> Attempts { get; init => field = Lists.Copy(value); } = [];

    /// <summary>Result only.</summary>
    public override string ToString() => $"case ({Result?.ToString() ?? "open"})";
}
