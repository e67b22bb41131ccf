using NodaTime;

namespace Vroegsignalering.Casework;

/// <summary>Where a signal is found: the case, and its place among the signals of it, which never changes.</summary>
internal readonly record struct SignalPlace(string CaseId, int Index);

/// <summary>A question as it stands in the journal.</summary>
internal sealed record ReviewQuestion
{
    public required ReviewKind Kind { get; init; }

    public required string Signal { get; init; }

    public string? OtherSignal { get; init; }

    public required SignalPlace Place { get; init; }

    public SignalPlace? OtherPlace { get; init; }

    public LocalDate? Deadline { get; init; }

    public required LocalDate AskedOn { get; init; }

    /// <summary>Names of members of <see cref="Households.Matching.MatchEvidence"/>, or codes of reasons of the residency check.</summary>
    public required IReadOnlyList<string> Why { get; init; }

    public FoundPerson? Found { get; init; }

    public string Id => IdOf(Signal, OtherSignal);

    public static string IdOf(string signal, string? other) => other is null ? signal
        : string.CompareOrdinal(signal, other) <= 0 ? $"{signal}.{other}" : $"{other}.{signal}";

    public ReviewLine Line(int known) => new()
    {
        Id = Id,
        Kind = Kind,
        Signal = Signal,
        OtherSignal = OtherSignal,
        CaseIds = [.. new[] { Place.CaseId, OtherPlace?.CaseId }.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        Deadline = Deadline,
        AskedOn = AskedOn,
        Known = known,
    };
}
