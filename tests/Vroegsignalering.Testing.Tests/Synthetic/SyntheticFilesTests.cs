using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Testing.Tests.Synthetic;

public sealed class SyntheticFilesTests
{
    private static readonly SyntheticMunicipality Faulty = SyntheticMunicipality.Generate(new SyntheticOptions());

    private static readonly SyntheticMunicipality Clean = SyntheticMunicipality.Generate(new SyntheticOptions { WithFaults = false });

    private static readonly SyntheticMunicipality Large = SyntheticMunicipality.Generate(new SyntheticOptions { Signals = 20_000 });

    public static TheoryData<string> Names { get; } = ["energie.csv", "verhuur.csv", "water.csv", "zorg.csv"];

    [Fact]
    public void There_is_one_file_for_each_sector_with_its_mapping()
    {
        Assert.Equal(["energie.csv", "verhuur.csv", "water.csv", "zorg.csv"], Faulty.Files.Select(file => file.Name), StringComparer.Ordinal);
        Assert.All(Faulty.Files, file => Assert.Equal(file.Name.Replace(".csv", ".mapping.json", StringComparison.Ordinal), file.MappingName));
    }

    [Fact]
    public void The_files_differ_in_encoding_line_ends_and_quotes()
    {
        Assert.Contains("\r\n", Read.Text(File(Faulty, "energie.csv")), StringComparison.Ordinal);
        Assert.False(Read.Text(File(Faulty, "energie.csv")).EndsWith('\n'));
        Assert.Equal([0xEF, 0xBB, 0xBF], File(Faulty, "water.csv").Content[..3].ToArray());
        Assert.DoesNotContain('\r', Read.Text(File(Faulty, "water.csv")));
        Assert.Contains((byte)0xE9, File(Faulty, "verhuur.csv").Content.ToArray());
        Assert.Contains('é', Read.Text(File(Faulty, "verhuur.csv")));
        Assert.StartsWith("\"Contractnummer\";", Read.Text(File(Faulty, "verhuur.csv")), StringComparison.Ordinal);
        Assert.Contains("\tCAK\t", Read.Text(File(Large, "zorg.csv")), StringComparison.Ordinal);
        Assert.Matches(@";\d\.\d{3},\d{2};", Read.Text(File(Faulty, "energie.csv")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_mapping_names_columns_that_the_file_has(string name)
    {
        SyntheticFile file = File(Faulty, name);
        JsonElement mapping = Read.Mapping(file);
        List<string> header = Read.Rows(file)[0];

        Assert.Equal(name.Replace(".csv", "", StringComparison.Ordinal), mapping.GetProperty("name").GetString());
        Assert.All(mapping.GetProperty("columns").EnumerateObject(), column => Assert.Contains(column.Value.GetString()!, header, StringComparer.Ordinal));
        Assert.Equal(header.Count, header.Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain((byte)'\r', file.Mapping.ToArray());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_in_a_column_with_values_is_in_the_mapping(string name)
    {
        SyntheticFile file = File(Large, name);
        JsonElement values = Read.Mapping(file).GetProperty("values");

        Assert.All(values.EnumerateObject(), field => Assert.All(
            Read.Fields(file).Select(row => row.GetValueOrDefault(field.Name, "")).Where(text => text.Length > 0),
            text => Assert.True(field.Value.TryGetProperty(text, out _), $"{name} {field.Name} has {text}")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Without_faults_every_row_can_be_read(string name)
    {
        SyntheticFile file = File(Clean, name);
        JsonElement mapping = Read.Mapping(file);
        LocalDatePattern days = LocalDatePattern.CreateWithInvariantCulture(
            mapping.GetProperty("dateFormat").GetString()!.Replace("yyyy", "uuuu", StringComparison.Ordinal));

        Assert.All(Read.Fields(file), row =>
        {
            Assert.NotEmpty(row["reference"]);
            Assert.True(row["bsn"].Length == 0 || (Bsn.TryParse(row["bsn"], out _) && row["bsn"].StartsWith("9999", StringComparison.Ordinal)));
            Assert.True(Address.TryParse(row["postcode"], row["houseNumber"], row.GetValueOrDefault("houseNumberAddition"), out _));
            Assert.True(Amount(row["arrears"], mapping) > 0);
            Assert.InRange(days.Parse(row["sentOn"]).Value, new LocalDate(2026, 11, 1), Clean.ReceivedOn);
            Assert.True(days.Parse(row["arrearsStartOn"]).Value <= days.Parse(row["sentOn"]).Value.PlusDays(-30));
            Assert.True(days.Parse(row["birthDate"]).Success);
            Assert.True(row.GetValueOrDefault("endOfSupplyOn", "") is not { Length: > 0 } end || days.Parse(end).Success);
        });
    }

    [Fact]
    public void A_number_and_an_addition_that_is_a_number_do_not_become_one_number()
    {
        SyntheticFile zorg = File(Large, "zorg.csv");

        List<Address> addresses = [.. Read.Fields(zorg).Select(row => Address.Parse(row["postcode"], row["houseNumber"]))];

        Assert.Contains(addresses, address => address.HouseNumberAddition is "2");
        Assert.All(addresses, address => Assert.InRange(address.HouseNumber, 1, 99));
    }

    [Fact]
    public void Files_and_history_are_about_the_same_households()
    {
        HashSet<string> known = [.. Clean.HistorySignals.Select(signal => signal.Person.Bsn).OfType<Bsn>().Select(bsn => bsn.ToUnmaskedString())];
        List<string> current = [.. Clean.Files.SelectMany(Read.Fields).Select(row => row["bsn"]).Where(bsn => bsn.Length > 0)];

        Assert.InRange(current.Count(known.Contains) / (double)current.Count, 0.25, 0.5);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_of_fault_is_in_every_file_but_health_insurers_know_no_legal_persons(string name)
    {
        List<Dictionary<string, string>> clean = Read.Fields(File(Clean, name));
        List<Dictionary<string, string>> faulty = Read.Fields(File(Faulty, name));

        HashSet<string> found = [.. Enumerable.Range(0, clean.Count).Select(at => Kind(clean[at], faulty[at], at > 0 ? faulty[at - 1] : null))];

        Assert.True(clean.Count >= 40);
        Assert.DoesNotContain("unknown", found);
        Assert.Equal(16 + 1 - (string.Equals(name, "zorg.csv", StringComparison.Ordinal) ? 1 : 0), found.Count);
    }

    [Fact]
    public void Faults_are_a_minority_of_a_large_file()
    {
        SyntheticMunicipality clean = SyntheticMunicipality.Generate(new SyntheticOptions { Signals = 20_000, WithFaults = false });
        List<Dictionary<string, string>> before = [.. clean.Files.SelectMany(Read.Fields)];
        List<Dictionary<string, string>> after = [.. Large.Files.SelectMany(Read.Fields)];

        int changed = before.Zip(after).Count(pair => !Same(pair.First, pair.Second));

        Assert.InRange(changed / (double)before.Count, 0.10, 0.20);
    }

    private static SyntheticFile File(SyntheticMunicipality municipality, string name) =>
        municipality.Files.Single(file => string.Equals(file.Name, name, StringComparison.Ordinal));

    private static bool Same(Dictionary<string, string> one, Dictionary<string, string> other) =>
        one.Count == other.Count && one.All(field => string.Equals(field.Value, other[field.Key], StringComparison.Ordinal));

    private static decimal Amount(string text, JsonElement mapping)
    {
        char separator = mapping.GetProperty("decimalSeparator").GetString()![0];
        char group = separator == ',' ? '.' : ',';
        string plain = text.Replace(group.ToString(), "", StringComparison.Ordinal).Replace(separator, '.');
        return decimal.Parse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    // Which fault makes the difference between a clean row and the same row with a fault.
    private static string Kind(Dictionary<string, string> clean, Dictionary<string, string> faulty, Dictionary<string, string>? before)
    {
        if (Same(clean, faulty))
        {
            return "none";
        }

        if (faulty.Count < clean.Count)
        {
            return "too short";
        }

        if (before is not null && Same(before, faulty))
        {
            return "double";
        }

        string[] changed = [.. clean.Keys.Where(field => !string.Equals(clean[field], faulty[field], StringComparison.Ordinal))];
        string field = changed[0];
        string value = faulty[field];
        return (field, value) switch
        {
            ("reference", "") => "reference empty",
            ("bsn", "") when changed.Length == 1 => "BSN missing",
            ("bsn", { Length: 9 }) when !Bsn.TryParse(value, out _) => "BSN wrong",
            ("arrears", "") => "amount missing",
            ("arrears", "12,3,4" or "12.3.4") => "amount typo",
            ("sentOn" or "arrearsStartOn", "") => "date missing",
            ("arrearsStartOn", "31-02-2026" or "2026-02-31" or "20260231" or "31/02/2026") => "date impossible",
            ("postcode", _) when Postcode.TryParse(value, out _) => "postcode spelling",
            ("houseNumber", _) => "addition spelling",
            ("namePrefix", _) => "prefix spelling",
            ("lastName", ['=', ..]) => "formula",
            ("lastName", _) when value.Length == clean[field].Length => "diacritics dropped",
            ("lastName", _) when Math.Abs(value.Length - clean[field].Length) == 1 => "letter doubled",
            _ when faulty["lastName"].EndsWith("B.V.", StringComparison.Ordinal) => "legal person",
            _ => "unknown",
        };
    }
}
