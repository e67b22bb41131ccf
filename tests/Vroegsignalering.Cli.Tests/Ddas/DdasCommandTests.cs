using Vroegsignalering.Ddas;

namespace Vroegsignalering.Cli.Tests.Ddas;

public sealed class DdasCommandTests : IDisposable
{
    private static readonly string History = Path.Combine(Repository.Voorbeeldstad, "history.ddas.json");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Convert_writes_the_version_and_tells_what_is_not_carried_over()
    {
        string target = _folder["oud.json"];

        Call call = Call.Vroeg("ddas", "convert", History, "--to", "v1.0", "--out", target);

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        Assert.StartsWith("Gelezen: v1.2, meldingen ", call.Output, StringComparison.Ordinal);
        Assert.Contains($"{Environment.NewLine}Geschreven: v1.0, meldingen ", call.Output, StringComparison.Ordinal);
        using FileStream written = File.OpenRead(target);
        using FileStream source = File.OpenRead(History);
        DdasDelivery read = DdasReader.Read(written, "oud.json").Delivery!;
        Assert.Equal(DdasReader.Read(source, "nieuw.json").Delivery!.Municipalities[0].Signals.Count, read.Municipalities[0].Signals.Count);
        Assert.Contains("aanleverende_organisatie", File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_makes_a_file_that_only_its_owner_can_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "This system has no file modes.");
        string target = _folder["oud.json"];

        Call.Vroeg("ddas", "convert", History, "--to", "v0.9", "--out", target);

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(target));
        }
    }

    [Fact]
    public void Convert_replaces_a_file_only_when_told_to()
    {
        string target = Write("er.json", "van mij");

        Call refused = Call.Vroeg("ddas", "convert", History, "--to", "v1.2", "--out", target);
        string kept = File.ReadAllText(target);
        Call forced = Call.Vroeg("ddas", "convert", History, "--to", "v1.2", "--out", target, "--force");

        Assert.Equal((ExitCodes.WrongCall, "van mij", ExitCodes.Done), (refused.ExitCode, kept, forced.ExitCode));
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
        Assert.StartsWith("{\"codeGegevensleverancier\"", File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_of_what_is_no_delivery_writes_nothing()
    {
        string source = Write("fout.json", "{\"leveringen\":[");
        string target = _folder["uit.json"];

        Call call = Call.Vroeg("ddas", "convert", source, "--to", "v1.2", "--out", target, "--lang", "en");

        Assert.Equal(ExitCodes.Findings, call.ExitCode);
        Assert.StartsWith("Nothing was written.", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS2002", call.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(target) || File.Exists($"{target}.part"));
    }

    [Fact]
    public void Validate_tells_code_place_and_what_to_do()
    {
        string source = Write("levering.json", """
            {"codeGegevensleverancier":"Test 1","startdatumLevering":"2027-01-01","einddatumLevering":"2027-06-30","aanleverdatumEnTijd":"2027-07-02T08:30:00Z",
            "leveringen":[{"teller":1,"gemeentecode":"9901","aanleverendeOrganisatie":{"naam":"Gemeente Voorbeeld"},
            "vroegsignalen":[{"ID":"S-1","bedrag":0,"signaalpartner":{"type":"Energie"},"client":{"burgerservicenummer":"999900018","postcode":"1234AB"}}]}]}
            """);

        Call call = Call.Vroeg("ddas", "validate", source, "--version", "v1.2", "--municipality", "9901=Elders");

        Assert.Equal(ExitCodes.Findings, call.ExitCode);
        Assert.StartsWith("levering.json: v1.2, gemeenten 1, meldingen 1, zaken 0", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS2243 fout × 1: De naam van de organisatie past niet bij de gemeentecode.", call.Output, StringComparison.Ordinal);
        Assert.Contains("      leveringen[0].vroegsignalen[0].bedrag", call.Output, StringComparison.Ordinal);
        Assert.Contains("      Doen: Laat een bedrag dat niet bekend is weg.", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("999900018", call.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("never", ExitCodes.Done)]
    [InlineData("info", ExitCodes.Findings)]
    public void Validate_ends_as_fail_on_says(string level, int exitCode) =>
        Assert.Equal(exitCode, Call.Vroeg("ddas", "validate", History, "--fail-on", level).ExitCode);

    [Theory]
    [InlineData("validate", "weg.json")]
    [InlineData("validate", "x.json", "--municipality", "Utrecht")]
    [InlineData("convert", "weg.json", "--to", "v1.2", "--out", "uit.json")]
    [InlineData("convert", "weg.json", "--to", "v2.0", "--out", "uit.json")]
    public void A_wrong_call_is_refused_in_plain_words(params string[] args)
    {
        Call call = Call.Vroeg(["ddas", .. args]);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.StartsWith("vroeg: ", call.Error, StringComparison.Ordinal);
        Assert.False(File.Exists("uit.json.part"));
    }

    private string Write(string name, string text)
    {
        File.WriteAllText(_folder[name], text);
        return _folder[name];
    }
}
