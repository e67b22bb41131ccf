using System.Text.Json.Nodes;
using Vroegsignalering.Residency;
using Vroegsignalering.Testing;
using Vroegsignalering.Testing.Residency;

namespace Vroegsignalering.Cli.Tests;

public sealed class ProcessReviewTests : IDisposable
{
    private const int Decision = 14;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_people_fill_in_is_respected_by_the_next_run()
    {
        Call first = Process("a");
        string[] lines = File.ReadAllLines(_folder["a/review.csv"]);
        string[] words = ["inwoner", "geen inwoner", "overleden", "niet opgevolgd"];
        for (int i = 0; i < words.Length; i++)
        {
            lines[i + 1] = FillIn(lines[i + 1], words[i]);
        }

        Call second = Process("b", manifest => manifest["reviews"] = new JsonArray("besluiten.csv"), ("besluiten.csv", string.Join("\r\n", lines)));

        Assert.Equal(ExitCodes.Done, second.ExitCode);
        Assert.Equal(lines.Length - 1 - words.Length, File.ReadAllLines(_folder["b/review.csv"]).Length - 1);
        Assert.Contains("waarvan besloten door een medewerker           4", second.Output, StringComparison.Ordinal);
        string worklist = File.ReadAllText(_folder["b/worklist.csv"]);
        Assert.Contains("Een medewerker heeft dit beslist.", worklist, StringComparison.Ordinal);
        Assert.Contains("Niemand heeft uitgezocht of dit een inwoner is.", worklist, StringComparison.Ordinal);
        Assert.Equal(Line(first, "aangenomen"), Line(second, "aangenomen"));
        Assert.DoesNotContain("VS3020", first.Output + second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_that_cannot_be_read_is_a_finding_with_row_and_column_and_does_not_count()
    {
        Process("a");
        string[] lines = File.ReadAllLines(_folder["a/review.csv"]);
        lines[1] = FillIn(lines[1], "misschien");
        lines[2] = FillIn(lines[2], "inwoner", by: "");
        lines[3] = FillIn(lines[3], "inwoner", on: "31-02-2026");
        lines[4] = FillIn(lines[4], "inwoner", why: "");

        Call call = Process("b", manifest => manifest["reviews"] = new JsonArray("besluiten.csv"), ("besluiten.csv", string.Join("\n", lines)));

        Assert.Contains("besluiten.csv regel 2, besluit; besluiten.csv regel 3, door; besluiten.csv regel 4, op; besluiten.csv regel 5, reden", call.Output, StringComparison.Ordinal);
        Assert.Equal(Rows("a/review.csv"), Rows("b/review.csv"));
    }

    [Fact]
    public void A_decision_about_a_signal_that_is_not_here_is_told()
    {
        Call call = Process("a", manifest => manifest["reviews"] = new JsonArray("besluiten.csv"), (
            "besluiten.csv", "melding;andere melding;besluit;door;op;reden\nS-ZZZZZZZZZZZZ;;inwoner;coördinator;2026-11-05;gebeld\n"));

        Assert.Contains("VS3025", call.Output, StringComparison.Ordinal);
        Assert.Contains("S-ZZZZZZZZZZZZ", call.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("999900006", "", "melding")]
    [InlineData("Bakstra", "", "melding")]
    [InlineData("S-ZZZZZZZZZZZZ", "mevrouw Bakstra", "andere melding")]
    public void What_is_typed_in_place_of_a_label_is_a_finding_and_never_shown(string label, string other, string column)
    {
        Call call = Process("a", manifest => manifest["reviews"] = new JsonArray("besluiten.csv"), (
            "besluiten.csv", $"melding;andere melding;besluit;door;op;reden\n{label};{other};{(other.Length == 0 ? "inwoner" : "samen")};coördinator;2026-11-05;gebeld\n"));

        Assert.Contains("VS3020", call.Output, StringComparison.Ordinal);
        Assert.Contains($"besluiten.csv regel 2, {column}", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("VS3025", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("999900006", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("BAKSTRA", call.Output.ToUpperInvariant(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_per_resident_are_more_cases_and_ask_more_questions()
    {
        Process("a");
        Process("b", manifest => manifest["households"] = new JsonObject { ["casePer"] = "resident" });

        Assert.True(Rows("b/worklist.csv") > Rows("a/worklist.csv"));
        Assert.Contains("Op dit adres loopt ook: Z-", File.ReadAllText(_folder["b/worklist.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_of_signals_that_somebody_takes_apart_is_two_cases_in_the_next_run()
    {
        string[] signals = ["partner;reference;bsn;lastName;birthDate;postcode;houseNumber;amount;sentOn", "Energy;E-1;;Bakstra;1980-03-14;1234AB;10;100;2026-11-01", "Rent;R-1;;Haverman;1975-01-02;1234AB;10;100;2026-11-01"];
        JsonObject Small(JsonObject manifest) => new()
        {
            ["municipality"] = manifest["municipality"]!.DeepClone(),
            ["on"] = "2026-11-04",
            ["signals"] = new JsonArray(new JsonObject { ["file"] = "klein.csv" }),
        };
        string text = string.Join('\n', signals) + "\n";
        ProcessWith("a", Small, ("klein.csv", text));
        string energy = Signals.SignalLabel.Of(new Signals.Signal { Partner = Signals.PartnerType.Energy, Reference = "E-1", SentOn = new(2026, 11, 1) });
        string rent = Signals.SignalLabel.Of(new Signals.Signal { Partner = Signals.PartnerType.Rent, Reference = "R-1", SentOn = new(2026, 11, 1) });

        ProcessWith("b", m =>
        {
            JsonObject small = Small(m);
            small["reviews"] = new JsonArray("besluiten.csv");
            return small;
        }, ("klein.csv", text), ("besluiten.csv", $"melding;andere melding;besluit;door;op;reden\n{energy};{rent};apart;coördinator;2026-11-05;twee gezinnen\n"));

        Assert.Equal(1, Rows("a/worklist.csv"));
        Assert.Equal(2, Rows("b/worklist.csv"));
    }

    [Fact]
    public void Rows_of_residents_and_notices_that_cannot_be_read_are_findings()
    {
        Call call = Process(
            "a", change: null,
            ("inwoners.csv", "bsn;lastName;birthDate;municipality\n123;Bakstra;1980-03-14;9901\n999900006;Bakstra;gisteren;9901\n999900018;Bakstra;1980-03-14;Voorbeeldstad\n"),
            ("berichten.csv", "partner;reference;kind;on\nBank;a;betaald;2026-11-01\nEnergy;;betaald;2026-11-01\nEnergy;a;gehad;2026-11-01\nEnergy;a;betaald;ooit\nEnergy;nergens;betaald;2026-11-01\n"));

        Assert.Contains("inwoners.csv regel 2, bsn; inwoners.csv regel 3, birthDate; inwoners.csv regel 4, municipality", call.Output, StringComparison.Ordinal);
        Assert.Contains("berichten.csv regel 2, partner; berichten.csv regel 3, reference; berichten.csv regel 4, kind; berichten.csv regel 5, on", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS3022", call.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dezelfde", "verschillend", "5-11-2026", 2)]
    [InlineData("dezelfde", "verschillend", "6-11-2026", 2)]
    [InlineData("verschillend", "dezelfde", "6-11-2026", 1)]
    public void Of_two_decisions_about_a_pair_the_latest_holds_and_of_one_day_the_one_that_keeps_apart(string first, string second, string secondOn, int cases)
    {
        const string Signals = "reference;partner;sentOn;arrears;initials;lastName;birthDate;postcode;houseNumber\n"
            + "B-1;Rent;2026-10-05;300.00;P.;Proefstra;1981-03-04;1234AB;10\nC-1;Water;2026-10-05;80.00;P.;Proefstra;1981-04-03;1234AB;12\n";
        string rent = Vroegsignalering.Signals.SignalLabel.Of(new Signals.Signal { Partner = Vroegsignalering.Signals.PartnerType.Rent, Reference = "B-1", SentOn = new(2026, 10, 5) });
        string water = Vroegsignalering.Signals.SignalLabel.Of(new Signals.Signal { Partner = Vroegsignalering.Signals.PartnerType.Water, Reference = "C-1", SentOn = new(2026, 10, 5) });
        string[] lines = [$"{rent};{water};{first};J. Jansen;5-11-2026;gebeld", $"{water.ToLowerInvariant()};{rent};{second} ;J. Jansen;{secondOn};gebeld"];
        JsonObject Small(JsonObject manifest) => new()
        {
            ["municipality"] = manifest["municipality"]!.DeepClone(),
            ["on"] = "2026-11-04",
            ["signals"] = new JsonArray(new JsonObject { ["file"] = "klein.csv" }),
            ["reviews"] = new JsonArray("a.csv", "b.csv"),
        };
        const string Header = "melding;andere melding;besluit;door;op;reden\n";

        ProcessWith("a", Small, ("klein.csv", Signals), ("a.csv", Header + lines[0]), ("b.csv", Header + lines[1]));
        ProcessWith("b", Small, ("klein.csv", Signals), ("a.csv", Header + lines[1]), ("b.csv", Header + lines[0]));

        Assert.Equal(cases, Rows("a/worklist.csv"));
        Assert.Equal(File.ReadAllBytes(_folder["a/decisions.jsonl"]), File.ReadAllBytes(_folder["b/decisions.jsonl"]));
    }

    [Theory]
    [InlineData("3-11-2026")]
    [InlineData("5-11-2026")]
    public void Of_two_decisions_about_a_resident_the_latest_holds_wherever_it_stands(string other)
    {
        Process("a");
        string[] lines = File.ReadAllLines(_folder["a/review.csv"]);
        string[] decided = [FillIn(lines[1], "inwoner"), FillIn(lines[1], "geen inwoner", on: other)];

        Process("b", manifest => manifest["reviews"] = new JsonArray("d.csv"), ("d.csv", string.Join('\n', [lines[0], .. decided])));
        Process("c", manifest => manifest["reviews"] = new JsonArray("d.csv"), ("d.csv", string.Join('\n', [lines[0], .. decided.Reverse()])));
        Process("d", manifest => manifest["reviews"] = new JsonArray("d.csv"), ("d.csv", string.Join('\n', lines[0], decided[0])));

        Assert.Equal(File.ReadAllBytes(_folder["d/worklist.csv"]), File.ReadAllBytes(_folder["b/worklist.csv"]));
        Assert.Equal(File.ReadAllBytes(_folder["d/worklist.csv"]), File.ReadAllBytes(_folder["c/worklist.csv"]));
    }

    [Theory]
    [InlineData("reviews", "besluiten.csv", "melding;andere melding;besluit;door;op;reden\nS-1;;inwoner;J. Jansen;5-11-2026;\"open\nS-2;;inwoner;J. Jansen;5-11-2026;x\n")]
    [InlineData("withdrawals", "besluiten.csv", "partner;reference;kind;on\nEnergy;\"a;betaald;2026-11-01\nEnergy;b;betaald;2026-11-01\n")]
    public void A_quote_that_would_hide_the_lines_after_it_ends_the_call(string setting, string file, string text)
    {
        Call call = Process("a", manifest => manifest[setting] = new JsonArray(file), (file, text));

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains("line 2", call.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["a"]));
    }

    [Theory]
    [InlineData("J")]
    [InlineData("WAAR")]
    [InlineData("Yes")]
    public void A_secret_address_is_secret_in_every_word_that_means_yes(string word)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Voorbeeldstad, "inwoners.csv"));
        string text = string.Join('\n', lines.Select(line => line.EndsWith(";ja", StringComparison.Ordinal) ? line[..^2] + word : line));

        Process("a");
        Process("b", change: null, ("inwoners.csv", text));

        Assert.Contains("geheim", File.ReadAllText(_folder["a/worklist.csv"]), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(_folder["a/worklist.csv"]), File.ReadAllBytes(_folder["b/worklist.csv"]));
    }

    [Fact]
    public void A_word_that_may_mean_secret_or_deceased_is_a_finding_and_not_a_no()
    {
        const string Header = "bsn;lastName;birthDate;municipality;deceased;secret\n";

        Call call = Process("a", change: null, ("inwoners.csv", Header + "999900006;Bakstra;1980-03-14;9901;;x\n999900018;Bakstra;1980-03-14;9901;overleden;\n"));

        Assert.Contains("inwoners.csv regel 2, secret; inwoners.csv regel 3, deceased", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Notices_name_the_partner_as_a_mapping_does()
    {
        string text = File.ReadAllText(Path.Combine(Repository.Voorbeeldstad, "berichten.csv"));
        string dutch = text.Replace("HealthInsurance;", "zorg;", StringComparison.Ordinal).Replace("Energy;", "Energie;", StringComparison.Ordinal).Replace("Rent;", "HUUR;", StringComparison.Ordinal);

        Process("a");
        Call inDutch = Process("b", change: null, ("berichten.csv", dutch));
        Call twoAtOnce = Process("c", change: null, ("berichten.csv", "partner;reference;kind;on\n\"Energy,Rent\";a;betaald;2026-11-01\n"));

        Assert.NotEqual(text, dutch);
        Assert.DoesNotContain("VS3021", inDutch.Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(_folder["a/worklist.csv"]), File.ReadAllBytes(_folder["b/worklist.csv"]));
        Assert.Contains("VS3021", twoAtOnce.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_a_separator_after_its_name_is_the_same_folder()
    {
        Call call = Call.Vroeg("process", Repository.Voorbeeldstad + Path.DirectorySeparatorChar, "--out", _folder["a"] + Path.DirectorySeparatorChar);

        Assert.Equal(ExitCodes.Done, call.ExitCode);
    }

    [Fact]
    public void A_link_in_the_folder_that_leads_elsewhere_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links ask for rights there.");
        File.WriteAllText(_folder["elders.csv"], "partner;reference;kind;on\nEnergy;a;betaald;2026-11-01\n");
        Directory.CreateDirectory(_folder["in-a"]);
        File.CreateSymbolicLink(_folder["in-a/link.csv"], _folder["elders.csv"]);
        Directory.CreateSymbolicLink(_folder["in-a/map"], _folder.Path);

        foreach (string name in (string[])["link.csv", "map/elders.csv"])
        {
            Call call = Process("a", manifest => manifest["withdrawals"] = new JsonArray(name));

            Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
            Assert.Contains("not a file in the folder itself", call.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_brp_is_asked_over_http_with_the_key_from_the_environment()
    {
        SyntheticMunicipality town = SyntheticMunicipality.Generate(new SyntheticOptions());
        await using FakeBrpServer brp = FakeBrpServer.Start(town.Residents);
        Environment.SetEnvironmentVariable("VROEG_TEST_KEY", "sleutel");

        Call fromFile = Process("a");
        Call fromBrp = Process("b", manifest => manifest["residency"] = new JsonObject
        {
            ["haalCentraal"] = new JsonObject { ["persons"] = brp.PersonsUri.ToString(), ["keyVariable"] = "VROEG_TEST_KEY" },
        });

        Assert.True(brp.Requests.Count > 100);
        Assert.Equal(Line(fromFile, "gevraagd"), Line(fromBrp, "gevraagd"));
        Assert.Equal(Line(fromFile, "gaat door"), Line(fromBrp, "gaat door"));
    }

    [Fact]
    public async Task A_brp_that_refuses_is_told_and_everything_waits()
    {
        await using FakeBrpServer brp = FakeBrpServer.Start(Array.Empty<RegisteredPerson>());
        brp.FailNext(FakeBrpFault.Forbidden);
        Environment.SetEnvironmentVariable("VROEG_TEST_KEY", "sleutel");

        Call call = Process("a", manifest => manifest["residency"] = new JsonObject
        {
            ["haalCentraal"] = new JsonObject { ["persons"] = brp.PersonsUri.ToString(), ["keyVariable"] = "VROEG_TEST_KEY" },
        });

        Assert.Contains("VS3024", call.Output, StringComparison.Ordinal);
        Assert.Contains("gaat door                                      0", call.Output, StringComparison.Ordinal);
        Assert.True(Rows("a/worklist.csv") > 200);
    }

    [Theory]
    [InlineData("""{ "casePer": "street" }""", "households", "households.casePer")]
    [InlineData("""{ "largeAddressFrom": 1 }""", "households", "households.largeAddressFrom")]
    [InlineData("""{ "sharedAddresses": [ { "postcode": "x", "houseNumber": "1" } ] }""", "households", "households.sharedAddresses")]
    [InlineData("""{ "groups": true }""", "households", "households.groups")]
    [InlineData("\"yes\"", "designations", "designations")]
    [InlineData("""{ "haalCentraal": { "persons": "http://brp.example.org/personen", "keyVariable": "K" } }""", "residency", "https")]
    [InlineData("""{ "haalCentraal": { "persons": "https://brp.example.org/personen" } }""", "residency", "keyVariable")]
    [InlineData("""{ "haalCentraal": { "persons": "https://brp.example.org/personen", "keyVariable": "VROEG_NOT_SET" } }""", "residency", "VROEG_NOT_SET")]
    [InlineData("""{ "register": "inwoners.csv", "haalCentraal": {} }""", "residency", "not both")]
    [InlineData("""{ "register": "weg.csv" }""", "residency", "weg.csv")]
    [InlineData("{}", "residency", "register")]
    [InlineData("""[ "../besluiten.csv" ]""", "reviews", "besluiten.csv")]
    [InlineData("[ 3 ]", "withdrawals", "withdrawals")]
    [InlineData("""{ "name": "X", "contacts": [ { "mail": "a@voorbeeld.example" } ] }""", "organisation", "organisation.contacts.mail")]
    [InlineData("""{ "name": "X", "contacts": [ "Team" ] }""", "organisation", "organisation.contacts")]
    public void A_setting_that_is_wrong_ends_the_call_with_its_name(string json, string setting, string told)
    {
        Call call = Process("a", manifest => manifest[setting] = JsonNode.Parse(json));

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains(told, call.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["a"]));
    }

    private Call Process(string name, Action<JsonObject>? change = null, params (string Name, string Text)[] files) => ProcessWith(
        name,
        manifest =>
        {
            change?.Invoke(manifest);
            return manifest;
        },
        files);

    private Call ProcessWith(string name, Func<JsonObject, JsonObject> change, params (string Name, string Text)[] files)
    {
        string input = _folder[$"in-{name}"];
        Directory.CreateDirectory(input);
        foreach (string file in Directory.EnumerateFiles(Repository.Voorbeeldstad))
        {
            File.Copy(file, Path.Combine(input, Path.GetFileName(file)), overwrite: true);
        }

        foreach ((string file, string text) in files)
        {
            File.WriteAllText(Path.Combine(input, file), text);
        }

        string path = Path.Combine(input, "manifest.json");
        File.WriteAllText(path, change(JsonNode.Parse(File.ReadAllText(path))!.AsObject()).ToJsonString());
        return Call.Vroeg("process", input, "--out", _folder[name]);
    }

    private static string FillIn(string line, string decision, string by = "coördinator", string on = "5-11-2026", string why = "gebeld")
    {
        string[] cells = line.Split(';');
        (cells[Decision], cells[Decision + 1], cells[Decision + 2], cells[Decision + 3]) = (decision, by, on, why);
        return string.Join(';', cells);
    }

    private int Rows(string name) => File.ReadAllLines(_folder[name]).Length - 1;

    private static string Line(Call call, string name) => call.Output.Split(Environment.NewLine).First(line => line.Trim().StartsWith(name, StringComparison.Ordinal));
}
