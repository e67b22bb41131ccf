using System.Globalization;
using NodaTime;
using Vroegsignalering.Households.Matching;

namespace Vroegsignalering.Testing;

/// <summary>Signals of partners about the residents of invented households.</summary>
internal static class DutchSignals
{
    private static readonly SyllableNames GivenNames = new(
        ["an", "bram", "cor", "di", "eli", "fem", "ger", "hen", "jo", "ka", "lo", "ma", "nie", "pie", "ro", "sa", "ti", "wil"],
        ["", "ne", "ri", "la", "der", "mie"], ["tje", "ke", "k", "ne", "t", "s", "na", "lien", "bert", "mar"]);

    private static readonly SyllableNames Surnames = new(
        ["bak", "dijk", "groe", "haver", "jan", "kuij", "mul", "nij", "pos", "rië", "smee", "vis", "wou", "zuid", "brü", "kra", "lin", "ter"],
        ["", "k", "en", "te", "sel", "ver", "ge"], ["man", "stra", "sen", "huis", "veld", "mans", "sma", "ers", "kamp", "hof", "dam", "wijk"]);

    private static readonly string[] Prefixes = ["van", "de", "van der", "van de", "van den", "ten", "in 't", "'t"];
    private static readonly SyllableNames Streets = new(
        ["beu", "ei", "lin", "kas", "dorps", "kerk", "molen", "rozen", "tul", "water", "zand", "hei"], ["", "ken", "den", "pen", "hof", "veld"],
        ["straat", "laan", "weg", "plein", "pad", "singel"]);

    private sealed record Home(string Street, string Postcode, int Number, string Addition, string Town);

    private sealed record Resident(
        int Number, string Given, string Second, string Prefix, string Surname, string? Partner, LocalDate Born, string? Bsn, string? Phone, string? Email, string? Business);

    public static List<LabelledRecord> Make(int count, ulong seed)
    {
        List<LabelledRecord> records = [];
        int person = 0;
        for (int household = 0; records.Count < count; household++)
        {
            Dice dice = new(seed, (ulong)household + 5000);
            Home home = NewHome(dice);
            Home moved = NewHome(dice);
            foreach (Resident resident in Residents(dice, ref person))
            {
                bool moves = dice.Happens(0.03);
                int signals = 1 + dice.Below(dice.Of(1, 2, 3, 4, 8));
                for (int i = 0; i < signals && records.Count < count; i++)
                {
                    Home at = moves && i >= signals / 2 ? moved : home;
                    records.Add(new LabelledRecord(Report(resident, at, dice, records.Count), resident.Number));
                }
            }
        }

        return records;
    }

    private static Home NewHome(Dice dice)
    {
        int street = dice.Below(20_000);
        int number = 1 + dice.Below(200);
        string letters = string.Create(
            CultureInfo.InvariantCulture, $"{1000 + (street / 20)}{(char)('A' + (street % 20))}{(char)('B' + (number / 20))}");
        return new Home(
            Surnames.At(street % 1500) + Streets.At(street), letters, number, dice.Happens(0.2) ? dice.Of("A", "B", "H", "2", "III", "bis") : "", $"Dorp{street / 4000}");
    }

    private static List<Resident> Residents(Dice dice, ref int person)
    {
        int adults = dice.Of(1, 1, 1, 2, 2, 2, 3, 4);
        List<Resident> residents = [];
        string prefix = dice.Happens(0.3) ? dice.Of<string>(Prefixes) : "";
        string surname = Surnames.At(dice.Skewed(Surnames.Count));
        LocalDate twin = default;
        for (int i = 0; i < adults; i++)
        {
            bool shares = i > 0 && dice.Happens(0.65);
            LocalDate born = new LocalDate(1935, 1, 1).PlusDays(dice.Below(26_000));
            if (i == 2 && shares && dice.Happens(0.02))
            {
                born = twin;
            }

            twin = born;
            string given = GivenNames.At(dice.Skewed(GivenNames.Count));
            if (i > 0 && shares && dice.Happens(0.01))
            {
                given = residents[0].Given;
            }

            string own = shares || i == 0 ? surname : Surnames.At(dice.Skewed(Surnames.Count));
            residents.Add(new Resident(
                person,
                given,
                GivenNames.At(dice.Skewed(GivenNames.Count)),
                shares || i == 0 ? prefix : "",
                own,
                dice.Happens(0.06) ? Surnames.At(dice.Skewed(Surnames.Count)) : null,
                born,
                dice.Happens(0.5) ? Bsn(person) : null,
                dice.Happens(0.6) ? string.Create(CultureInfo.InvariantCulture, $"06{dice.Below(100_000_000):D8}") : i > 0 ? residents[0].Phone : null,
                dice.Happens(0.5) ? string.Create(CultureInfo.InvariantCulture, $"{given}.{person}@example.org") : null,
                dice.Happens(0.02) ? $"{Surnames.At(dice.Skewed(500))} schilderwerken" : null));
            person++;
        }

        return residents;
    }

    // There are only some nine thousand numbers that nobody has, so the others get ten digits, which no BSN has.
    private static string Bsn(int person) => person < SyntheticBsns.Count
        ? SyntheticBsns.At((int)((person * 4241L) % SyntheticBsns.Count)).ToUnmaskedString()
        : string.Create(CultureInfo.InvariantCulture, $"9{(person * 7907L) % 1_000_000_000:D9}");

    private static PersonRecord Report(Resident who, Home at, Dice dice, int number)
    {
        string surname = who.Partner is string partner && dice.Happens(0.4) ? dice.Happens(0.5) ? $"{who.Surname}-{partner}" : partner : who.Surname;
        surname = Spelled(surname, dice);
        string prefix = who.Prefix;
        string given = dice.Happens(0.01) ? who.Second : who.Given;
        bool initialsOnly = dice.Happens(0.5);
        string initials = $"{char.ToUpperInvariant(given[0])}.{(dice.Happens(0.4) ? $"{char.ToUpperInvariant(who.Second[0])}." : "")}";
        string born = Errors.Digits(who.Born);
        string? bsn = dice.Happens(0.8) ? who.Bsn : null;
        (string street, string house, string addition, string postcode) = Written(at, dice);

        surname = dice.Happens(0.03) ? Errors.InText(surname, dice) : surname;
        given = dice.Happens(0.03) ? Errors.InText(given, dice) : given;
        born = dice.Happens(0.02) ? Errors.InDigits(born, dice) : born;
        born = dice.Happens(0.005) ? string.Concat(born.AsSpan(0, 4), born.AsSpan(6), born.AsSpan(4, 2)) : born;
        bsn = bsn is not null && dice.Happens(0.01) ? Errors.InDigits(bsn, dice) : bsn;
        street = dice.Happens(0.03) ? Errors.InText(street, dice) : street;
        postcode = dice.Happens(0.02) ? Errors.InText(postcode, dice) : postcode;
        house = dice.Happens(0.01) ? Errors.InDigits(house, dice) : house;
        if (!initialsOnly && dice.Happens(0.01))
        {
            (given, surname) = (surname, given);
        }

        bool joined = dice.Happens(0.5);
        return new PersonRecord
        {
            Id = LabelledPersons.Id(number),
            IdentityNumber = bsn,
            GivenNames = initialsOnly || dice.Happens(0.02) ? null : given,
            Initials = initialsOnly ? initials : null,
            NamePrefix = joined || prefix.Length == 0 ? null : prefix,
            LastName = joined && prefix.Length > 0 ? dice.Happens(0.2) ? $"{surname}, {prefix}" : $"{Short(prefix, dice)} {surname}" : surname,
            BirthDateText = dice.Happens(0.03) ? null : born,
            Street = dice.Happens(0.3) ? null : street,
            HouseNumber = house,
            HouseNumberAddition = addition,
            Postcode = dice.Happens(0.01) ? null : postcode,
            Town = dice.Happens(0.4) ? null : at.Town,
            Phone = dice.Happens(0.5) ? who.Phone : null,
            Email = dice.Happens(0.4) ? who.Email : null,
            BusinessName = who.Business,
        };
    }

    private static (string Street, string House, string Addition, string Postcode) Written(Home at, Dice dice)
    {
        string number = at.Number.ToString(CultureInfo.InvariantCulture);
        string addition = at.Addition == "H" ? dice.Of("h", "H", "hs", "HS") : dice.Of(at.Addition, at.Addition.ToLowerInvariant());
        string postcode = dice.Happens(0.5) ? at.Postcode : $"{at.Postcode.AsSpan(0, 4)} {at.Postcode.AsSpan(4)}".ToLowerInvariant();
        return dice.Below(4) switch
        {
            0 => (at.Street, $"{number}{addition}", "", postcode),
            1 => (at.Street, $"{number}-{addition}", "", postcode),
            2 => (at.Street.Replace("straat", "str.", StringComparison.Ordinal), number, addition, postcode),
            _ => (at.Street, number, addition, postcode),
        };
    }

    private static string Spelled(string name, Dice dice) => dice.Below(6) switch
    {
        0 => name.Replace("ij", "y", StringComparison.Ordinal),
        1 => name.Replace("ü", "u", StringComparison.Ordinal).Replace("ë", "e", StringComparison.Ordinal),
        2 => name.ToUpperInvariant(),
        _ => name,
    };

    private static string Short(string prefix, Dice dice) =>
        dice.Happens(0.3) ? prefix.Replace("van der", "v.d.", StringComparison.Ordinal).Replace("van ", "v. ", StringComparison.Ordinal) : prefix;
}
