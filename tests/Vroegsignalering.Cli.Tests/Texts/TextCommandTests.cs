namespace Vroegsignalering.Cli.Tests.Texts;

/// <summary><c>vroeg text</c>.</summary>
public sealed class TextCommandTests : IDisposable
{
    private const string Header = "---\nkind: sms\nsituation: first\nlanguage: nl\n---\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("contact-texts-nl.txt", "nl", "letter/first/nl: leesbaarheid ")]
    [InlineData("contact-texts-en.txt", "en", "letter/first/en: ease ")]
    public void The_texts_of_the_product_have_no_findings(string file, string language, string line)
    {
        Call call = Call.Vroeg("text", "check", Path.Combine(Repository.Root, "samples", "texts", file), "--fail-on", "warning", "--language", language);

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        Assert.Contains(line, call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("VS52", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_tells_line_and_remedy_of_what_is_refused()
    {
        File.WriteAllText(_folder["eigen.txt"], $"{Header}Uw schuld bij {{partnr}}");

        Call call = Call.Vroeg("text", "check", _folder["eigen.txt"]);

        Assert.Equal(ExitCodes.Findings, call.ExitCode);
        Assert.Contains("eigen.txt: deze teksten kunnen niet worden gebruikt.", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS5208 geweigerd eigen.txt regel 6, sms/first/nl", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS5211", call.Output, StringComparison.Ordinal);
        Assert.Empty(call.Error);
    }

    [Theory]
    [InlineData("never", ExitCodes.Done)]
    [InlineData("error", ExitCodes.Done)]
    [InlineData("warning", ExitCodes.Findings)]
    public void Check_ends_with_1_from_the_level_of_fail_on(string level, int exitCode)
    {
        File.WriteAllText(_folder["eigen.txt"], $"{Header}Hallo");

        Call call = Call.Vroeg("text", "check", _folder["eigen.txt"], "--fail-on", level, "--language", "en");

        Assert.Equal(exitCode, call.ExitCode);
        Assert.Contains("VS5237 warning eigen.txt, sms/first/nl", call.Output, StringComparison.Ordinal);
        Assert.Contains("To do: ", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_score_that_passes_as_B1_is_a_setting()
    {
        File.WriteAllText(_folder["eigen.txt"], $"{Header}Kan ik u helpen? Bel {{caseworker}} van {{municipality}}: {{phone}}");

        Assert.DoesNotContain("VS5231", Call.Vroeg("text", "check", _folder["eigen.txt"]).Output, StringComparison.Ordinal);
        Assert.Contains("VS5231", Call.Vroeg("text", "check", _folder["eigen.txt"], "--minimum-ease", "100").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_fills_in_invented_values()
    {
        Call letter = Call.Vroeg("text", "show", "letter");
        Call mail = Call.Vroeg("text", "show", "email", "--language", "en");

        Assert.Equal(ExitCodes.Done, letter.ExitCode);
        Assert.StartsWith("Beste mevrouw Voorbeeld,", letter.Output, StringComparison.Ordinal);
        Assert.Contains("€ 250", letter.Output, StringComparison.Ordinal);
        Assert.StartsWith("Subject: A question from the municipality of Voorbeeldstad", mail.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_is_shown_can_be_changed_and_used()
    {
        Call template = Call.Vroeg("text", "show", "sms", "--template");
        File.WriteAllText(_folder["eigen.txt"], template.Output.Replace("Goedendag", "Dag", StringComparison.Ordinal));

        Call call = Call.Vroeg("text", "show", "sms", "--file", _folder["eigen.txt"]);

        Assert.StartsWith("Dag, ik ben Noor Jansen van de gemeente Voorbeeldstad.", call.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, Call.Vroeg("text", "check", _folder["eigen.txt"], "--fail-on", "warning").ExitCode);
    }

    [Fact]
    public void A_file_that_is_refused_is_not_shown()
    {
        File.WriteAllText(_folder["eigen.txt"], $"{Header}Uw schuld");

        Call call = Call.Vroeg("text", "show", "sms", "--file", _folder["eigen.txt"]);

        Assert.Equal(ExitCodes.Findings, call.ExitCode);
        Assert.Contains("VS5211", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Uw schuld", call.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("open-card", "text", "show", "postduif")]
    [InlineData("its own text", "text", "show", "voicemail", "--situation", "visit-announcement")]
    [InlineData("Cannot read", "text", "check", "nowhere.txt")]
    [InlineData("Cannot read", "text", "show", "sms", "--file", "nowhere.txt")]
    [InlineData("0 to 100", "text", "check", "nowhere.txt", "--minimum-ease", "101")]
    [InlineData("Required", "text", "check")]
    public void A_wrong_call_ends_with_2_and_says_what_to_do(string hint, params string[] args)
    {
        Call call = Call.Vroeg(args);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains(hint, call.Error, StringComparison.Ordinal);
        Assert.Empty(call.Output);
    }

    [Theory]
    [InlineData("text", "vroeg text check ")]
    [InlineData("check", "vroeg text check samples")]
    [InlineData("show", "vroeg text show letter")]
    public void Help_has_examples(string command, string example) =>
        Assert.Contains(example, (command == "text" ? Call.Vroeg("text", "--help") : Call.Vroeg("text", command, "--help")).Output, StringComparison.Ordinal);
}
