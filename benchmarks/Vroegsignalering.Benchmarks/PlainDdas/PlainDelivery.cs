using System.Text.Json.Serialization;

namespace Vroegsignalering.Benchmarks.PlainDdas;

// A delivery of DDAS v1.2 as classes without any behaviour: what one would write with System.Text.Json alone. The names follow the
// standard, so that nothing has to be mapped; the order is that of the published example, so that the bytes are the same.
internal sealed class PlainDelivery
{
    public string? CodeGegevensleverancier { get; set; }

    public DateOnly? StartdatumLevering { get; set; }

    public DateOnly? EinddatumLevering { get; set; }

    public DateTime? AanleverdatumEnTijd { get; set; }

    public List<PlainMunicipality>? Leveringen { get; set; }
}

internal sealed class PlainMunicipality
{
    public int? Teller { get; set; }

    public string? Gemeentecode { get; set; }

    public PlainOrganisation? AanleverendeOrganisatie { get; set; }

    public List<PlainSignal>? Vroegsignalen { get; set; }

    public List<PlainCase>? Vroegsignaalzaken { get; set; }
}

internal sealed class PlainOrganisation
{
    public string? Naam { get; set; }
}

internal sealed class PlainSignal
{
    [JsonPropertyName("ID")]
    public string? Id { get; set; }

    public bool? Crisissignaal { get; set; }

    public bool? WarmeOverdracht { get; set; }

    public long? Bedrag { get; set; }

    public DateOnly? Ontstaansdatum { get; set; }

    public DateOnly? Signaaldatum { get; set; }

    public string? Status { get; set; }

    public PlainPartner? Signaalpartner { get; set; }

    public PlainClient? Client { get; set; }
}

internal sealed class PlainPartner
{
    public string? Type { get; set; }
}

internal sealed class PlainClient
{
    public string? Burgerservicenummer { get; set; }

    public string? Geslachtsaanduiding { get; set; }

    public DateOnly? Geboortedatum { get; set; }

    public string? Postcode { get; set; }

    public string? Huisnummer { get; set; }

    public string? Huisnummertoevoeging { get; set; }
}

internal sealed class PlainCase
{
    public string? Resultaat { get; set; }

    public DateOnly? Matchingsdatum { get; set; }

    public DateOnly? StartdatumMatchingperiode { get; set; }

    public DateOnly? EinddatumMatchingperiode { get; set; }

    public DateOnly? DatumOpgepakt { get; set; }

    public List<PlainReference>? Vroegsignalen { get; set; }

    public List<PlainAttempt>? Contactpogingen { get; set; }
}

internal sealed class PlainReference
{
    [JsonPropertyName("ID")]
    public string? Id { get; set; }
}

internal sealed class PlainAttempt
{
    public string? Soort { get; set; }

    public bool? Bereikt { get; set; }

    public DateOnly? Datum { get; set; }

    public string? Dagdeel { get; set; }
}
