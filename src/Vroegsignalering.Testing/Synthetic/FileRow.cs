using System.Globalization;
using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Testing;

/// <summary>What stands in a row of a partner file, before it is written in the way of the partner.</summary>
internal sealed class FileRow
{
    public FileRow(PlannedSignal signal, Person person, Address address)
    {
        (Reference, Partner) = (signal.Reference, signal.Partner);
        (SentOn, ArrearsStartOn, Cents) = (signal.SentOn, signal.ArrearsStartOn, signal.Cents);
        (Kind, EndOfSupplyOn, Crisis) = (signal.Kind, signal.EndOfSupplyOn, signal.Crisis);
        (ThreateningSituation, WarmHandover) = (signal.ThreateningSituation, signal.WarmHandover);
        Bsn = signal.StatesBsn ? person.Bsn?.ToUnmaskedString() : null;
        (Initials, NamePrefix, LastName, BirthDate) = (person.Initials, person.NamePrefix, person.LastName, person.BirthDate);
        (Phone, Email) = (person.Phone, person.Email);
        (Postcode, HouseNumberAddition) = (address.Postcode.Value, address.HouseNumberAddition);
        HouseNumber = address.HouseNumber.ToString(CultureInfo.InvariantCulture);
        (Street, Town) = (address.Street, address.Town);
    }

    public string Reference { get; set; }

    public SyntheticPartner Partner { get; }

    public LocalDate? SentOn { get; set; }

    public LocalDate? ArrearsStartOn { get; set; }

    /// <summary>Whether 31 February is written in the place of the start of the arrears.</summary>
    public bool HasImpossibleDate { get; set; }

    public long? Cents { get; set; }

    public bool HasAmountTypo { get; set; }

    public SignalKind Kind { get; }

    public LocalDate? EndOfSupplyOn { get; }

    public bool Crisis { get; }

    public ThreateningSituationKind ThreateningSituation { get; }

    public bool WarmHandover { get; }

    public bool IsLegalPerson { get; set; }

    public string? Bsn { get; set; }

    public string? Initials { get; set; }

    public string? NamePrefix { get; set; }

    public string? LastName { get; set; }

    public LocalDate? BirthDate { get; set; }

    public string Postcode { get; set; }

    public string HouseNumber { get; set; }

    public string? HouseNumberAddition { get; set; }

    public string? Street { get; }

    public string? Town { get; }

    public string? Phone { get; }

    public string? Email { get; }

    /// <summary>The columns that are missing at the end.</summary>
    public int MissingColumns { get; set; }
}
