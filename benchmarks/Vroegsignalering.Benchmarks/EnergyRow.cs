using CsvHelper;

namespace Vroegsignalering.Benchmarks;

/// <summary>A row of the energy suppliers' file as text: what CsvHelper is asked to read.</summary>
[CsvRecord]
internal sealed partial class EnergyRow
{
    [CsvColumn("Klantkenmerk")]
    public string? Reference { get; set; }

    [CsvColumn("Leverancier")]
    public string? PartnerName { get; set; }

    [CsvColumn("Verzenddatum")]
    public string? SentOn { get; set; }

    [CsvColumn("Bedrag")]
    public string? Arrears { get; set; }

    [CsvColumn("Ontstaansdatum")]
    public string? ArrearsStartOn { get; set; }

    [CsvColumn("Soort melding")]
    public string? Kind { get; set; }

    [CsvColumn("Einddatum levering")]
    public string? EndOfSupplyOn { get; set; }

    [CsvColumn("Crisis")]
    public string? Crisis { get; set; }

    [CsvColumn("Bedreigende situatie")]
    public string? ThreateningSituation { get; set; }

    [CsvColumn("Warme overdracht")]
    public string? WarmHandover { get; set; }

    [CsvColumn("Zakelijk")]
    public string? LegalPerson { get; set; }

    [CsvColumn("BSN")]
    public string? Bsn { get; set; }

    [CsvColumn("Voorletters")]
    public string? Initials { get; set; }

    [CsvColumn("Tussenvoegsel")]
    public string? NamePrefix { get; set; }

    [CsvColumn("Achternaam")]
    public string? LastName { get; set; }

    [CsvColumn("Geboortedatum")]
    public string? BirthDate { get; set; }

    [CsvColumn("Postcode")]
    public string? Postcode { get; set; }

    [CsvColumn("Huisnummer")]
    public string? HouseNumber { get; set; }

    [CsvColumn("Toevoeging")]
    public string? HouseNumberAddition { get; set; }

    [CsvColumn("Straat")]
    public string? Street { get; set; }

    [CsvColumn("Plaats")]
    public string? Town { get; set; }

    [CsvColumn("Telefoon")]
    public string? Phone { get; set; }

    [CsvColumn("E-mail")]
    public string? Email { get; set; }
}
