using System.Globalization;
using NodaTime;

namespace Vroegsignalering.Ddas;

/// <summary>A delivery of early signals to Statistics Netherlands (<i>uitwisselmodel</i>), of one or more municipalities.</summary>
/// <remarks>What a source did not state is <c>null</c>; <see cref="DdasWriter"/> asks for all four fields at the top.</remarks>
public sealed record DdasDelivery
{
    /// <summary>The first day of the period that is reported on (<i>startdatum levering</i>).</summary>
    public LocalDate? PeriodStart { get; init; }

    /// <summary>The last day of that period (<i>einddatum levering</i>).</summary>
    public LocalDate? PeriodEnd { get; init; }

    /// <summary>The moment of delivery (<i>aanleverdatum en -tijd</i>).</summary>
    public Instant? DeliveredAt { get; init; }

    /// <summary>Name and version of the software that delivers (<i>code gegevensleverancier</i>).</summary>
    public string? SupplierCode { get; init; }

    /// <summary>One part per municipality (<i>leveringen</i>), in the order of the source.</summary>
    public IReadOnlyList<DdasMunicipalityDelivery> Municipalities { get; init => field = [.. value]; } = [];

    /// <summary>The number of municipalities only.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"delivery of {Municipalities.Count} municipalities");
}
