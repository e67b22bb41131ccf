namespace Vroegsignalering.Cli.Tests.Feedback;

public sealed class FeedbackSendCommandTests : IDisposable
{
    private static readonly string Register = Path.Combine(Repository.Voorbeeldstad, "zaken.jsonl");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_message_is_sent_until_it_is_acknowledged_and_then_no_more()
    {
        string[] first = Send("a.csv");
        string[] again = Send("b.csv");
        Call half = Acknowledge(again[..10]);
        string[] rest = Send("c.csv");

        Assert.True(first.Length > 1_000);
        Assert.Equal(first, again);
        Assert.Equal(ExitCodes.Done, half.ExitCode);
        Assert.Contains("10 berichten ontvangen", half.Output, StringComparison.Ordinal);
        Assert.Equal(first.Except(again[..10]), rest);
    }

    [Fact]
    public void Every_message_holds_a_reference_and_an_outcome_of_the_closed_list_only()
    {
        Send("a.csv");

        string[] lines = File.ReadAllLines(_folder["a.csv"]);
        Assert.Equal("bedrijf;soort;kenmerk;gemeld op;uitkomst;opschorting tot en met;bericht", lines[0].TrimStart('\uFEFF'));
        Assert.All(lines.Skip(1), line => Assert.Equal(7, line.Split(';').Length));
        Assert.DoesNotContain("9999", string.Concat(lines.Select(l => l.Split(';')[4])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_is_not_known_changes_nothing_and_is_told()
    {
        Send("a.csv");
        byte[] before = File.ReadAllBytes(_folder["verteld.jsonl"]);

        Call call = Acknowledge("T-000000000000-1");

        Assert.Equal(ExitCodes.Findings, call.ExitCode);
        Assert.Equal(before, File.ReadAllBytes(_folder["verteld.jsonl"]));
    }

    [Fact]
    public void An_outbox_that_is_not_whole_ends_the_call_and_stays_as_it_was()
    {
        Send("a.csv");
        File.WriteAllLines(_folder["verteld.jsonl"], File.ReadAllLines(_folder["verteld.jsonl"]).SkipLast(1));
        byte[] before = File.ReadAllBytes(_folder["verteld.jsonl"]);

        Call call = Call.Vroeg("feedback", "send", Register, "--outbox", _folder["verteld.jsonl"], "--on", "2026-11-04", "--out", _folder["b.csv"]);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.Contains("VS6201", call.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_folder["verteld.jsonl"]));
        Assert.False(File.Exists(_folder["b.csv"]));
    }

    private string[] Send(string to)
    {
        Call call = Call.Vroeg("feedback", "send", Register, "--outbox", _folder["verteld.jsonl"], "--on", "2026-11-04", "--out", _folder[to]);
        Assert.Equal(ExitCodes.Done, call.ExitCode);
        return [.. File.ReadAllLines(_folder[to]).Skip(1).Select(l => l.Split(';')[6].Trim('"'))];
    }

    private Call Acknowledge(params IEnumerable<string> numbers)
    {
        File.WriteAllLines(_folder["ontvangen.csv"], ["bericht", .. numbers]);
        return Call.Vroeg("feedback", "acknowledge", _folder["verteld.jsonl"], "--messages", _folder["ontvangen.csv"], "--on", "2026-11-05");
    }
}
