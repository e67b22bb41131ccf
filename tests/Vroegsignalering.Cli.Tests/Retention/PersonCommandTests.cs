using System.Text.Json;

namespace Vroegsignalering.Cli.Tests.Retention;

public sealed class PersonCommandTests
{
    [Fact]
    public void Somebody_gets_all_and_only_their_own_cases()
    {
        using TempFolder folder = new();
        string register = SampleRegister.Write(folder);
        File.WriteAllText(folder["wie"], SampleRegister.Bsn + "\n");

        Call call = Call.Vroeg("person", "export", register, "--bsn-file", folder["wie"], "--on", "2027-07-16", "--format", "json", "--out", folder["inzage.json"]);

        Assert.Equal((ExitCodes.Done, "", ""), (call.ExitCode, call.Error, call.Output));
        using JsonDocument export = JsonDocument.Parse(File.ReadAllText(folder["inzage.json"]));
        Assert.Equal(["Z-1", "Z-4"], export.RootElement.GetProperty("cases").EnumerateArray().Select(c => c.GetProperty("case").GetString()));
        Assert.DoesNotContain(SampleRegister.OtherBsn, File.ReadAllText(folder["inzage.json"]), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder["inzage.json"]));
        }
    }

    [Fact]
    public void As_text_it_can_be_read_by_the_person()
    {
        using TempFolder folder = new();
        string register = SampleRegister.Write(folder);
        File.WriteAllText(folder["wie"], SampleRegister.OtherBsn);

        Call call = Call.Vroeg("person", "export", register, "--bsn-file", folder["wie"], "--on", "2027-07-16");

        Assert.Contains("Er zijn 2 zaken.", call.Output, StringComparison.Ordinal);
        Assert.Contains("u nam hulp aan op 2027-01-10", call.Output, StringComparison.Ordinal);
        Assert.Contains("melding van Water Nergens op 2026-12-16, achterstand € 120, kenmerk ref-Z-2", call.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("999900007")]
    [InlineData("Kanarie;1980-01-01;geen postcode;1")]
    [InlineData("")]
    public void What_says_nobody_is_refused_and_not_repeated(string who)
    {
        using TempFolder folder = new();
        string register = SampleRegister.Write(folder);
        File.WriteAllText(folder["wie"], who);

        Call call = Call.Vroeg("person", "export", register, "--bsn-file", folder["wie"], "--on", "2027-07-16");

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.True(who.Length == 0 || !call.Error.Contains(who, StringComparison.Ordinal));
    }

    [Fact]
    public void A_research_file_holds_pseudonyms_per_purpose_and_nothing_of_the_person()
    {
        using TempFolder folder = new();
        string register = SampleRegister.Write(folder);
        string one = Research("evaluatie");
        string other = Research("onderzoek");

        Assert.Equal(5, one.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.All(
            [SampleRegister.Bsn, SampleRegister.OtherBsn, SampleRegister.Name, "Z-1", "ref-", "2026-12-16"],
            canary => Assert.DoesNotContain(canary, one, StringComparison.Ordinal));
        Assert.Empty(Pseudonyms(one).Intersect(Pseudonyms(other), StringComparer.Ordinal));
        Assert.Equal(2, Pseudonyms(one).Distinct(StringComparer.Ordinal).Count());

        string Research(string purpose)
        {
            Call call = Call.Vroeg(
                "research", "export", register, "--key-file", folder["sleutel"], "--purpose", purpose, "--small-counts", "exact", "--out", folder[$"{purpose}.csv"]);
            Assert.Equal((ExitCodes.Done, ""), (call.ExitCode, call.Error));
            return File.ReadAllText(folder[$"{purpose}.csv"]);
        }

        static IEnumerable<string> Pseudonyms(string file) => file.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(';')[0]);
    }

    [Fact]
    public void A_research_file_of_few_people_holds_pseudonyms_only_and_says_so()
    {
        using TempFolder folder = new();
        string register = SampleRegister.Write(folder);

        Call call = Call.Vroeg("research", "export", register, "--key-file", folder["sleutel"], "--purpose", "evaluatie", "--out", folder["uit.csv"]);

        Assert.Equal((ExitCodes.Done, ""), (call.ExitCode, call.Error));
        Assert.Contains("at least 10 people, or everything is blank. Made blank: month 4, partners 4, arrearsBand 4, attemptsBand 4, reached 4, outcome 4", call.Output, StringComparison.Ordinal);
        string[][] rows = [.. File.ReadAllLines(folder["uit.csv"]).Skip(1).Select(l => l.Split(';'))];
        Assert.Equal(4, rows.Length);
        Assert.All(rows, r => Assert.Equal(["", "", "", "", "", "", "\"month+partners+arrearsBand+attemptsBand+reached+outcome\""], r[1..]));
    }

    [Fact]
    public void A_research_file_of_many_cases_has_no_combination_of_fewer_than_ten_people()
    {
        using TempFolder folder = new();
        SampleRegister.Write(folder);

        Call call = Call.Vroeg(
            "research", "export", Path.Combine(Repository.Voorbeeldstad, "zaken.jsonl"), "--key-file", folder["sleutel"], "--purpose", "evaluatie", "--out", folder["uit.csv"]);

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        string[][] rows = [.. File.ReadAllLines(folder["uit.csv"]).Skip(1).Select(l => l.Split(';'))];
        Assert.True(rows.Count(r => r[7].Length == 0) > 100, "Most of the file should be left.");
        Assert.All(
            rows.GroupBy(r => string.Join(';', r[1..]), StringComparer.Ordinal),
            g => Assert.True(g.Select(r => r[0]).Distinct(StringComparer.Ordinal).Count() >= 10, g.Key));
    }

    [Fact]
    public void Feedback_lists_outcomes_per_partner_and_no_person()
    {
        using TempFolder folder = new();
        string register = SampleRegister.Write(folder);

        Call call = Call.Vroeg("feedback", "list", register, "--on", "2027-01-20", "--out", folder["terug.csv"]);

        Assert.Equal((ExitCodes.Done, ""), (call.ExitCode, call.Error));
        Assert.Equal(
            "Water Nergens: geen contact: 1\nWater Nergens: geen hulp gewenst of nodig: 1\nWater Nergens: hulp aanvaard: 1\nLopende opschortingen van incasso: 1\n",
            call.Output.ReplaceLineEndings("\n"));
        string csv = File.ReadAllText(folder["terug.csv"]);
        Assert.Contains("2027-02-09", csv, StringComparison.Ordinal);
        Assert.All([SampleRegister.Bsn, SampleRegister.Name, "Z-1"], canary => Assert.DoesNotContain($"\"{canary}\"", csv, StringComparison.Ordinal));
    }
}
