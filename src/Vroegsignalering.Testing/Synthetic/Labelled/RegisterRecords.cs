using System.Globalization;
using NodaTime;
using Vroegsignalering.Households.Matching;

namespace Vroegsignalering.Testing;

/// <summary>Originals of a register and copies of them with several errors each.</summary>
internal static class RegisterRecords
{
    private const int Given = 0;
    private const int Surname = 1;
    private const int Number = 2;
    private const int Street = 3;
    private const int Line2 = 4;
    private const int Suburb = 5;
    private const int Postcode = 6;
    private const int State = 7;
    private const int Born = 8;
    private const int Identity = 9;
    private const int Fields = 10;

    private static readonly SyllableNames GivenNames = new(
        ["ja", "em", "li", "tho", "ben", "char", "isa", "ol", "mi", "so", "har", "vic"], ["", "ra", "ly", "na", "mo", "cha", "de"],
        ["mes", "la", "am", "mas", "lotte", "bel", "ver", "phie", "rison", "tor", "na", "el"]);

    private static readonly SyllableNames Surnames = new(
        ["whit", "clar", "camp", "ry", "green", "hol", "mat", "dix", "bur", "wil", "ster", "hep", "mor", "pas", "cro"],
        ["", "ing", "er", "le", "o", "bel", "ma", "wor"], ["e", "ke", "bell", "an", "well", "land", "thews", "on", "ns", "son", "th", "ley", "ford", "row"]);

    private static readonly SyllableNames Streets = new(
        ["stan", "bel", "chal", "mar", "gar", "hib", "kos", "ross", "der", "las"], ["", "con", "ber", "ra", "li", "me", "ger"],
        ["ley", "nen", "ton", "ry", "ran", "son", "rick", "wood", "field"]);

    private static readonly SyllableNames AsideGiven = new(
        ["aks", "bjo", "dag", "ei", "fre", "gun", "ing", "kje", "mag", "sig"], ["", "na", "ri", "el", "va", "do"],
        ["el", "rn", "ny", "nar", "rik", "hild", "rid", "til", "nus", "frid"]);

    private static readonly SyllableNames AsideSurnames = new(
        ["berg", "dal", "haug", "lund", "nord", "sol", "strand", "vik", "ask", "bakk", "eng", "foss"], ["", "e", "en", "er", "a", "mo"],
        ["sen", "stad", "heim", "rud", "nes", "vik", "by", "land", "set"]);

    public static List<LabelledRecord> Make(int count, ulong seed, bool aside)
    {
        List<LabelledRecord> records = [];
        for (int person = 0; records.Count < count; person++)
        {
            Dice dice = new(seed, (ulong)person + 1000);
            string[] original = Original(dice, aside);
            records.Add(new LabelledRecord(ToRecord(original, records.Count), person));
            int copies = aside ? dice.Below(3) : dice.Of(0, 1, 1, 1, 2, 3, 5);
            for (int copy = 0; copy < copies && records.Count < count; copy++)
            {
                records.Add(new LabelledRecord(ToRecord(Damaged(original, dice, aside), records.Count), person));
            }
        }

        return records;
    }

    private static string[] Original(Dice dice, bool aside)
    {
        SyllableNames given = aside ? AsideGiven : GivenNames;
        SyllableNames surnames = aside ? AsideSurnames : Surnames;
        int town = dice.Skewed(1500);
        string[] values = new string[Fields];
        values[Given] = given.At(dice.Skewed(given.Count));
        values[Surname] = surnames.At(dice.Skewed(surnames.Count));
        values[Number] = (1 + dice.Skewed(400)).ToString(CultureInfo.InvariantCulture);
        values[Street] = $"{Streets.At(dice.Below(Streets.Count))} {dice.Of("street", "place", "crescent", "court", "road", "circuit")}";
        values[Line2] = dice.Happens(0.4) ? "" : $"{Streets.At(dice.Below(200))} {dice.Of("village", "lodge", "farm", "gardens")}";
        values[Suburb] = $"{Surnames.At(1500 + town)}{dice.Of("", "", "", " north")}";
        values[Postcode] = (2000 + (town * 3)).ToString(CultureInfo.InvariantCulture);
        values[State] = dice.Of("nsw", "nsw", "nsw", "vic", "vic", "qld", "wa", "sa", "tas", "act");
        values[Born] = Errors.Digits(new LocalDate(1900, 1, 1).PlusDays(dice.Below(36500)));
        values[Identity] = (1_000_000 + dice.Below(9_000_000)).ToString(CultureInfo.InvariantCulture);
        foreach (int field in (ReadOnlySpan<int>)[Given, Surname, Number, Street, Suburb, State, Born])
        {
            if (dice.Happens(0.02))
            {
                values[field] = "";
            }
        }

        return values;
    }

    private static string[] Damaged(string[] original, Dice dice, bool aside)
    {
        string[] values = [.. original];
        int[] perField = new int[Fields];
        int errors = aside ? 2 + dice.Below(4) : 1 + dice.Below(5);
        for (int i = 0; i < errors; i++)
        {
            int field = dice.Below(Fields);
            if (++perField[field] <= 2)
            {
                Damage(values, field, dice, aside);
            }
        }

        return values;
    }

    private static void Damage(string[] values, int field, Dice dice, bool aside)
    {
        int kind = dice.Below(100);
        bool digits = field is Number or Postcode or Born or Identity;
        if (kind < (aside ? 15 : 10))
        {
            values[field] = "";
        }
        else if (kind < 20)
        {
            int other = field switch { Given => Surname, Surname => Given, Street => Line2, Line2 => Street, Number => Street, _ => -1 };
            if (other >= 0)
            {
                (values[field], values[other]) = (values[other], values[field]);
            }
        }
        else if (kind < (aside ? 30 : 25))
        {
            values[field] = Original(dice, aside)[field];
        }
        else if (field == Born && kind < 35 && values[field].Length == 8)
        {
            values[field] = string.Concat(values[field].AsSpan(0, 4), values[field].AsSpan(6, 2), values[field].AsSpan(4, 2));
        }
        else if (kind < 40 && !digits && values[field].Length > 3)
        {
            values[field] = values[field].Contains(' ', StringComparison.Ordinal)
                ? values[field].Replace(" ", "", StringComparison.Ordinal)
                : values[field].Insert(1 + dice.Below(values[field].Length - 1), " ");
        }
        else
        {
            values[field] = digits ? Errors.InDigits(values[field], dice) : Errors.InText(values[field], dice);
        }
    }

    private static PersonRecord ToRecord(string[] values, int number) => new()
    {
        Id = LabelledPersons.Id(number),
        GivenNames = values[Given],
        LastName = values[Surname],
        HouseNumber = values[Number],
        Street = values[Street],
        AddressLine2 = values[Line2],
        Town = values[Suburb],
        Postcode = values[Postcode],
        Region = values[State],
        BirthDateText = values[Born],
        IdentityNumber = values[Identity],
    };
}
