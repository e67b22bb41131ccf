using System.Text;

namespace Vroegsignalering.Core.Tests.Signals.Intake;

/// <summary>Every class of bad input and how it ends. The number of classes is counted.</summary>
public sealed class BadInputTests
{
    private const string Header = "reference;partner;sentOn;arrears;bsn;lastName;postcode;houseNumber";
    private const string Row = "r1;Energie;2027-03-01;100.00;;Voorbeeld;1234AB;10";
    private const string Next = "r2;Energie;2027-03-01;20.00;;Voorbeeld;1234AB;12";
    private const string Good = "ok";

    private static readonly SignalMapping Latin = Mapping("windows-1252");
    private static readonly SignalMapping Little = Mapping("utf-16le");
    private static readonly SignalMapping Big = Mapping("utf-16be");
    private static readonly SignalMapping Whole = Mapping("utf-8", "\"lastRowWithoutLineEnd\": \"accept\",");
    private static readonly SignalMapping Json = Csv.Mapping("""
        { "format": "json", "rows": "data.signals", "decimalSeparator": ",", "fixed": { "partner": "Energy" },
          "columns": { "reference": "id", "arrears": "owed.amount", "sentOn": "sent", "postcode": "home.postcode", "houseNumber": "home.number", "bsn": "bsn" } }
        """);

    /// <summary>Class; bytes; mapping; the codes of all findings; how many signals count.</summary>
    private static readonly (string Class, byte[] File, SignalMapping? Mapping, string Codes, int Accepted)[] Classes =
    [
        // Encodings.
        ("utf-8 with a mark", [0xEF, 0xBB, 0xBF, .. Text(Row)], null, Good, 1),
        ("utf-8 with a mark under a windows-1252 mapping", [0xEF, 0xBB, 0xBF, .. Text(With("Één"))], Latin, Good, 1),
        ("utf-16 little endian with a mark", [0xFF, 0xFE, .. Text(With("Één"), Encoding.Unicode)], null, Good, 1),
        ("utf-16 big endian with a mark", [0xFE, 0xFF, .. Text(With("Één"), Encoding.BigEndianUnicode)], null, Good, 1),
        ("utf-16 little endian without a mark", Text(With("Één"), Encoding.Unicode), Little, Good, 1),
        ("utf-16 big endian without a mark", Text(With("Één"), Encoding.BigEndianUnicode), Big, Good, 1),
        ("utf-16 under a utf-8 mapping, without a mark", Text(Row, Encoding.Unicode), null, "VS1031,VS1031", 0),
        ("utf-16 of the other order", Text(Row, Encoding.BigEndianUnicode), Little, "VS1031,VS1031,VS1031,VS1031,VS1031,VS1031,VS1031,VS1031", 0),
        ("utf-32", [0xFF, 0xFE, 0, 0, .. Text(Row, Encoding.UTF32)], null, "VS1031,VS1031", 0),
        ("utf-16 with half a pair", Text(With("a\uD83Db"), new UnicodeLoose()), Little, "VS1001", 0),
        ("windows-1252 under a utf-8 mapping", Text(With("Één"), Encoding.Latin1), null, "VS1001", 0),
        ("utf-8 under a windows-1252 mapping", Text(With("Één")), Latin, "VS1025", 1),
        ("an overlong form", [.. Text(Row, lineEnd: ""), 0xC0, 0xAF, (byte)'\n'], null, "VS1001", 0),
        ("a lone continuation byte", [.. Text(Row, lineEnd: ""), 0x80, (byte)'\n'], null, "VS1001", 0),
        ("a surrogate in utf-8", [.. Text(Row, lineEnd: ""), 0xED, 0xA0, 0x80, (byte)'\n'], null, "VS1001", 0),
        ("NUL in a cell", Text(With("a\0b")), null, "VS1001", 0),
        ("a mark in the middle", Text(With("\uFEFFa")), null, "VS1024", 1),

        // Truncation and sizes.
        ("nothing", [], null, "VS1030", 0),
        ("a mark only", [0xEF, 0xBB, 0xBF], null, "VS1030", 0),
        ("empty lines only", Text("\n\r\n \n", header: ""), null, "VS1030", 0),
        ("a header only", Text("", lineEnd: ""), null, Good, 0),
        ("a header cut off", Encoding.UTF8.GetBytes("refer"), null, "VS1031,VS1031", 0),
        ("a last row without a line end", Text(Row, lineEnd: ""), null, "VS1022", 0),
        ("a last row cut off in its last cell", Text($"{Next}\n{Row[..^1]}", lineEnd: ""), null, "VS1022", 1),
        ("a last row cut off before its last cell", Text(Row[..^6], lineEnd: ""), null, "VS1002", 0),
        ("a row of 1 MiB", Text($"{new string('x', 1 << 20)}\n{Row}"), null, "VS1021", 1),
        ("10,000 columns", Text(Row, header: $"{Header}{string.Concat(Enumerable.Repeat(";x", 10_000))}\n"), null, "VS1033", 0),
        ("a row of 30,000 cells", Text($"{new string(';', 30_000)}\n{Row}"), null, "VS1002", 1),
        ("100,000 empty lines", Text($"{new string('\n', 100_000)}{Row}"), null, Good, 1),
        ("a header of 1 MiB", Text(Row, header: $"{new string('x', 1 << 20)}\n"), null, "VS1030", 0),

        // Dialects.
        ("another delimiter", Text(Row.Replace(';', ','), header: $"{Header.Replace(';', ',')}\n"), null, "VS1031,VS1031", 0),
        ("a quote that is never closed", Text($"\"{Row}\n{Next}"), null, "VS1020,VS1039", 0),
        ("a quote that is never closed, in a file that is surely whole", Text($"\"{Row}\n{Next}"), Whole, "VS1020", 1),
        ("a quote that is never closed, with 64 KiB behind it", Text($"\"{Row}\n{Next}\n{new string('\n', 1 << 16)}"), null, "VS1020", 1),
        ("a quote in the middle of a cell", Text(With("a\"b\"c")), null, Good, 1),
        ("a quote before the end of a cell", Text(With("\"a\"b")), null, Good, 1),
        ("a delimiter in quotes", Text(With("\"a;b\"")), null, Good, 1),
        ("a line end in quotes", Text(With("\"a\r\nb\"")), null, Good, 1),
        ("a delimiter without quotes", Text(With("a;b")), null, "VS1002", 0),
        ("too few cells", Text("r1;Energie"), null, "VS1002", 0),
        ("old line ends (CR)", Text($"{Row}\r{Next}\r", lineEnd: "", header: $"{Header}\r"), null, Good, 2),
        ("mixed line ends", Text($"{Row}\r\n{Next}\r", lineEnd: ""), null, Good, 2),
        ("the header again", Text($"{Row}\n{Header}\n{Next}"), null, "VS1023", 2),
        ("a column twice", Text($"{Row};x", header: $"{Header};BSN\n"), null, "VS1032", 0),
        ("a column missing", Text("r1", header: "reference\n"), null, "VS1031", 0),
        ("a total below the rows", Text($"{Row}\nTotaal;;;100.00;;;;"), null, "VS1006,VS1009,VS1015", 1),
        ("a formula", Text(With("=HYPERLINK(1)")), null, Good, 1),

        // Unicode.
        ("a sign without width in the reference", Text($"\u200B{Row}"), null, "VS1024", 1),
        ("a sign that turns the direction", Text(With("a\u202Eb")), null, "VS1024", 1),
        ("a control character", Text(With("a\u0007b")), null, "VS1024", 1),
        ("a soft hyphen", Text(With("a\u00ADb")), null, "VS1024", 1),
        ("1,000 combining marks", Text(With($"a{new string('\u0301', 1_000)}")), null, Good, 1),
        ("full-width digits in an amount", Text(Row.Change("100.00", "１００")), null, "VS1012", 0),
        ("Arabic digits in a date", Text(Row.Change("2027", "٢٠٢٧")), null, "VS1014", 0),
        ("full-width digits in a BSN", Text(Row.Change(";;Voor", ";９９９９００００６;Voor")), null, "VS1004", 1),
        ("a Turkish i in the type of partner", Text(Row.Change("Energie", "ENERGİE")), null, "VS1009", 0),

        // Numbers, dates, amounts, references.
        ("a BSN of ten digits", Text(Row.Change(";;Voor", ";9999000065;Voor")), null, "VS1004", 1),
        ("a BSN that fails the eleven test", Text(Row.Change(";;Voor", $";{A.WrongBsnDigits};Voor")), null, "VS1003", 1),
        ("30 February", Text(Row.Change("03-01", "02-30")), null, "VS1014", 0),
        ("29 February of no leap year", Text(Row.Change("03-01", "02-29")), null, "VS1014", 0),
        ("a spreadsheet serial", Text(Row.Change("2027-03-01", "46447")), null, "VS1014", 0),
        ("a year of two digits", Text(Row.Change("2027", "27")), null, "VS1014", 0),
        ("day and month swapped", Text(Row.Change("03-01", "13-01")), null, "VS1014", 0),
        ("a date with a time", Text(Row.Change("03-01", "03-01T00:00")), null, "VS1014", 0),
        ("a date before 1900", Text(Row.Change("2027", "1027")), null, "VS1014", 0),
        ("a date without end", Text(Row.Change("2027-03-01", "9999-12-31")), null, "VS1014", 0),
        ("a decimal comma under a point", Text(Row.Change("100.00", "100,00")), null, "VS1012", 0),
        ("an exponent", Text(Row.Change("100.00", "1E2")), null, "VS1012", 0),
        ("a fraction of a cent", Text(Row.Change("100.00", "100.005")), null, "VS1012", 0),
        ("an amount below zero", Text(Row.Change("100.00", "-1")), null, "VS1013", 0),
        ("an amount with an accountant's brackets", Text(Row.Change("100.00", "(1.00)")), null, "VS1012", 0),
        ("an amount of 400 digits", Text(Row.Change("100.00", new string('9', 400))), null, "VS1012", 0),
        ("an amount over ten million", Text(Row.Change("100.00", "10000001")), null, "VS1013", 0),
        ("NaN", Text(Row.Change("100.00", "NaN")), null, "VS1012", 0),
        ("no reference", Text(Row[2..]), null, "VS1008", 0),
        ("the same row twice", Text($"{Row}\n{Row}"), null, "VS1018", 1),
        ("one reference for two signals", Text($"{Row}\n{Row.Change("100", "90")}"), null, "VS1019,VS1019", 2),
        ("a correction", Text($"{Row}\n{Row.Change("03-01", "03-02").Change("100", "90")}"), null, "VS1028", 1),

        // JSON.
        ("JSON with a comma at its end", JsonItems("{ \"id\": 1, }"), Json, "VS1036", 0),
        ("JSON cut off", JsonItems(Item)[..^3], Json, "VS1036", 0),
        ("JSON with text behind it", [.. JsonItems(Item), (byte)'x'], Json, "VS1036", 0),
        ("JSON of another root", "[]"u8.ToArray(), Json, "VS1037", 0),
        ("JSON without the list", "{\"data\":{}}"u8.ToArray(), Json, "VS1037", 0),
        ("JSON with something else than a list", "{\"data\":{\"signals\":{}}}"u8.ToArray(), Json, "VS1037", 0),
        ("JSON that is empty", [], Json, "VS1036", 0),
        ("JSON of 10,000 deep", JsonItems($"{new string('[', 10_000)}{new string(']', 10_000)}"), Json, "VS1036", 0),
        ("JSON with a name twice", JsonItems($"{{ \"id\": 1, \"id\": 2 }}, {Item}"), Json, "VS1027", 1),
        ("JSON with items that are no objects", JsonItems($"3, null, [], \"x\", {Item}"), Json, "VS1027,VS1027,VS1027,VS1027", 1),
        ("JSON with an object for a value", JsonItems(Item.Change("\"j1\"", "{}")), Json, "VS1026", 0),
        ("JSON with an exponent", JsonItems(Item.Change("12.5", "1e2")), Json, "VS1012", 0),
        ("JSON with NaN", JsonItems(Item.Change("12.5", "NaN")), Json, "VS1036", 0),
        ("JSON with half a pair", JsonItems(Item.Change("j1", "\\ud800")), Json, "VS1001", 0),
        ("JSON that is no utf-8", JsonItems(Item.Change("j1", "é"), Encoding.Latin1), Json, "VS1001", 0),
        ("JSON with an item of 1 MiB", JsonItems($"{{ \"id\": \"{new string('x', 1 << 20)}\" }}"), Json, "VS1038", 0),
    ];

    private const string Item = """{ "id": "j1", "sent": "2027-03-01", "owed": { "amount": 12.5 }, "home": { "postcode": "1234AB", "number": 10 } }""";

    public static TheoryData<string> Names => [.. Classes.Select(c => c.Class)];

    [Fact]
    public void There_are_at_least_sixty_classes() => Assert.True(Classes.DistinctBy(c => c.Class).Count() >= 60);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_class_ends_as_documented(string name)
    {
        (_, byte[] bytes, SignalMapping? mapping, string codes, int accepted) = Classes.Single(c => c.Class == name);

        SignalIntakeResult result = Csv.TakeIn(Read(bytes, mapping));

        Assert.Equal(codes, result.Findings.Count == 0 ? Good : string.Join(',', Csv.Codes(result.Findings)));
        Assert.Equal(accepted, result.Signals.Count);
        Assert.Equal(result.Received, result.Signals.Count + result.Quarantined.Count);
        Assert.Equal(result.ReceivedArrears, result.AcceptedArrears + result.QuarantinedArrears);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    [InlineData("utf-16be")]
    [InlineData("utf-8", "\r\n")]
    [InlineData("utf-8", "\r")]
    public void A_file_cut_off_at_any_byte_never_gives_a_row_that_is_not_in_it(string encoding, string lineEnd = "\n")
    {
        SignalMapping mapping = Mapping(encoding);
        string text = $"{Header}\n{With("\"Één\n;x\"")}\n{Next}\n".Change("\n", lineEnd);
        byte[] whole = mapping.Encoding.GetBytes(text);
        Signal[] all = [.. Csv.Read(whole, mapping).Rows.Select(r => r.Signal!)];

        Assert.Equal(2, all.Length);
        for (int length = 0; length <= whole.Length; length++)
        {
            SignalIntakeResult result = Csv.TakeIn(Csv.Read(whole[..length], mapping));

            Assert.Empty(result.Signals.Except(all));
            Assert.Equal(result.Received, result.Signals.Count + result.Quarantined.Count);
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_cell_that_holds_a_whole_row_never_becomes_one_wherever_the_file_is_cut_off(string lineEnd)
    {
        byte[] whole = Encoding.UTF8.GetBytes($"{Header}\n{With($"\"a\n{Next}\nb\"")}\n{Next.Change("r2", "r3")}\n".Change("\n", lineEnd));
        Signal[] all = [.. Csv.Read(whole).Rows.Select(r => r.Signal!)];

        for (int length = 0; length <= whole.Length; length++)
        {
            Assert.Empty(Csv.TakeIn(Csv.Read(whole[..length])).Signals.Except(all));
        }
    }

    [Fact]
    public void A_json_file_cut_off_at_any_byte_is_refused()
    {
        byte[] whole = JsonItems($"{Item}, {Item.Change("j1", "j2")}");

        for (int length = 0; length < whole.Length; length++)
        {
            Assert.Empty(Csv.TakeIn(Read(whole[..length], Json)).Signals);
        }

        Assert.Equal(2, Csv.TakeIn(Read(whole, Json)).Signals.Count);
    }

    private static SignalFile Read(byte[] bytes, SignalMapping? mapping) => mapping?.IsJson == true
        ? SignalJsonReader.Read(new MemoryStream(bytes), mapping, "signals.json", null)
        : Csv.Read(bytes, mapping);

    private static string With(string lastName) => Row.Change("Voorbeeld", lastName);

    private static byte[] Text(string rows, Encoding? encoding = null, string lineEnd = "\n", string header = $"{Header}\n") =>
        (encoding ?? Encoding.UTF8).GetBytes($"{header}{rows}{lineEnd}");

    private static byte[] JsonItems(string items, Encoding? encoding = null) =>
        (encoding ?? Encoding.UTF8).GetBytes($$"""{ "note": ["x", {"signals": [1]}], "data": { "x": { "signals": 3 }, "signals": [ {{items}} ] } }""");

    private static SignalMapping Mapping(string encoding, string more = "") => Csv.Mapping($$"""
        {
          {{more}} "encoding": "{{encoding}}", "decimalSeparator": ".",
          "columns": { "reference": "reference", "partner": "partner", "sentOn": "sentOn", "arrears": "arrears", "bsn": "bsn", "lastName": "lastName",
            "postcode": "postcode", "houseNumber": "houseNumber" }
        }
        """);

    /// <summary>UTF-16 that writes half a pair as it is; that of .NET makes it a question mark.</summary>
    private sealed class UnicodeLoose : UnicodeEncoding
    {
        public override byte[] GetBytes(string s) => System.Runtime.InteropServices.MemoryMarshal.AsBytes(s.AsSpan()).ToArray();
    }
}
