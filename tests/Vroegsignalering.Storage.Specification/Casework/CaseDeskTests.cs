using System.Text;
using System.Text.Json;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Casework;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Storage;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Storage.Specification.Casework;

public sealed class CaseDeskTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task A_caseworker_sees_all_of_a_case_and_registers_what_happened(string kind)
    {
        await using TestStore test = await RunAsync(kind);
        CaseDesk desk = new(test.Store, Month.Settings);
        string id = await FirstAsync(desk);

        CaseView? view = await desk.OpenAsync(Month.Caseworker, id, Month.Now, cancellationToken: Cancel);
        Assert.NotNull(view);
        Assert.NotNull(view.Stored);
        Assert.True(view.IsSameAgain);
        Assert.Contains("punten", view.Assessment!.Explain(ExplanationReader.Caseworker).ToText(), StringComparison.Ordinal);
        Assert.Equal("Plaats 1 op de werklijst.", view.WhyThisPlace[0].Dutch);
        Assert.Equal(ContactPlanState.ToDo, view.Plan.State);
        Assert.Equal(view.Line.Placement!.NextOn, view.Plan.Next!.On);
        Assert.NotEmpty(view.Actions);
        Assert.Equal(view.Line.Signals, view.Journeys.Count);
        Assert.Contains("attempt-made", view.MayRegister);
        Assert.DoesNotContain("reopened", view.MayRegister);
        Assert.Contains(CaseResult.NoContact, view.PossibleResults);

        CaseWritten written = await desk.RegisterAsync(
            Month.Caseworker, id, view.Known, new AttemptMade(ContactChannel.Phone, Reached: false) { On = Month.On }, Month.Now, Cancel);
        Assert.True(written.IsAccepted);
        Assert.Equal("m-21", written.Case!.History.Events[^1].By);
        Assert.NotEqual(view.Line.Placement.NextOn, written.Case.Placement!.NextOn);
        CaseView after = (await desk.OpenAsync(Month.Caseworker, id, Month.Now, cancellationToken: Cancel))!;
        Assert.Equal(view.Known + 1, after.Known);
        Assert.Equal(written.Case.Placement.NextOn, after.Plan.Next!.On);
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Several_things_are_registered_all_or_none(string kind)
    {
        await using TestStore test = await RunAsync(kind);
        CaseDesk desk = new(test.Store, Month.Settings);
        string id = await FirstAsync(desk);
        CaseView before = (await desk.OpenAsync(Month.Caseworker, id, Month.Now, cancellationToken: Cancel))!;
        AttemptMade attempt = new(ContactChannel.Phone, Reached: true) { On = Month.On };
        CaseClosed closed = new(CaseResult.NotPickedUpOther) { On = Month.On };

        CaseWritten refused = await desk.RegisterAsync(Month.Caseworker, id, before.Known, [attempt, closed, closed], Month.Now, Cancel);

        Assert.Equal(CaseWriteState.Refused, refused.State);
        Assert.NotNull(refused.Reason);
        Assert.Equal(before.Known, refused.Case!.History.Events.Count);
        CaseView unchanged = (await desk.OpenAsync(Month.Caseworker, id, Month.Now, cancellationToken: Cancel))!;
        Assert.Equal((before.Known, (CaseResult?)null), (unchanged.Known, unchanged.Line.Result));

        CaseWritten written = await desk.RegisterAsync(Month.Caseworker, id, before.Known, [attempt, new HelpAccepted { On = Month.On }], Month.Now, Cancel);

        Assert.True(written.IsAccepted);
        Assert.All(written.Case!.History.Events.Skip(before.Known), e => Assert.Equal("m-21", e.By));
        Assert.Equal(before.Known + 2, (await desk.OpenAsync(Month.Caseworker, id, Month.Now, cancellationToken: Cancel))!.Known);
        await using IUnitOfWork unit = await test.Store.BeginAsync(World.Municipality, UnitOfWorkKind.Read, Cancel);
        string[] outcomes = await unit.Journals.AboutAsync(JournalKind.Access, id, Cancel).Select(e => JsonDocument.Parse(e.Content!.Value).RootElement)
            .Where(e => e.GetProperty("what").GetString() == "case.register").Select(e => e.GetProperty("outcome").GetString()!).ToArrayAsync(Cancel);
        Assert.Equal(["refused", "done"], outcomes);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => desk.RegisterAsync(Month.Caseworker, id, before.Known, (IReadOnlyList<CaseEvent>)[], Month.Now, Cancel));
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Of_two_who_register_at_once_one_hears_what_the_other_did(string kind)
    {
        await using TestStore test = await RunAsync(kind);
        CaseDesk desk = new(test.Store, Month.Settings);
        string id = await FirstAsync(desk);
        AttemptMade attempt = new(ContactChannel.Phone, Reached: true) { On = Month.On };

        CaseWritten[] written = await Task.WhenAll(Enumerable.Range(0, 6)
            .Select(_ => Task.Run(() => desk.RegisterAsync(Month.Caseworker, id, 1, attempt, Month.Now, Cancel))));

        Assert.Single(written, w => w.IsAccepted);
        Assert.All(written, w => Assert.True(w.State is CaseWriteState.Accepted or CaseWriteState.Conflict));
        Assert.All(written, w => Assert.Equal(2, w.Case!.History.Events.Count));
    }

    [Fact]
    public async Task What_cannot_follow_is_refused_with_its_reason_and_changes_nothing()
    {
        await using TestStore test = await RunAsync("sqlite");
        CaseDesk desk = new(test.Store, Month.Settings);
        string id = await FirstAsync(desk);
        CaseWritten refused = await desk.RegisterAsync(Month.Caseworker, id, 1, new CaseReopened { On = Month.On }, Month.Now, Cancel);
        Assert.Equal((CaseWriteState.Refused, CaseRefusal.CaseIsOpen), (refused.State, refused.Refusal));
        Assert.NotNull(refused.Reason);
        Assert.Equal(CaseRefusal.InTheFuture, (await desk.RegisterAsync(Month.Caseworker, id, 1, new HelpAccepted { On = Month.On.PlusDays(1) }, Month.Now, Cancel)).Refusal);
        Assert.Equal(CaseWriteState.NotFound, (await desk.RegisterAsync(Month.Caseworker, "Z-?", 1, new HelpAccepted { On = Month.On }, Month.Now, Cancel)).State);
        await Assert.ThrowsAsync<ArgumentException>(() => desk.RegisterAsync(Month.Caseworker, id, 1, new HelpAccepted { On = Month.On, IsTakenOver = true }, Month.Now, Cancel));
        Assert.Equal(1, (await desk.OpenAsync(Month.Caseworker, id, Month.Now, cancellationToken: Cancel))!.Known);
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Closing_a_case_tells_each_partner_once(string kind)
    {
        await using TestStore test = await RunAsync(kind);
        CaseDesk desk = new(test.Store, Month.Settings);
        string id = (await desk.ListAsync(Month.Caseworker, new CaseLineQuery(), Month.Now, Cancel)).Lines.Single(l => l.Signals == 2).CaseId;
        int before = await CountAsync(test, OutboxKind.Feedback, id);
        CaseWritten closed = await desk.RegisterAsync(Month.Caseworker, id, 1, new CaseClosed(CaseResult.NoContact) { On = Month.On }, Month.Now, Cancel);
        Assert.True(closed.IsAccepted);
        Assert.Equal((0, 2), (before, await CountAsync(test, OutboxKind.Feedback, id)));
        Assert.Equal("afgerond: geen contact kunnen krijgen", closed.Case!.Placement!.Next!.Dutch);

        // The next run finds nothing new to tell about it.
        MonthlyRunReport next = await Month.RunAsync(test.Store, Month.Settings, Cancel, "2026-12", Month.On.PlusDays(30));
        Assert.Equal((0, 2), (next.Feedback, await CountAsync(test, OutboxKind.Feedback, id)));
        CaseWritten opened = await desk.RegisterAsync(Month.Caseworker, id, 2, new CaseReopened { On = Month.On }, Month.Now, Cancel);
        Assert.True(opened.IsAccepted);
    }

    [Fact]
    public async Task Who_decides_on_priority_can_open_a_case_without_seeing_whose_it_is()
    {
        await using TestStore test = await RunAsync("model");
        CaseDesk desk = new(test.Store, Month.Settings);
        foreach (CaseLine line in (await desk.ListAsync(Month.Coordinator, new CaseLineQuery(), Month.Now, Cancel)).Lines)
        {
            CaseView blind = (await desk.OpenAsync(Month.Coordinator, line.CaseId, Month.Now, isBlind: true, Cancel))!;
            Assert.Null(blind.Stored);
            string text = string.Join('\n', [.. blind.TimeLine.Select(t => t.ToString()), .. blind.Actions.Select(a => a.What.ToString()), blind.Next.ToString(),
                .. blind.Journeys.Select(j => j.ToText(Language.Dutch)), blind.Assessment!.Explain(ExplanationReader.Caseworker).ToText(),
                .. blind.WhyThisPlace.Select(w => w.ToString()), blind.ToString(), line.ToString()]);
            Assert.All(Month.Canaries, canary => Assert.DoesNotContain(canary, text, StringComparison.Ordinal));
            Assert.NotEmpty(blind.WhyThisPlace);
        }
    }

    [Fact]
    public async Task A_plan_that_is_made_later_still_keeps_away_from_a_secret_address()
    {
        await using TestStore test = await RunAsync("sqlite", Month.WithRegister);
        CaseDesk desk = new(test.Store, Month.WithRegister);
        int secret = 0;
        foreach (CaseLine line in (await desk.ListAsync(Month.Caseworker, new CaseLineQuery(), Month.Now, Cancel)).Lines)
        {
            CaseView view = (await desk.OpenAsync(Month.Caseworker, line.CaseId, Month.Now, cancellationToken: Cancel))!;
            if (view.Stored!.History.Case.Signals.Any(s => s.Person.Bsn == SampleData.Bsn(2)))
            {
                secret++;
                Assert.Contains(view.Plan.LeftOut, s => s.Channel == ContactChannel.HomeVisit);
                Assert.DoesNotContain(view.Plan.Steps, s => s.Channel is ContactChannel.HomeVisit or ContactChannel.Card);
                Assert.Null(line.Placement!.Neighbourhood);
            }
        }

        Assert.Equal(1, secret);
    }

    [Fact]
    public async Task A_case_is_claimed_by_one_and_a_priority_that_a_person_gives_holds_from_the_next_run()
    {
        await using TestStore test = await RunAsync("sqlite");
        CaseDesk desk = new(test.Store, Month.Settings);
        Worker other = new("m-22", WorkerRole.Caseworker);
        Instant until = Month.Now + Duration.FromHours(1);
        string first = await FirstAsync(desk);
        Assert.True(await desk.ClaimAsync(Month.Caseworker, first, Month.Now, until, Cancel));
        Assert.False(await desk.ClaimAsync(other, first, Month.Now, until, Cancel));
        string? next = await desk.ClaimNextAsync(other, Month.Now, until, Cancel);
        Assert.NotNull(next);
        Assert.NotEqual(first, next);
        await desk.ReleaseAsync(Month.Caseworker, first, Month.Now, Cancel);
        Assert.True(await desk.ClaimAsync(other, first, Month.Now, until, Cancel));

        string last = (await desk.ListAsync(Month.Coordinator, new CaseLineQuery(), Month.Now, Cancel)).Lines[^1].CaseId;
        string highest = Month.Settings.Policy.Classes[0].Id;
        Assert.True(await desk.OverrideAsync(Month.Coordinator, last, highest, "De buurvrouw maakt zich zorgen.", Month.Now, Cancel));
        Assert.False(await desk.OverrideAsync(Month.Coordinator, "Z-?", highest, "Geen zaak.", Month.Now, Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => desk.OverrideAsync(Month.Coordinator, last, "geen klasse", "Reden.", Month.Now, Cancel));
        await Month.RunAsync(test.Store, Month.Settings, Cancel, "2026-12", Month.On.PlusDays(1));
        CaseView view = (await desk.OpenAsync(Month.Coordinator, last, Month.Now, isBlind: true, Cancel))!;
        Assert.Equal(highest, view.Line.Placement!.ClassId);
        Assert.Equal(("m-17", highest), (view.Decision!.OverriddenBy, view.Decision.OverriddenClassId));
    }

    [Fact]
    public async Task Everything_that_is_seen_or_changed_stands_in_the_journal_of_access_and_in_the_processing_log()
    {
        await using TestStore test = await RunAsync("model");
        CaseDesk desk = new(test.Store, Month.Settings);
        string id = (await desk.ListAsync(Month.Caseworker, new CaseLineQuery(), Month.Now, Cancel)).Lines.Single(l => l.Signals == 2).CaseId;
        Worker traced = Month.Caseworker with { Trace = new ProcessingTrace("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331") };
        int before = await CountAsync(test, OutboxKind.ProcessingLog, id);
        await desk.OpenAsync(traced, id, Month.Now, cancellationToken: Cancel);
        await desk.OpenAsync(traced, id, Month.Now, cancellationToken: Cancel); // the same request once more is the same processing
        await desk.RegisterAsync(traced, id, 1, new AttemptMade(ContactChannel.Phone, Reached: false) { On = Month.On }, Month.Now, Cancel);

        await using IUnitOfWork unit = await test.Store.BeginAsync(World.Municipality, UnitOfWorkKind.Read, Cancel);
        OutboxEntry[] lines = await unit.Outbox.ReadAsync(OutboxKind.ProcessingLog, [id], Cancel).ToArrayAsync(Cancel);
        JsonElement[] mine = [.. lines.Select(l => JsonDocument.Parse(l.Message.Content).RootElement).Where(l => l.GetProperty("trace_id").GetString() == traced.Trace!.TraceId)];
        Assert.Equal(before + 2, lines.Length);
        Assert.Equal(["Zaak bijwerken", "Zaak inzien"], mine.Select(l => l.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
        foreach (OutboxEntry line in lines)
        {
            JsonElement json = JsonDocument.Parse(line.Message.Content).RootElement;
            Assert.Equal(1, json.GetProperty("status_code").GetInt32());
            Assert.DoesNotContain("m-21", json.GetRawText(), StringComparison.Ordinal);
            JsonElement attributes = json.GetProperty("attributes");
            Assert.Equal(Month.Settings.ProcessingActivity.OriginalString, attributes.GetProperty("dpl.core.processing_activity_id").GetString());
            string subject = attributes.GetProperty("dpl.core.data_subject_id").GetString()!;
            Assert.True(DataSubjectId.TryDecrypt(subject, line.Message.Id, Month.Settings.KeySecret, out string? who));
            Assert.Equal($"bsn:{SampleData.Bsn(1).ToUnmaskedString()}", who);
            Assert.False(DataSubjectId.TryDecrypt(subject, line.Message.Id, Month.Settings.KeySecret + 1, out _));
            Assert.False(DataSubjectId.TryDecrypt(subject, "V-ander", Month.Settings.KeySecret, out _));
        }

        Assert.Equal(lines.Length, lines.Select(l => l.Message.Id).Distinct(StringComparer.Ordinal).Count());
        List<JsonElement> access = [];
        await foreach (JournalEntry entry in unit.Journals.AboutAsync(JournalKind.Access, id, Cancel))
        {
            access.Add(JsonDocument.Parse(entry.Content!.Value).RootElement);
        }

        Assert.Equal(["case.open", "case.open", "case.register"], access.Select(a => a.GetProperty("what").GetString()));
        Assert.All(access, a => Assert.Equal(("m-21", "Caseworker", "done", traced.Trace!.TraceId), (
            a.GetProperty("by").GetString(), a.GetProperty("role").GetString(), a.GetProperty("outcome").GetString(), a.GetProperty("trace").GetString())));
    }

    private static async Task<TestStore> RunAsync(string kind, MunicipalitySettings? settings = null)
    {
        TestStore test = await Stores.OpenAsync(kind);
        await Month.TakeInBothAsync(test.Store, settings ?? Month.Settings, Cancel);
        await Month.RunAsync(test.Store, settings ?? Month.Settings, Cancel);
        return test;
    }

    private static async Task<string> FirstAsync(CaseDesk desk) =>
        (await desk.ListAsync(Month.Caseworker, new CaseLineQuery(), Month.Now, Cancel)).Lines[0].CaseId;

    private static async Task<int> CountAsync(TestStore test, OutboxKind kind, string caseId)
    {
        await using IUnitOfWork unit = await test.Store.BeginAsync(World.Municipality, UnitOfWorkKind.Read, Cancel);
        return await unit.Outbox.ReadAsync(kind, [caseId], Cancel).CountAsync(Cancel);
    }
}
