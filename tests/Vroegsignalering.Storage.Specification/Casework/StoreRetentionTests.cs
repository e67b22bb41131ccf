using System.Text;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Casework;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Privacy;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;
using Vroegsignalering.Testing.Storage;

namespace Vroegsignalering.Storage.Specification.Casework;

public sealed class StoreRetentionTests
{
    private static readonly LocalDate Later = new(2027, 3, 10);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // Persons 0 and 1 closed long ago, 2 closed not long ago, 3 open; 4 has a case that goes and one that stays.
    private static IReadOnlyList<SignalCase> Cases()
    {
        LocalDate recent = new(2027, 1, 4);
        return
        [
            World.CaseOf(0, [World.SignalOf(0, 1, World.Start), World.SignalOf(0, 2, World.Start, PartnerType.Water)], CaseResult.NoContact, World.Start),
            World.CaseOf(1, [World.SignalOf(1, 1, World.Start)], CaseResult.NotPickedUpRepeat, World.Start),
            World.CaseOf(2, [World.SignalOf(2, 1, recent)], CaseResult.NoContact, recent),
            World.CaseOf(3, [World.SignalOf(3, 1, recent)], null, recent),
            World.CaseOf(4, [World.SignalOf(4, 1, World.Start)], CaseResult.NoContact, World.Start),
            World.CaseOf(5, [World.SignalOf(4, 2, recent)], null, recent),
        ];
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task What_is_over_is_gone_from_every_part_of_the_store_and_what_is_not_is_there(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        await World.FillAsync(test.Store, Cases(), Cancel);
        await KeepDeliveryAsync(test.Store, "2026-Q1_v1.2", 0);
        StoreRetention retention = new(test.Store, World.Settings, World.Key);

        StoreRetentionReport report = await retention.ApplyAsync(Later, Cancel);

        Assert.Equal(["Z-0", "Z-1", "Z-4"], report.Plan.Cases.Where(c => c.IsErased).Select(c => c.RecordId));
        Assert.Equal((3, 4, 2, 1), (report.Cases, report.Signals, report.Persons, report.Deliveries));
        string text = await Everything.OfAsync(test.Store, World.Municipality, Cancel);
        Assert.All(World.Canaries(0).Concat(World.Canaries(1)).Append("ref4y-1"), canary => Assert.DoesNotContain(canary, text, StringComparison.Ordinal));
        Assert.All(World.Canaries(3), canary => Assert.Contains(canary, text, StringComparison.Ordinal));
        Assert.All(["Kanarie2x", "ref2y-1", "Kanarie4x", "ref4y-2"], canary => Assert.Contains(canary, text, StringComparison.Ordinal));
        await test.CloseAsync();
        Assert.All(World.Canaries(0).Concat(World.Canaries(1)), canary => Assert.DoesNotContain(canary, test.Bytes(), StringComparison.Ordinal));
        Assert.Contains(kind == "sqlite" ? "Kanarie3x" : "", test.Bytes(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task The_same_again_erases_nothing_and_changes_nothing(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        await World.FillAsync(test.Store, Cases(), Cancel);
        StoreRetention retention = new(test.Store, World.Settings, World.Key);
        await retention.ApplyAsync(Later, Cancel);
        IReadOnlyList<string> before = await test.DumpAsync(Cancel);

        StoreRetentionReport again = await retention.ApplyAsync(Later, Cancel);

        Assert.Equal((0, 0, 0), (again.Cases, again.Signals, again.Lines));
        Assert.Equal(before, await test.DumpAsync(Cancel));
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Every_erasure_has_a_proof_without_personal_data_and_the_proofs_verify(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        await World.FillAsync(test.Store, Cases(), Cancel);
        StoreRetentionReport report = await new StoreRetention(test.Store, World.Settings, World.Key).ApplyAsync(Later, Cancel);

        await using IUnitOfWork unit = await test.Store.BeginAsync(World.Municipality, UnitOfWorkKind.Read, Cancel);
        DeletionProofCheck check = await StoredProofs.VerifyAsync(unit, "proofs", World.Key, report.Head, Cancel);

        Assert.Empty(check.Diagnostics);
        Assert.Equal(
            [.. new[] { "Z-0", "Z-1", "Z-4" }.Select(id => DeletionProofLog.SubjectOf(World.Key, DeletedThing.Case, id))],
            check.Proofs.Where(p => p.What == DeletedThing.Case).Select(p => p.Subject));
        Assert.NotEmpty(check.About(DeletionProofLog.SubjectOf(World.Key, Bsn.Parse(World.BsnOf(0)))));
        Assert.Empty(check.About(DeletionProofLog.SubjectOf(World.Key, Bsn.Parse(World.BsnOf(4)))));
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task A_case_whose_lines_wait_for_the_processing_log_stays_until_they_are_confirmed(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        await World.FillAsync(test.Store, Cases(), Cancel, withWaitingLog: true);
        StoreRetention retention = new(test.Store, World.Settings, World.Key);

        StoreRetentionReport held = await retention.ApplyAsync(Later, Cancel);
        await new OutboxSender(test.Store, "zender", () => World.Now).SendProcessingLogAsync(World.Municipality, new KeptLog(), Cancel);
        StoreRetentionReport then = await retention.ApplyAsync(Later, Cancel);

        Assert.Equal(0, held.Cases);
        Assert.Contains(held.Plan.Cases, c => c.Hold == StoreRetention.ProcessingLogWaits);
        Assert.Equal(3, then.Cases);
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task A_signal_in_a_case_that_stays_keeps_what_its_partner_was_told(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        Signal shared = World.SignalOf(7, 1, World.Start);
        SignalCase[] cases = [World.CaseOf(7, [shared], CaseResult.NoContact, World.Start), World.CaseOf(8, [shared], null, Later.PlusDays(-20))];
        await World.FillAsync(test.Store, cases, Cancel);

        StoreRetentionReport report = await new StoreRetention(test.Store, World.Settings, World.Key).ApplyAsync(Later, Cancel);

        await using IUnitOfWork unit = await test.Store.BeginAsync(World.Municipality, UnitOfWorkKind.Read, Cancel);
        Assert.Equal((1, 0, 0), (report.Cases, report.Signals, report.Persons));
        Assert.Equal(["Z-8"], (await StoredFeedback.OutboxOfAsync(unit, cancellationToken: Cancel)).All.Select(d => d.CaseId));
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Rows_that_were_set_aside_go_after_their_term_but_not_while_they_wait_for_people(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        using MemoryStream file = new(World.BrokenFile(0, 1));
        IntakeReport intake = await new MonthlyRun(test.Store, World.Settings).TakeInAsync("energie.csv", file, World.Start, World.By, World.Now, Cancel);
        Assert.Equal(2, intake.Books.SetAside);
        QuarantineDesk desk = new(test.Store, World.Settings);
        string row = (await desk.ListAsync(World.By, World.Now, cancellationToken: Cancel))[0].Id;
        await desk.GiveUpAsync(World.By, row, 1, "dubbel", World.Now, Cancel);
        await new OutboxSender(test.Store, "zender", () => World.Now).SendProcessingLogAsync(World.Municipality, new KeptLog(), Cancel);

        StoreRetentionReport report = await new StoreRetention(test.Store, World.Settings, World.Key).ApplyAsync(Later, Cancel);

        string text = await Everything.OfAsync(test.Store, World.Municipality, Cancel);
        Assert.Equal((1, 1), (report.Rows, report.Plan.Rows.Count(r => r.Outcome == RetentionOutcome.InUse)));
        Assert.Single(new[] { 0, 1 }, n => text.Contains(Convert.ToBase64String(Encoding.UTF8.GetBytes($"ref{n}y-q"))[..8], StringComparison.Ordinal));
        Assert.DoesNotContain(row, text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Lines_of_the_decision_log_go_after_their_own_term_and_the_rest_can_still_be_checked(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        await World.FillAsync(test.Store, Cases(), Cancel);
        StoreRetention retention = new(test.Store, World.Settings, World.Key);
        await retention.ApplyAsync(Later, Cancel);
        LocalDate afterTerm = World.Start.PlusMonths(49);

        StoreRetentionReport report = await retention.ApplyAsync(afterTerm, Cancel);

        await using (IUnitOfWork unit = await test.Store.BeginAsync(World.Municipality, UnitOfWorkKind.Read, Cancel))
        {
            DecisionLogCheck check = await StoredDecisionLog.VerifyAsync(unit, "decisions", World.Key, cancellationToken: Cancel);
            Assert.Empty(check.Diagnostics);
            Assert.Equal((8, 2), (check.Head.Entries, check.Decisions));
            Assert.NotEmpty((await StoredDecisionLog.VerifyAsync(unit, "decisions", key: null, cancellationToken: Cancel)).Diagnostics);
        }

        Assert.Contains("Z-0", report.Plan.DecisionsOf);
        Assert.DoesNotContain("Z-0", await Everything.OfAsync(test.Store, World.Municipality, Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task A_backup_that_is_put_back_and_gone_through_with_the_proofs_holds_nobody_who_was_erased(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        await World.FillAsync(test.Store, Cases(), Cancel);
        StoreRetention retention = new(test.Store, World.Settings, World.Key);
        await retention.ApplyAsync(Later, Cancel);
        using MemoryStream proofs = new();
        await using (IUnitOfWork unit = await test.Store.BeginAsync(World.Municipality, UnitOfWorkKind.Read, Cancel))
        {
            await StoredProofs.CopyToAsync(unit, proofs, Cancel);
        }

        IReadOnlyList<string> expected = await test.DumpAsync(Cancel);
        await using TestStore restored = await Stores.OpenAsync(kind);
        await World.FillAsync(restored.Store, Cases(), Cancel);
        proofs.Position = 0;

        await new StoreRetention(restored.Store, World.Settings, World.Key).ReplayAsync(proofs, Later, Cancel);

        Assert.Equal(expected, await restored.DumpAsync(Cancel));
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Ended_at_any_place_and_started_again_it_ends_as_if_it_was_never_ended(string kind)
    {
        await using TestStore whole = await Stores.OpenAsync(kind);
        await World.FillAsync(whole.Store, Cases(), Cancel);
        await new StoreRetention(whole.Store, World.Settings, World.Key, new StoreRetentionOptions { BatchSize = 1 }).ApplyAsync(Later, Cancel);
        IReadOnlyList<string> expected = await whole.DumpAsync(Cancel);

        for (int place = 1; place <= 12; place++)
        {
            await using TestStore test = await Stores.OpenAsync(kind);
            await World.FillAsync(test.Store, Cases(), Cancel);
            StoreRetention retention = new(test.Store, World.Settings, World.Key, new StoreRetentionOptions { BatchSize = 1 });
            await Faults.AtAsync(place, "retention.", () => retention.ApplyAsync(Later, Cancel));
            await retention.ApplyAsync(Later, Cancel);

            Assert.Equal(expected, await test.DumpAsync(Cancel));
        }
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task A_signal_that_no_run_took_up_goes_a_month_after_receipt_with_a_proof_and_does_not_come_back(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        await FillLooseAsync(test.Store);
        StoreRetention retention = new(test.Store, World.Settings, World.Key);
        LocalDate lastDay = World.Start.PlusMonths(1);

        StoreRetentionReport before = await retention.ApplyAsync(lastDay, Cancel);
        Assert.Equal((0, 0, 4), (before.Signals, before.Lines, before.Plan.SignalsInNoCase));
        await using TestStore backup = await Stores.OpenAsync(kind);
        await FillLooseAsync(backup.Store);
        StoreRetentionReport report = await retention.ApplyAsync(lastDay.PlusDays(1), Cancel);

        // The newer version of person 11 was received later, so that its older version stays with it.
        Assert.Equal((1, 1, 2), (report.Signals, report.Persons, report.Lines));
        string text = await Everything.OfAsync(test.Store, World.Municipality, Cancel);
        Assert.All(World.Canaries(10).Append("zonder"), canary => Assert.DoesNotContain(canary, text, StringComparison.Ordinal));
        Assert.All(["ref11y-1", "ref12y-1", "Kanarie13x"], canary => Assert.Contains(canary, text, StringComparison.Ordinal));
        using MemoryStream proofs = new();
        await using (IUnitOfWork unit = await test.Store.BeginAsync(World.Municipality, UnitOfWorkKind.Read, Cancel))
        {
            DeletionProofCheck check = await StoredProofs.VerifyAsync(unit, "proofs", World.Key, report.Head, Cancel);
            Assert.Equal([DeletedThing.Signal, DeletedThing.Person, DeletedThing.Signal], check.Proofs.Select(p => p.What));
            Assert.All(check.Proofs, p => Assert.Equal("not-handled", p.RuleId));
            Assert.NotEmpty(check.About(DeletionProofLog.SubjectOf(World.Key, Bsn.Parse(World.BsnOf(10)))));
            await StoredProofs.CopyToAsync(unit, proofs, Cancel);
        }

        proofs.Position = 0;
        await new StoreRetention(backup.Store, World.Settings, World.Key).ReplayAsync(proofs, Later, Cancel);
        Assert.Equal(await test.DumpAsync(Cancel), await backup.DumpAsync(Cancel));
    }

    // Persons 10 to 12 in no case: 10 received long ago, 11 with a newer version that was received later, 12 not long ago; 13 in an open case.
    private static async Task FillLooseAsync(IStore store)
    {
        await World.FillAsync(store, [World.CaseOf(13, [World.SignalOf(13, 1, World.Start)], null, World.Start)], Cancel);
        Signal old = World.SignalOf(10, 1, World.Start);
        Signal first = World.SignalOf(11, 1, World.Start);
        Signal second = first with { SentOn = World.Start.PlusDays(20), ReceivedOn = World.Start.PlusDays(20) };
        Signal recent = World.SignalOf(12, 1, World.Start.PlusDays(20));
        await using IUnitOfWork unit = await store.BeginAsync(World.Municipality, UnitOfWorkKind.Write, Cancel);
        await unit.Signals.AddAsync([.. new[] { old, first, second, recent }.Select(s => StoredSignal.Of(s, World.Settings.KeySecret))], Cancel);
        await unit.Journals.AppendAsync(JournalKind.Withdrawals, [World.Line(SignalLabel.Of(old), "Kanarie10x"), World.Line("S-000000000000", "zonder")], cancellationToken: Cancel);
        await unit.CommitAsync(Cancel);
    }

    private static async Task KeepDeliveryAsync(IStore store, string id, int number)
    {
        await using IUnitOfWork unit = await store.BeginAsync(World.Municipality, UnitOfWorkKind.Write, Cancel);
        using MemoryStream content = new(Encoding.UTF8.GetBytes($"levering van Kanarie{number}x"));
        await unit.Deliveries.KeepAsync(id, content, Cancel);
        await unit.CommitAsync(Cancel);
    }
}
