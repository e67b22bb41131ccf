using System.Globalization;
using Vroegsignalering.Cases;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas;

/// <summary>The signals and cases of exactly one municipality in a delivery (<i>levering</i>).</summary>
public sealed record DdasMunicipalityDelivery
{
    /// <summary>The municipality; <c>null</c> when the delivery says <c>Onbekend</c> or what it says is no code.</summary>
    public MunicipalityCode? Municipality { get; init; }

    /// <summary>Who delivers.</summary>
    public DdasOrganisation Organisation { get; init; } = new();

    /// <summary>The signals, in the order of the source.</summary>
    public IReadOnlyList<Signal> Signals { get; init => field = [.. value]; } = [];

    /// <summary>The cases, in the order of the source; their signals are objects of <see cref="Signals"/> when they were read.</summary>
    public IReadOnlyList<SignalCase> Cases { get; init => field = [.. value]; } = [];

    /// <summary>Municipality and counts only.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Municipality?.Value ?? "unknown municipality"}: {Signals.Count} signals, {Cases.Count} cases");
}
