using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>Writes who a signal is about: in v1.2 a BSN and nothing else or an address, before it all that is known.</summary>
internal sealed class ClientWriter
{
    private readonly Utf8Output _output;
    private readonly VersionNames _names;
    private readonly byte[] _bsn;
    private readonly byte[] _postcode;
    private readonly byte[] _houseNumber;
    private readonly ClientField _initials;
    private readonly ClientField _namePrefix;
    private readonly ClientField _lastName;
    private readonly ClientField _street;
    private readonly ClientField _addition;
    private readonly ClientField _town;
    private readonly ChoiceField<Sex> _sex;
    private readonly DateField _birthDate;
    private readonly WriteGaps.Gap _noBsn;
    private readonly WriteGaps.Gap _noSex;
    private readonly WriteGaps.Gap _noBirthDate;
    private readonly WriteGaps.Gap _noPostcode;
    private readonly WriteGaps.Gap _noHouseNumber;

    public ClientWriter(Utf8Output output, WriteGaps gaps, VersionNames names)
    {
        const string Path = "vroegsignalen[].client";
        (_output, _names) = (output, names);
        Fields fields = new(output, gaps, names.Version, Path);
        _bsn = Utf8Output.Name(names.Client("burgerservicenummer"));
        _postcode = Utf8Output.Name(names.Client("postcode"));
        _houseNumber = Utf8Output.Name(names.Client("huisnummer"));
        _sex = fields.Choice<Sex>(names.Client("geslachtsaanduiding"), VersionWords.Of);
        _birthDate = fields.Date(names.Client("geboortedatum"));
        _initials = Field("voorletters");
        _namePrefix = Field("voorvoegsel");
        _lastName = Field("achternaam");
        _street = Field("straatnaam");
        _addition = Field("huisnummertoevoeging");
        _town = Field("plaatsnaam");
        _noBsn = NoPlace("burgerservicenummer");
        _noSex = NoPlace("geslachtsaanduiding");
        _noBirthDate = NoPlace("geboortedatum");
        _noPostcode = NoPlace("postcode");
        _noHouseNumber = NoPlace("huisnummer");

        ClientField Field(string name) => new(fields.Text(names.Client(name)), NoPlace(name));
        WriteGaps.Gap NoPlace(string name) => gaps.NoPlace($"{Path}.{names.Client(name)}");
    }

    public static bool CanWrite(Signal signal) =>
        signal.Person.Bsn is not null || signal.Address is not null || Unverified(signal.Person) is not null;

    public void Write(Signal signal)
    {
        Person person = signal.Person;
        _output.Start("\"client\":"u8, '{');
        bool hasBsn = WriteBsn(person);
        bool alone = hasBsn && _names.BsnStandsAlone;
        WritePerson(person, alone);
        if (signal.Address is Address address)
        {
            WriteAddress(address, alone);
        }

        _output.End('}');
    }

    private bool WriteBsn(Person person)
    {
        string? unverified = Unverified(person);
        if (person.Bsn is Bsn bsn)
        {
            _output.Digits(_bsn, bsn.Number, digits: 9);
        }
        else if (unverified is not null)
        {
            _output.Text(_bsn, unverified);
        }

        _noBsn.AddIf(person.UnverifiedBsn is not null && (person.Bsn is not null || unverified is null));
        return person.Bsn is not null || unverified is not null;
    }

    private void WritePerson(Person person, bool alone)
    {
        _initials.Write(person.Initials, _names.HasPersonNames);
        _namePrefix.Write(person.NamePrefix, _names.HasPersonNames);
        _lastName.Write(person.LastName, _names.HasPersonNames);
        if (person.Sex != Sex.NotStated)
        {
            if (_names.HasSex && !alone)
            {
                _sex.Write(person.Sex);
            }
            else
            {
                _noSex.Add();
            }
        }

        if (!alone)
        {
            _birthDate.Write(person.BirthDate);
        }
        else
        {
            _noBirthDate.AddIf(person.BirthDate is not null);
        }
    }

    private void WriteAddress(Address address, bool alone)
    {
        _street.Write(address.Street, _names.HasPersonNames);
        if (alone)
        {
            _noPostcode.Add();
            _noHouseNumber.Add();
        }
        else
        {
            _output.Text(_postcode, address.Postcode.Value);
            _output.Digits(_houseNumber, address.HouseNumber, DigitsOf(address.HouseNumber));
        }

        _addition.Write(address.HouseNumberAddition, !alone && !HidesNumber(address.HouseNumberAddition));
        _town.Write(address.Town, _names.HasPersonNames);
    }

    // The schema of v1.2 counts characters, so half of a surrogate pair would make the nine too few.
    private static string? Unverified(Person person) =>
        person.UnverifiedBsn?.ToUnmaskedString() is string text && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? text : null;

    // A BSN in the wrong column: no version has a place for one here.
    private static bool HidesNumber(string? addition) => addition is { Length: >= 8 } && Masking.LongNumbers(addition) != addition;

    private static int DigitsOf(int number) => number switch
    {
        < 10 => 1,
        < 100 => 2,
        < 1_000 => 3,
        < 10_000 => 4,
        _ => 5,
    };

    /// <summary>A text that not every version has.</summary>
    private readonly record struct ClientField(TextField Field, WriteGaps.Gap NoPlace)
    {
        public void Write(string? value, bool hasPlace)
        {
            if (value is null)
            {
                return;
            }

            if (hasPlace)
            {
                Field.Write(value);
            }
            else
            {
                NoPlace.Add();
            }
        }
    }
}
