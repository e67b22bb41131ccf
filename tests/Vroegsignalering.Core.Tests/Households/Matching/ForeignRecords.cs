using System.Globalization;
using NodaTime;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Core.Tests.Households.Matching;

/// <summary>Records of invented registers of other countries, made apart from <see cref="LabelledPersons"/>: other names, other errors,
/// other shares of missing fields, households or none. A number is always made and left out on request.</summary>
internal sealed record ForeignRegister
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
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private static readonly (char Right, char Wrong)[] Scans = [('l', 'i'), ('o', 'q'), ('n', 'h'), ('u', 'v'), ('c', 'e'), ('g', '9'), ('b', '6'), ('s', '5'), ('t', 'f')];
    private static readonly (string Right, string Wrong)[] Sounds =
    [
        ("tch", "ch"), ("sch", "sh"), ("gh", "g"), ("ie", "y"), ("ee", "ea"), ("oo", "u"), ("x", "ks"), ("w", "v"), ("qu", "kw"), ("nn", "n"), ("tt", "t"),
        ("er", "a"), ("z", "s"), ("j", "g"), ("mb", "m"), ("c", "s"), ("h", ""),
    ];

    /// <summary>To develop on: English names, a third in households, few errors in a copy, whole addresses that are new, words cut short.</summary>
    public static ForeignRegister Harbour { get; } = new()
    {
        GivenNames = Words("james mary john anna robert emma william grace thomas alice henry clara george ruth edward lucy arthur rose frank edith albert jane samuel kate daniel nora david helen peter susan paul carol mark diane brian janet kevin sarah scott laura steven karen andrew linda joseph nancy charles betty christopher margaret anthony dorothy matthew sandra joshua ashley kenneth kimberly timothy emily jason donna jeffrey michelle ryan amanda jacob melissa gary deborah nicholas stephanie eric rebecca jonathan sharon larry cynthia justin kathleen brandon amy benjamin angela gregory brenda alexander pamela patrick katherine raymond nicole jack christine dennis catherine jerry virginia tyler samantha aaron janice jose debra adam rachel nathan carolyn zachary maria kyle heather walter diana ethan julie noah joyce christian victoria harold kelly carl lauren roger joan keith evelyn gerald judith lawrence olivia sean cheryl austin megan"),
        Surnames = Join(
            "ash black brad burn carl clif copp dal easter farn gold har hather kings lang lind mid mil nor oak old pem pres ridge rock shel stan stock thorn under wal wat wes win wood york",
            "ton by field ford ham ley well more son worth ing den hurst wick"),
        Streets = Join("acacia baker canal dunmore elgin forest glebe harley iris jubilee kent lyons mersey nelson orchard park quay regent swan tudor union vine wharf yarrow", "hill dale bank gate mead view crest"),
        StreetEnds = ["street", "road", "avenue", "lane", "drive", "close"],
        Households = 0.35,
        Copies = [0, 0, 1, 1, 2, 4],
        ErrorsPerCopy = [1, 1, 1, 2, 2, 3, 4],
        MissingAtFirst = 0.04,
        Missing = 0.12,
        Swapped = 0.06,
        Replaced = 0.03,
        Moved = 0.05,
        Shortened = 0.08,
        Spaced = 0.05,
        Scanned = 0.05,
        Heard = 0.12,
    };

    /// <summary>To develop on: German and Romance names, nobody together, up to six errors in a copy, many copies, bad scans.</summary>
    public static ForeignRegister Alpine { get; } = new()
    {
        GivenNames = Join("adel al an ber bru ca da e fa gi han iso jo kla le lo mar mo nico ot pa re ro sil theo ul vale wer", "bert ina no ella rich line mo dino tta helm sa as fried rine"),
        Surnames = Join("alt am bach bauer berg brun eber egger fisch grab gross hol huber kauf kel ler mair matt mein moser neu nieder ober pichl rain reit ross schei schwarz stein tal tobl unter wald wein zell zim", "er mann inger hofer li etti ini ner berger huber ato maier in"),
        Streets = Join("ahorn birken fern garten hoch kirch linden mühl ober quell ring see sonnen tal ufer wald", "hang blick feld rain anger grund bach stein"),
        StreetEnds = ["weg", "gasse", "platz", "allee", "via", "rue"],
        Households = 0,
        Copies = [0, 1, 1, 2, 3, 6],
        ErrorsPerCopy = [1, 1, 2, 2, 3, 3, 4, 5, 6],
        MissingAtFirst = 0.02,
        Missing = 0.14,
        Swapped = 0.08,
        Replaced = 0.08,
        Moved = 0.02,
        Shortened = 0.04,
        Spaced = 0.04,
        Scanned = 0.25,
        Heard = 0.06,
    };

    /// <summary>To develop on: the same with few names, so that strangers often share one, and two to five errors in a copy.</summary>
    public static ForeignRegister FewNames { get; } = Alpine with
    {
        GivenNames = Alpine.GivenNames[..150],
        Surnames = Alpine.Surnames[..200],
        Copies = [0, 1, 2],
        ErrorsPerCopy = [2, 3, 4, 5],
    };

    /// <summary>Only to judge on: Slavic and Portuguese names, some households, two to four errors in a copy.</summary>
    public static ForeignRegister Coast { get; } = new()
    {
        GivenNames = Join("ale be cris du el fer gon hel ig joa kata lu mi nata oles pe raf slava ta vlad ya zo", "nka rto tina ardo ana nando salo ena or o rina ciano lan lia dro ia sio mir ras"),
        Surnames = Join("al bar bo cas czar dom fer gor jan kow kral lis mar nov oliv pav per ribe san sik tor vas wis zel", "ski ova eira enko es ak ini ovic inho ez ko ante eres uk"),
        Streets = Join("alta boa cruz doce fonte grande igreja jardim lago monte nova ponte rio santa terra verde", "mar sol lua pedra flor vila serra porto campo"),
        StreetEnds = ["rua", "ulica", "praca", "travessa", "largo"],
        Households = 0.2,
        Copies = [0, 1, 1, 1, 2, 3],
        ErrorsPerCopy = [1, 2, 2, 3, 3, 4],
        MissingAtFirst = 0.05,
        Missing = 0.15,
        Swapped = 0.05,
        Replaced = 0.06,
        Moved = 0.04,
        Shortened = 0.05,
        Spaced = 0.06,
        Scanned = 0.1,
        Heard = 0.15,
    };

    public required string[] GivenNames { get; init; }

    public required string[] Surnames { get; init; }

    public required string[] Streets { get; init; }

    public required string[] StreetEnds { get; init; }

    /// <summary>How many of the persons live with the one before and share the surname.</summary>
    public required double Households { get; init; }

    public required int[] Copies { get; init; }

    public required int[] ErrorsPerCopy { get; init; }

    /// <summary>How often a field of an original is empty.</summary>
    public required double MissingAtFirst { get; init; }

    /// <summary>Of the errors: a field left empty; the rest of them below. What remains is one letter or digit.</summary>
    public required double Missing { get; init; }

    /// <summary>Two fields in each other's place, or a value put behind that of another field.</summary>
    public required double Swapped { get; init; }

    /// <summary>The value of somebody else.</summary>
    public required double Replaced { get; init; }

    /// <summary>A whole new address.</summary>
    public required double Moved { get; init; }

    /// <summary>Cut off, or an initial.</summary>
    public required double Shortened { get; init; }

    public required double Spaced { get; init; }

    public required double Scanned { get; init; }

    public required double Heard { get; init; }

    /// <summary>Makes records in an order that tells nothing.</summary>
    public LabelledRecord[] Make(int count, int seed, bool withNumber)
    {
        Random random = new(seed);
        List<LabelledRecord> records = [];
        string[] before = New(random);
        for (int person = 0; records.Count < count; person++)
        {
            string[] original = New(random);
            if (random.NextDouble() < Households)
            {
                Array.Copy(before, Surname, original, Surname, Born - Surname);
            }

            before = [.. original];
            for (int field = 0; field < Born; field++)
            {
                original[field] = random.NextDouble() < MissingAtFirst ? "" : original[field];
            }

            int copies = Pick(Copies, random);
            for (int i = 0; i <= copies && records.Count < count; i++)
            {
                string[] values = i == 0 ? original : Damaged(original, random);
                records.Add(new LabelledRecord(ToRecord(values, records.Count, withNumber), person));
            }
        }

        LabelledRecord[] shuffled = [.. records];
        random.Shuffle(shuffled);
        return shuffled;
    }

    private static string[] Words(string text) => text.Split(' ');

    private static string[] Join(string first, string second) => [.. Words(first).SelectMany(_ => Words(second), (a, b) => a + b)];

    private static T Pick<T>(T[] values, Random random) => values[random.Next(values.Length)];

    // The first of a list are common, the last rare.
    private static string Common(string[] values, Random random) => values[(int)(values.Length * Math.Pow(random.NextDouble(), 1.7))];

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string[] New(Random random)
    {
        int town = (int)(900 * Math.Pow(random.NextDouble(), 1.5));
        return
        [
            Common(GivenNames, random),
            Common(Surnames, random),
            Digits(1 + (int)(300 * Math.Pow(random.NextDouble(), 2))),
            $"{Pick(Streets, random)} {Pick(StreetEnds, random)}",
            random.Next(2) == 0 ? "" : $"{Streets[random.Next(60) % Streets.Length]} {(random.Next(2) == 0 ? "house" : "estate")}",
            $"{Surnames[town % Surnames.Length]}{(town >= Surnames.Length ? " east" : "")}",
            Digits(3000 + (town * 5)),
            Pick(["north", "south", "south", "east", "west", "west", "centre"], random),
            new LocalDate(1920, 1, 1).PlusDays(random.Next(32_000)).ToString("uuuuMMdd", CultureInfo.InvariantCulture),
            Digits(random.Next(2_000_000, 9_999_999)),
        ];
    }

    private string[] Damaged(string[] original, Random random)
    {
        string[] values = [.. original];
        int errors = Pick(ErrorsPerCopy, random);
        for (int i = 0; i < errors; i++)
        {
            Damage(values, random.Next(Fields), random);
        }

        return values;
    }

    private void Damage(string[] values, int field, Random random)
    {
        double kind = random.NextDouble();
        if ((kind -= Missing) < 0)
        {
            values[field] = "";
        }
        else if ((kind -= Swapped) < 0)
        {
            Swap(values, field, random);
        }
        else if ((kind -= Replaced) < 0)
        {
            values[field] = New(random)[field];
        }
        else if ((kind -= Moved) < 0)
        {
            Array.Copy(New(random), Number, values, Number, State - Number);
        }
        else if ((kind -= Shortened) < 0)
        {
            values[field] = field == Given && random.Next(3) == 0 ? values[field][..Math.Min(1, values[field].Length)] : values[field][..((values[field].Length + 1) * 2 / 3)];
        }
        else if ((kind -= Spaced) < 0 && values[field].Length > 4)
        {
            values[field] = values[field].Contains(' ', StringComparison.Ordinal)
                ? values[field].Replace(" ", "", StringComparison.Ordinal)
                : values[field].Insert(random.Next(1, values[field].Length), " ");
        }
        else
        {
            values[field] = OneOff(values[field], kind, random);
        }
    }

    private static void Swap(string[] values, int field, Random random)
    {
        switch (field)
        {
            case Given or Surname:
                (values[Given], values[Surname]) = (values[Surname], values[Given]);
                break;
            case Number:
                (values[Number], values[Street]) = random.Next(2) == 0 ? ("", $"{values[Number]} {values[Street]}") : (values[Street], values[Number]);
                break;
            case Street:
                (values[Street], values[Line2]) = (values[Line2], values[Street]);
                break;
            case Line2 or Suburb:
                (values[Suburb], values[Line2]) = random.Next(2) == 0 ? ("", $"{values[Line2]} {values[Suburb]}".Trim()) : (values[Line2], values[Suburb]);
                break;
            case Postcode or State:
                (values[Postcode], values[State]) = (values[State], values[Postcode]);
                break;
            case Born when values[Born].Length == 8:
                values[Born] = string.Concat(values[Born].AsSpan(0, 4), values[Born].AsSpan(6, 2), values[Born].AsSpan(4, 2));
                break;
            default:
                break;
        }
    }

    private string OneOff(string text, double kind, Random random)
    {
        if (text.Length < 2)
        {
            return text;
        }

        foreach ((char right, char wrong) in (kind -= Scanned) < 0 ? Scans : [])
        {
            if (text.Contains(right, StringComparison.Ordinal))
            {
                return text.Replace(right, wrong);
            }
        }

        foreach ((string right, string wrong) in kind >= 0 && (kind -= Heard) < 0 ? Sounds : [])
        {
            int at = text.IndexOf(right, 1, StringComparison.Ordinal);
            if (at > 0)
            {
                return string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right.Length));
            }
        }

        int place = random.Next(text.Length - 1);
        string letter = char.IsAsciiDigit(text[place]) ? Digits(random.Next(10)) : Letters[random.Next(26)].ToString();
        return random.Next(4) switch
        {
            0 => text.Insert(place, letter),
            1 => text.Remove(place, 1),
            2 => string.Concat(text.AsSpan(0, place), letter, text.AsSpan(place + 1)),
            _ => string.Concat(text.AsSpan(0, place), text[place + 1].ToString(), text[place].ToString(), text.AsSpan(place + 2)),
        };
    }

    private static PersonRecord ToRecord(string[] values, int number, bool withNumber) => new()
    {
        Id = $"f{number.ToString("D7", CultureInfo.InvariantCulture)}",
        GivenNames = values[Given],
        LastName = values[Surname],
        HouseNumber = values[Number],
        Street = values[Street],
        AddressLine2 = values[Line2],
        Town = values[Suburb],
        Postcode = values[Postcode],
        Region = values[State],
        BirthDateText = values[Born],
        IdentityNumber = withNumber ? values[Identity] : null,
    };
}
