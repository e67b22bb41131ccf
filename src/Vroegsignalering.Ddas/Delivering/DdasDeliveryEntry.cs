using System.Globalization;
using NodaTime;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>A line of the ledger of deliveries: what was frozen, or which page was handed out to whom. It holds nothing of a person.</summary>
/// <remarks>A line is written before the first byte goes out, so that nothing was delivered that is not in it; whether the receiver got all of it is not known.
/// Source: the data protection impact assessment of DDAS asks one line per delivery and not per citizen service number.</remarks>
public sealed record DdasDeliveryEntry
{
    /// <summary>What happened.</summary>
    public required DdasDeliveryKind Kind { get; init; }

    /// <summary>The identity of the frozen delivery.</summary>
    public required string SnapshotId { get; init; }

    /// <summary>The days that it reports on.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The version of DDAS.</summary>
    public required DdasVersion Version { get; init; }

    /// <summary>The number of the page, from 1; 0 for a delivery that was frozen.</summary>
    public int Page { get; init; }

    /// <summary>The number of pages; 0 for a delivery that was frozen.</summary>
    public int TotalPages { get; init; }

    /// <summary>The number of signals, in the whole or on the page.</summary>
    public required int Signals { get; init; }

    /// <summary>The number of cases, in the whole or on the page.</summary>
    public required int Cases { get; init; }

    /// <summary>The SHA-256 of what was frozen or of the body that was handed out: 64 hexadecimal digits in lower case.</summary>
    public required string Sha256 { get; init; }

    /// <summary>When it happened.</summary>
    public required Instant At { get; init; }

    /// <summary>Who received it, as the host knows it: the identification number (OIN) or name of an organisation and never of a person; <c>null</c> for a delivery that was frozen.</summary>
    /// <value>At most 200 characters, without control characters.</value>
    /// <exception cref="ArgumentException">The text is empty, too long or has control characters.</exception>
    public string? Receiver
    {
        get;
        init => field = value is null || (value.Length is > 0 and <= 200 && !value.Any(char.IsControl))
            ? value
            : throw new ArgumentException("A receiver has 1 to 200 characters and no control characters.", nameof(value));
    }

    /// <summary>The line for a delivery that was frozen.</summary>
    public static DdasDeliveryEntry OfFrozen(DdasSnapshotInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        return new DdasDeliveryEntry
        {
            Kind = DdasDeliveryKind.Frozen,
            SnapshotId = info.Id,
            Period = info.Period,
            Version = info.Version,
            Signals = info.Signals,
            Cases = info.Cases,
            Sha256 = info.Sha256,
            At = info.FrozenAt,
        };
    }

    /// <summary>The line for a page that goes out.</summary>
    /// <param name="info">The frozen delivery.</param>
    /// <param name="page">The page.</param>
    /// <param name="sha256">The SHA-256 of the body that goes out.</param>
    /// <param name="at">When.</param>
    /// <param name="receiver">To whom: an organisation and never a person.</param>
    /// <exception cref="ArgumentException">The receiver is empty, too long or has control characters.</exception>
    public static DdasDeliveryEntry OfPage(DdasSnapshotInfo info, DdasPage page, byte[] sha256, Instant at, string receiver)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(sha256);
        return OfFrozen(info) with
        {
            Kind = DdasDeliveryKind.Page,
            Page = page.Number,
            TotalPages = page.TotalPages,
            Signals = page.Signals,
            Cases = page.Cases,
            Sha256 = Convert.ToHexStringLower(sha256),
            At = at,
            Receiver = receiver,
        };
    }

    /// <summary>What, which and how many; the receiver is left out.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Kind} {SnapshotId} page {Page} of {TotalPages}: {Signals} signals, {Cases} cases");
}
