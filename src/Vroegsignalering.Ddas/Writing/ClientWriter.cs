using System.Globalization;
using System.Text.Json;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>Writes who a signal is about: a BSN and nothing else, or an address.</summary>
internal sealed class ClientWriter(Utf8JsonWriter json, JsonFields fields, WriteGaps gaps)
{
    private const string Path = "vroegsignalen[].client";

    public static bool CanWrite(Signal signal) => BsnOf(signal.Person) is not null || signal.Address is not null;

    public void Write(Signal signal)
    {
        json.WriteStartObject("client");
        if (BsnOf(signal.Person) is string bsn)
        {
            json.WriteString("burgerservicenummer", bsn);
            CountBesideBsn(signal);
        }
        else if (signal.Address is Address address)
        {
            WriteAddress(signal.Person, address);
        }

        json.WriteEndObject();
        CountNoPlace(signal);
    }

    // The schema counts characters, so half of a surrogate pair would make the nine too few.
    private static string? BsnOf(Person person) => person.Bsn?.ToUnmaskedString()
        ?? (person.UnverifiedBsn?.ToUnmaskedString() is string text && !text.Any(char.IsSurrogate) ? text : null);

    private void WriteAddress(Person person, Address address)
    {
        fields.Choice("geslachtsaanduiding", person.Sex, Sex.NotStated, DdasChoices.Sexes);
        fields.Date("geboortedatum", person.BirthDate, Path);
        json.WriteString("postcode", address.Postcode.Value);
        json.WriteString("huisnummer", address.HouseNumber.ToString(CultureInfo.InvariantCulture));
        fields.Text("huisnummertoevoeging", HidesNumber(address) ? null : address.HouseNumberAddition);
        gaps.AddNoPlace(HidesNumber(address), $"{Path}.huisnummertoevoeging");
    }

    // A BSN in the wrong column: v1.2 has no place for one beside an address.
    private static bool HidesNumber(Address address) =>
        address.HouseNumberAddition is string addition && Masking.LongNumbers(addition) != addition;

    private void CountBesideBsn(Signal signal)
    {
        gaps.AddNoPlace(signal.Person.Sex != Sex.NotStated, $"{Path}.geslachtsaanduiding");
        gaps.AddNoPlace(signal.Person.BirthDate is not null, $"{Path}.geboortedatum");
        gaps.AddNoPlace(signal.Address is not null, $"{Path}.postcode");
        gaps.AddNoPlace(signal.Address is not null, $"{Path}.huisnummer");
        gaps.AddNoPlace(signal.Address?.HouseNumberAddition is not null, $"{Path}.huisnummertoevoeging");
    }

    private void CountNoPlace(Signal signal)
    {
        Person person = signal.Person;
        bool secondBsn = person.UnverifiedBsn is not null && (person.Bsn is not null || BsnOf(person) is null);
        gaps.AddNoPlace(secondBsn, $"{Path}.burgerservicenummer");
        gaps.AddNoPlace(person.Initials is not null, $"{Path}.voorletters");
        gaps.AddNoPlace(person.NamePrefix is not null, $"{Path}.voorvoegsel");
        gaps.AddNoPlace(person.LastName is not null, $"{Path}.achternaam");
        gaps.AddNoPlace(person.Phone is not null, $"{Path}.telefoonnummer");
        gaps.AddNoPlace(person.Email is not null, $"{Path}.email");
        gaps.AddNoPlace(signal.Address?.Street is not null, $"{Path}.straatnaam");
        gaps.AddNoPlace(signal.Address?.Town is not null, $"{Path}.plaatsnaam");
    }
}
