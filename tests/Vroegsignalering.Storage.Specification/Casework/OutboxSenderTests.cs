using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Casework;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Storage.Specification.Casework;

public sealed class OutboxSenderTests
{
    private static readonly Duration Step = Duration.FromMinutes(10);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // Every signal gets two messages: not reached, and later accepted help.
    private static async Task<int> FillAsync(IStore store, int signals)
    {
        SignalCase[] first = [.. Enumerable.Range(0, signals).Select(n => World.CaseOf(n, [World.SignalOf(n, 1, World.Start)], CaseResult.NoContact, World.Start))];
        SignalCase[] then = [.. first.Select(c => c with { Result = CaseResult.FollowUp, ClosedOn = c.ClosedOn!.Value.PlusDays(9), HelpAcceptedOn = c.ClosedOn })];
        FeedbackOutbox told = FeedbackOutbox.Empty.Tell(first, FeedbackPolicy.Default, World.Municipality, World.Start.PlusWeeks(5))
            .Tell(then, FeedbackPolicy.Default, World.Municipality, World.Start.PlusWeeks(8));
        await using IUnitOfWork unit = await store.BeginAsync(World.Municipality, UnitOfWorkKind.Write, Cancel);
        await unit.Outbox.AddAsync([.. told.All.Select(d => StoredFeedback.ToMessage(d, World.Now))], Cancel);
        await unit.CommitAsync(Cancel);
        return told.All.Count;
    }

    private static async Task<OutboxBacklog> BacklogAsync(IStore store, OutboxKind kind = OutboxKind.Feedback)
    {
        await using IUnitOfWork unit = await store.BeginAsync(World.Municipality, UnitOfWorkKind.Read, Cancel);
        return await unit.Outbox.BacklogAsync(kind, Cancel);
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Each_message_is_sent_once_and_in_order_when_nothing_goes_wrong(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        int messages = await FillAsync(test.Store, 30);
        Partners partners = new();

        OutboxSent sent = await new OutboxSender(test.Store, "a", () => World.Now, new OutboxSenderOptions { BatchSize = 7 })
            .SendFeedbackAsync(World.Municipality, partners, Cancel);

        Assert.Equal((60, 60, 0, true), (messages, sent.Sent, sent.Failed, sent.IsComplete));
        Assert.Equal(60, partners.Came);
        Assert.All(partners.Applied.GroupBy(m => m.Reference, StringComparer.Ordinal), g => Assert.Equal([1, 2], g.Select(m => m.Sequence)));
        Assert.Equal(0, (await BacklogAsync(test.Store)).Waiting);
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task What_does_not_work_is_tried_again_later_and_each_time_later_and_the_next_about_the_signal_waits(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        await FillAsync(test.Store, 1);
        Instant now = World.Now;
        Partners partners = new((_, times) => times > 3 ? true : throw new InvalidOperationException("not there"));
        OutboxSender sender = new(test.Store, "a", () => now);
        List<int> minutes = [];
        for (int minute = 0; minute < 60 && partners.Applied.Count < 2; minute++)
        {
            int before = partners.Came;
            await sender.SendFeedbackAsync(World.Municipality, partners, Cancel);
            minutes.AddRange(Enumerable.Repeat(minute, partners.Came - before));
            now += Duration.FromMinutes(1);
        }

        // Tried at 0, then after 1, 2 and 4 minutes; then the next message the same way.
        Assert.Equal([0, 1, 3, 7, 7, 8, 10, 14], minutes);
        Assert.Equal([1, 2], partners.Applied.Select(m => m.Sequence));
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Ended_at_any_place_every_message_comes_and_counts_once(string kind)
    {
        for (int place = 1; place <= 12; place++)
        {
            await using TestStore test = await Stores.OpenAsync(kind);
            int messages = await FillAsync(test.Store, 5);
            Partners partners = new();
            Instant now = World.Now;
            await Faults.AtAsync(place, "feedback.", () => new OutboxSender(test.Store, "a", () => now, new OutboxSenderOptions { BatchSize = 2 })
                .SendFeedbackAsync(World.Municipality, partners, Cancel));
            now += Step;
            await new OutboxSender(test.Store, "b", () => now).SendFeedbackAsync(World.Municipality, partners, Cancel);

            Assert.Equal(messages, partners.Applied.Count);
            Assert.All(partners.Applied.GroupBy(m => m.Reference, StringComparer.Ordinal), g => Assert.Equal([1, 2], g.Select(m => m.Sequence)));
            Assert.Equal(0, (await BacklogAsync(test.Store)).Waiting);
        }
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Many_senders_at_once_send_each_message_once_in_order(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        int messages = await FillAsync(test.Store, 40);
        Partners partners = new();
        async Task SendAsync(int sender)
        {
            OutboxSender one = new(test.Store, $"zender-{sender}", () => World.Now, new OutboxSenderOptions { BatchSize = 3 });
            while ((await BacklogAsync(test.Store)).Waiting > 0)
            {
                await one.SendFeedbackAsync(World.Municipality, partners, Cancel);
            }
        }

        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => SendAsync(n), Cancel)));

        Assert.Equal((messages, messages), (partners.Applied.Count, partners.Came));
        Assert.All(partners.Applied.GroupBy(m => m.Reference, StringComparer.Ordinal), g => Assert.Equal([1, 2], g.Select(m => m.Sequence)));
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Of_the_processing_log_every_line_is_confirmed_one_by_one_and_what_is_not_comes_again(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        await using (IUnitOfWork unit = await test.Store.BeginAsync(World.Municipality, UnitOfWorkKind.Write, Cancel))
        {
            await unit.Outbox.AddAsync(
                [.. Enumerable.Range(0, 250).Select(n => World.LogLine(World.CaseOf(n, [World.SignalOf(n, 1, World.Start)], null, World.Start)))], Cancel);
            await unit.CommitAsync(Cancel);
        }

        Instant now = World.Now;
        bool refuses = true;
        KeptLog log = new(line => refuses && line.Id.EndsWith('7'));
        OutboxSent first = await new OutboxSender(test.Store, "a", () => now).SendProcessingLogAsync(World.Municipality, log, Cancel);
        refuses = false;
        now += Step;
        OutboxSent then = await new OutboxSender(test.Store, "a", () => now).SendProcessingLogAsync(World.Municipality, log, Cancel);

        Assert.Equal((225, 25, 25, 0), (first.Sent, first.Failed, then.Sent, then.Failed));
        Assert.Equal(250, log.Times.Count);
        Assert.All(log.Times.Values, times => Assert.Equal(1, times));
        Assert.Equal(0, (await BacklogAsync(test.Store, OutboxKind.ProcessingLog)).Waiting);
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task One_call_sends_at_most_what_it_may_and_says_that_more_waits(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        await FillAsync(test.Store, 30);

        OutboxSent sent = await new OutboxSender(test.Store, "a", () => World.Now, new OutboxSenderOptions { MostMessages = 10 })
            .SendFeedbackAsync(World.Municipality, new Partners(), Cancel);

        Assert.Equal((10, false), (sent.Sent, sent.IsComplete));
        Assert.Equal(50, (await BacklogAsync(test.Store)).Waiting);
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task A_call_that_is_ended_notes_what_was_sent(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        await FillAsync(test.Store, 10);
        using CancellationTokenSource source = new();
        Partners partners = new((_, _) =>
        {
            source.Cancel();
            return true;
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new OutboxSender(test.Store, "a", () => World.Now).SendFeedbackAsync(World.Municipality, partners, source.Token));

        Assert.Equal((1, 19), (partners.Came, (await BacklogAsync(test.Store)).Waiting));
    }

    [Fact]
    public async Task A_folder_has_a_file_for_each_partner_in_which_each_message_stands_once_also_after_half_a_line()
    {
        string folder = Directory.CreateTempSubdirectory("vroeg-feedback-").FullName;
        try
        {
            await using TestStore test = await Stores.OpenAsync("model");
            await FillAsync(test.Store, 3);
            string path = Path.Combine(folder, FeedbackFolderChannel.FileNameOf(PartnerType.Energy, "Energie Nergens"));
            using (FeedbackFolderChannel channel = new(folder))
            {
                await Faults.AtAsync(2, "feedback.", () => new OutboxSender(test.Store, "a", () => World.Now).SendFeedbackAsync(World.Municipality, channel, Cancel));
            }

            await File.AppendAllTextAsync(path, "{\"id\":\"T-", Cancel);
            using (FeedbackFolderChannel channel = new(folder))
            {
                await new OutboxSender(test.Store, "a", () => World.Now + Step).SendFeedbackAsync(World.Municipality, channel, Cancel);
            }

            string[] lines = await File.ReadAllLinesAsync(path, Cancel);
            Assert.Equal([path], Directory.GetFiles(folder));
            Assert.Equal(6, lines.Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(6, lines.Length);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
