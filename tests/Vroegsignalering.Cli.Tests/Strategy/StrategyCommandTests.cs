using Vroegsignalering.Contact;

namespace Vroegsignalering.Cli.Tests.Strategy;

public sealed class StrategyCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_tells_what_the_recommendations_say_and_what_each_rests_on()
    {
        Call call = Call.Vroeg("strategy", "check", "letter");

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        Assert.StartsWith("Strategie letter (Alleen een brief): stappen 1", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS5101 let op letter: De strategie heeft alleen schriftelijke stappen.", call.Output, StringComparison.Ordinal);
        Assert.Contains("Bron: Nationale ombudsman", call.Output, StringComparison.Ordinal);
        Assert.EndsWith($"Bevindingen: 3{Environment.NewLine}", call.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("letter", "warning", ExitCodes.Findings)]
    [InlineData("letter-phone", "info", ExitCodes.Done)]
    [InlineData("visit", "never", ExitCodes.Done)]
    public void Check_ends_as_fail_on_says(string name, string level, int exitCode) =>
        Assert.Equal(exitCode, Call.Vroeg("strategy", "check", name, "--fail-on", level).ExitCode);

    [Fact]
    public void Check_tells_every_fault_of_a_file_with_its_line()
    {
        Call call = Call.Vroeg("strategy", "check", Own("fout.json", "\"channel\": \"fone\", \"attempts\": 0"));

        Assert.Equal(ExitCodes.Findings, call.ExitCode);
        Assert.Contains("VS5008 geweigerd fout.json regel 4, strategies[0].steps[0].channel", call.Output, StringComparison.Ordinal);
        Assert.Contains("'phone'", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS5009", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_speaks_English_too_and_knows_the_strategy_for_threatening_situations()
    {
        Call call = Call.Vroeg("strategy", "check", "urgent", "--language", "en");

        Assert.Contains("VS5108 info urgent, step 2: This home visit is not announced.", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("VS5104", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS5104", Call.Vroeg("strategy", "check", Own("laat.json", "\"channel\": \"phone\"", days: 5), "--threatening").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_writes_steps_stops_picture_and_sources()
    {
        Call call = Call.Vroeg("strategy", "describe", "phone-message-visit");

        Assert.Contains("# Goedkoopste eerst", call.Output, StringComparison.Ordinal);
        Assert.Contains(
            "| 3 | huisbezoek | 5 werkdagen na de vorige stap | 1 | brief, 4 werkdagen ervoor; afzeggen kan tot 1 werkdag ervoor (telefoon) |", call.Output, StringComparison.Ordinal);
        Assert.Contains($"```mermaid\n{ContactStrategies.PhoneMessageVisit.ToMermaid(Language.Dutch)}```", call.Output, StringComparison.Ordinal);
        Assert.Contains("<https://www.divosa.nl/verhalen/een-lange-adem-soms-gewoon-nodig>", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_writes_every_strategy_of_a_file_to_a_file()
    {
        File.WriteAllBytes(_folder["twee.json"], ContactStrategyFile.Write(ContactStrategies.Card, ContactStrategies.Letter));

        Call call = Call.Vroeg("strategy", "describe", _folder["twee.json"], "--out", _folder["twee.md"], "--language", "en");

        Assert.Equal((ExitCodes.Done, ""), (call.ExitCode, call.Output));
        Assert.Contains("# A card\n", File.ReadAllText(_folder["twee.md"]), StringComparison.Ordinal);
        Assert.Contains("# Letter only\n", File.ReadAllText(_folder["twee.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Picture_draws_one_strategy()
    {
        File.WriteAllBytes(_folder["twee.json"], ContactStrategyFile.Write(ContactStrategies.Card, ContactStrategies.Letter));

        Assert.Equal(ContactStrategies.Letter.ToMermaid(Language.Dutch), Call.Vroeg("strategy", "picture", _folder["twee.json"], "--id", "letter").Output);
        Call several = Call.Vroeg("strategy", "picture", _folder["twee.json"]);
        Assert.Equal(ExitCodes.WrongCall, several.ExitCode);
        Assert.Contains("card, letter", several.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("describe")]
    [InlineData("picture")]
    public void A_strategy_that_is_not_there_ends_the_call(string command)
    {
        Call call = Call.Vroeg("strategy", command, "postduif");

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains("visit-card", call.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("describe")]
    [InlineData("picture")]
    public void A_file_with_faults_ends_the_call_with_place_and_remedy(string command)
    {
        Call call = Call.Vroeg("strategy", command, Own("fout.json", "\"channel\": \"fone\""));

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains("VS5008 fout.json row 4, strategies[0].steps[0].channel", call.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("strategy")]
    [InlineData("strategy", "check")]
    [InlineData("strategy", "describe")]
    [InlineData("strategy", "picture")]
    public void Help_has_examples(params string[] command) =>
        Assert.Contains("vroeg strategy", Call.Vroeg([.. command, "--help"]).Output, StringComparison.Ordinal);

    private string Own(string name, string step, int days = 0)
    {
        File.WriteAllText(_folder[name], $$"""
            {
              "strategies": [
                { "id": "eigen", "name": { "nl": "Eigen", "en": "Own" }, "steps": [
                  { {{step}}, "afterWorkingDays": {{days}} } ] }
              ]
            }
            """.ReplaceLineEndings("\n"));
        return _folder[name];
    }
}
