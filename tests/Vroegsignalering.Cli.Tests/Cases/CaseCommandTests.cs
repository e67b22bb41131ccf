using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Tests.Cases;

/// <summary><c>vroeg case</c> on a register of three cases.</summary>
public sealed class CaseCommandTests : IDisposable
{
    private static readonly LocalDate Day = new(2027, 3, 10);

    private static readonly Signal Energy = new()
    {
        Reference = "ENERGIE-77",
        Partner = PartnerType.Energy,
        Person = new Person { Bsn = Bsn.Parse("999900006"), LastName = "Testpersoon" },
        SentOn = Day,
        ReceivedOn = Day,
    };

    private static readonly Signal Rent = Energy with { Reference = "HUUR-12", Partner = PartnerType.Rent };

    private readonly TempFolder _folder = new();

    public CaseCommandTests()
    {
        CaseHistory first = CaseHistory.Replay(
        [
            new CaseOpened("Z-1", [Energy, Rent]) { On = Day },
            new OwnerAssigned("mw-12") { On = Day },
            new AttemptMade(ContactChannel.HomeVisit, Reached: true) { On = Day.PlusDays(-1) },
            new ActionAdded(new CaseAction("1", "Bel mevrouw Testpersoon op 0612345678") { DueOn = Day.PlusDays(2) }) { On = Day },
        ]);
        CaseHistory second = CaseHistory.Replay([new CaseOpened("Z-2", [Rent]) { On = Day }, new CaseClosed(CaseResult.NoContact) { On = Day.PlusDays(30) }]);
        using FileStream file = File.Create(_folder["zaken.jsonl"]);
        CaseRegisterFile.Write(file, [second, first]);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Journey_shows_each_signal_of_a_case_without_a_person()
    {
        Call call = Call.Vroeg("case", "journey", _folder["zaken.jsonl"], "--case", "Z-1");

        Assert.Equal((ExitCodes.Done, ""), (call.ExitCode, call.Error));
        Assert.Contains($"Signaalreis {SignalLabel.Of(Energy)} in zaak Z-1", call.Output, StringComparison.Ordinal);
        Assert.Contains($"Signaalreis {SignalLabel.Of(Rent)} in zaak Z-1", call.Output, StringComparison.Ordinal);
        Assert.Contains("2027-04-07  laatste dag voor het eerste gesprek (Wgs art. 4 lid 1 onder b)", call.Output, StringComparison.Ordinal);
        AssertNothingPersonal(call.Output);
    }

    [Theory]
    [InlineData("HUUR-12")]
    [InlineData("label")]
    public void Journey_of_a_signal_shows_all_cases_that_it_is_in(string asked)
    {
        Call call = Call.Vroeg("case", "journey", _folder["zaken.jsonl"], "--signal", asked == "label" ? SignalLabel.Of(Rent) : asked, "--mermaid", "--language", "en");

        Assert.Equal(3, call.Output.Split("```mermaid\ntimeline\n").Length);
        Assert.Contains("in case Z-2", call.Output, StringComparison.Ordinal);
        Assert.Contains("2027-04-09 : case closed no contact", call.Output, StringComparison.Ordinal);
        AssertNothingPersonal(call.Output);
    }

    [Theory]
    [InlineData("Give either --case or --signal.", "journey", "zaken.jsonl")]
    [InlineData("There is no such case in the register.", "journey", "zaken.jsonl", "--case", "Z-9")]
    [InlineData("There is no such signal in the register.", "journey", "zaken.jsonl", "--signal", "x")]
    [InlineData("There is no case register 'geen.jsonl'.", "check", "geen.jsonl")]
    [InlineData("--on needs a day between 1900 and 2100", "actions", "zaken.jsonl", "--on", "vandaag")]
    [InlineData("This file is no case register", "actions", "anders.txt", "--on", "2027-03-10")]
    public void A_wrong_call_says_what_to_do(string message, string command, string register, params string[] rest)
    {
        File.WriteAllText(_folder["anders.txt"], "geen register");

        Call call = Call.Vroeg(["case", command, _folder[register], .. rest]);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains(message, call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_tells_what_is_strange_but_real_and_which_signal_is_in_two_cases()
    {
        Call call = Call.Vroeg("case", "check", _folder["zaken.jsonl"]);

        Assert.Equal(ExitCodes.Done, call.ExitCode);
        Assert.Contains("Zaken: 2, open: 1, gebeurtenissen: 6, regels apart gehouden: 0", call.Output, StringComparison.Ordinal);
        Assert.Contains("VS6002 let op zaak Z-1, gebeurtenis 3: ", call.Output, StringComparison.Ordinal);
        Assert.Contains($"VS6012 ter info {SignalLabel.Of(Rent)} in Z-1, Z-2: ", call.Output, StringComparison.Ordinal);
        Assert.Contains("Bevindingen: 2", call.Output, StringComparison.Ordinal);
        AssertNothingPersonal(call.Output);
        Assert.Equal(ExitCodes.Findings, Call.Vroeg("case", "check", _folder["zaken.jsonl"], "--fail-on", "warning").ExitCode);
    }

    [Fact]
    public void Check_tells_the_line_of_an_event_that_cannot_be_and_why()
    {
        File.AppendAllText(_folder["zaken.jsonl"], """{"case":"Z-2","seq":3,"event":"help-accepted","on":"2027-05-01"}""" + "\n");

        Call call = Call.Vroeg("case", "check", _folder["zaken.jsonl"], "--language", "en");

        Assert.Equal(ExitCodes.Findings, call.ExitCode);
        Assert.Contains("VS6026 set aside zaken.jsonl row 8, event: ", call.Output, StringComparison.Ordinal);
        Assert.Contains(CaseRefusal.CaseIsClosed.Explain().English, call.Output, StringComparison.Ordinal);
        Assert.Contains("some lines could not be used (1)", Call.Vroeg("case", "journey", _folder["zaken.jsonl"], "--case", "Z-2").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Actions_stand_in_the_order_in_which_they_are_due()
    {
        Call call = Call.Vroeg("case", "actions", _folder["zaken.jsonl"], "--on", "2027-03-13", "--reply", "14 030");

        Assert.Equal(
            """
            2027-03-12 TE LAAT  Z-1  Actie 1 van de lijst. [mw-12]
            2027-04-07  Z-1  Bied een eerste gesprek aan. [mw-12] (Wgs art. 4 lid 1 onder b)
            Te doen: 2, te laat: 1

            """.ReplaceLineEndings(),
            call.Output);
    }

    [Fact]
    public void What_people_typed_is_shown_only_when_asked_and_with_numbers_masked()
    {
        Call call = Call.Vroeg("case", "actions", _folder["zaken.jsonl"], "--on", "2027-03-10", "--texts", "--for", "mw-12", "--language", "en");

        Assert.Contains("Bel mevrouw Testpersoon op *******678 [mw-12]", call.Output, StringComparison.Ordinal);
        Assert.Contains("no day      Z-1  Choose how the resident can reach you.", call.Output, StringComparison.Ordinal);
        Assert.Equal("To do: 0, late: 0", Call.Vroeg("case", "actions", _folder["zaken.jsonl"], "--on", "2027-03-10", "--for", "mw-99", "--language", "en").Output.TrimEnd());
    }

    [Theory]
    [InlineData("journey")]
    [InlineData("check")]
    [InlineData("actions")]
    public void Help_shows_examples_and_exit_codes(string command)
    {
        Call call = Call.Vroeg("case", command, "--help");

        Assert.Contains("Examples:", call.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:", call.Output, StringComparison.Ordinal);
    }

    private static void AssertNothingPersonal(string output) => Assert.All(
        new[] { "Testpersoon", "999900006", "ENERGIE-77", "HUUR-12", "mw-12", "0612" }, value => Assert.DoesNotContain(value, output, StringComparison.Ordinal));
}
