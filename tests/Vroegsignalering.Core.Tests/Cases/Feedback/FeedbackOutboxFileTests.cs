using System.Text;
using Vroegsignalering.Cases.Feedback;

namespace Vroegsignalering.Core.Tests.Cases.Feedback;

public sealed class FeedbackOutboxFileTests
{
    private static readonly FeedbackOutbox Outbox = FeedbackOutbox.Empty
        .Tell([Closed("Z-1", CaseResult.NoContact, "a"), Closed("Z-2", CaseResult.NotPickedUpRepeat, "b")], FeedbackPolicy.Default, null, A.Day)
        .Tell([Closed("Z-1", CaseResult.FollowUpFinancial, "a")], FeedbackPolicy.Default, null, A.Day.PlusDays(9));

    [Fact]
    public void Writing_and_reading_gives_the_same_outbox_and_the_same_bytes()
    {
        FeedbackMessage first = Outbox.ToSend()[0];
        FeedbackOutbox sent = Outbox.Sent(first.Id, A.Day).Acknowledged(first.Id, A.Day.PlusDays(1));

        FeedbackOutboxReadResult read = Read(Bytes(sent));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(sent.All, read.Outbox!.All);
        Assert.Equal(Bytes(sent), Bytes(read.Outbox));
    }

    [Fact]
    public void An_outbox_that_was_stored_tells_nothing_twice() => Assert.Equal(
        Outbox.All.Count,
        Read(Bytes(Outbox)).Outbox!.Tell([Closed("Z-1", CaseResult.FollowUpFinancial, "a")], FeedbackPolicy.Default, null, A.Day.PlusDays(30)).All.Count);

    [Theory]
    [InlineData("feedback-outbox", "iets-anders", "VS6201", 1)]
    [InlineData("\"version\":1", "\"version\":2", "VS6201", 1)]
    [InlineData("\"NoContact\"", "\"Geheim\"", "VS6202", 2)]
    [InlineData("\"NoContact\"", "\"NotStated\"", "VS6202", 2)]
    [InlineData("\"sequence\":1", "\"sequence\":7", "VS6202", 5)]
    [InlineData("\"attempts\":0", "\"attempts\":0,\"reason\":\"geheim\"", "VS6202", 2)]
    [InlineData("\"on\":\"2027-03-10\"", "\"on\":\"ooit\"", "VS6202", 2)]
    public void A_file_with_a_fault_is_refused_with_the_line_and_without_the_value(string old, string now, string code, int line)
    {
        string text = Encoding.UTF8.GetString(Bytes(Outbox));
        int at = text.IndexOf(old, StringComparison.Ordinal);

        FeedbackOutboxReadResult read = Read(Encoding.UTF8.GetBytes($"{text[..at]}{now}{text[(at + old.Length)..]}"));

        Assert.Null(read.Outbox);
        Diagnostic finding = Assert.Single(read.Diagnostics);
        Assert.Equal((code, line), (finding.Code.Id, finding.Row));
        Assert.DoesNotContain("geheim", $"{finding}", StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_file_that_was_cut_off_anywhere_is_refused()
    {
        byte[] whole = Bytes(Outbox);

        Assert.All(Enumerable.Range(0, whole.Length - 1), length => Assert.Null(Read(whole[..length]).Outbox));
    }

    private static SignalCase Closed(string id, CaseResult result, string reference) =>
        A.Case(result, id, A.Signal(reference: reference)) with { ClosedOn = A.Day, HelpAcceptedOn = result == CaseResult.FollowUpFinancial ? A.Day : null };

    private static byte[] Bytes(FeedbackOutbox outbox)
    {
        using MemoryStream stream = new();
        FeedbackOutboxFile.Write(stream, outbox);
        return stream.ToArray();
    }

    private static FeedbackOutboxReadResult Read(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        return FeedbackOutboxFile.Read(stream, "verteld.jsonl");
    }
}
