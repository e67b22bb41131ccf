using NodaTime;

namespace Vroegsignalering.Storage;

/// <summary>A line to add to a journal.</summary>
public sealed record JournalLine
{
    /// <summary>What it says, in JSON, without a line end.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The day that it is about.</summary>
    public required LocalDate On { get; init; }

    /// <summary>What it is about, as <see cref="JournalKind"/> says; <c>null</c> when it is about nothing that can be erased.</summary>
    public string? Subject { get; init; }

    /// <summary>The how-manieth line about this subject it is, from 1; <c>null</c> when that does not matter. Of two that say the same number one is refused.</summary>
    public int? Sequence { get; init; }

    /// <summary>The day only.</summary>
    public override string ToString() => $"line of {On.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}";
}
