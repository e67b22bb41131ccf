using System.Globalization;
using NodaTime;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>What a frozen delivery is about, without anything of a person.</summary>
public sealed record DdasSnapshotInfo
{
    /// <summary>Period, version, moment and the begin of the digest, such as <c>2025-Q4_v1.2_20260115T083000Z_1f2e3d4c5b6a</c>; fit for a file name.</summary>
    public required string Id { get; init; }

    /// <summary>The days that it reports on.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The version of DDAS that it is written in.</summary>
    public required DdasVersion Version { get; init; }

    /// <summary>When it was frozen; what came later is not in it.</summary>
    public required Instant FrozenAt { get; init; }

    /// <summary>The number of signals.</summary>
    public required int Signals { get; init; }

    /// <summary>The number of cases.</summary>
    public required int Cases { get; init; }

    /// <summary>The SHA-256 of the whole delivery as one file, as 64 hexadecimal digits in lower case.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Its municipalities, by code.</summary>
    public required IReadOnlyList<DdasSnapshotPart> Parts { get; init => field = [.. value]; }

    /// <summary>Identity and counts.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}: {Signals} signals, {Cases} cases");
}

/// <summary>What a frozen delivery has of one municipality.</summary>
/// <param name="Municipality">The municipality; <c>null</c> when unknown.</param>
/// <param name="Organisation">The name of the organisation that delivers; <c>null</c> when not stated.</param>
/// <param name="KvkNumber">Its number in the trade register; <c>null</c> when not stated.</param>
/// <param name="Signals">The number of signals.</param>
/// <param name="Cases">The number of cases.</param>
public sealed record DdasSnapshotPart(MunicipalityCode? Municipality, string? Organisation, string? KvkNumber, int Signals, int Cases)
{
    /// <summary>Whether this is the organisation that a request names: by its name, or by its number in the trade register.</summary>
    /// <param name="name">What the request says; capitals and spaces around it do not matter.</param>
    public bool IsOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return string.Equals(Organisation?.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase)
            || (KvkNumber is not null && string.Equals(KvkNumber.Trim(), name.Trim(), StringComparison.Ordinal));
    }
}
