using NodaTime;

namespace Vroegsignalering.Storage;

/// <summary>A line of a journal.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="On">The day that it is about.</param>
/// <param name="Subject">What it is about; <c>null</c> when nothing, or when it was erased.</param>
/// <param name="Sequence">The how-manieth line about its subject it is; <c>null</c> when not numbered, or erased.</param>
/// <param name="Content">What it says; <c>null</c> when it was erased.</param>
public sealed record JournalEntry(long Number, LocalDate On, string? Subject, int? Sequence, ReadOnlyMemory<byte>? Content)
{
    /// <summary>The number only.</summary>
    public override string ToString() => $"line {Number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
