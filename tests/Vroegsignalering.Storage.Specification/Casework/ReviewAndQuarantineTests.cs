using Vroegsignalering.Casework;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals.Quarantine;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Storage.Specification.Casework;

public sealed class ReviewAndQuarantineTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task A_run_asks_people_once_shows_both_records_and_keeps_the_answer(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        await Month.TakeInBothAsync(test.Store, Month.WithRegister, Cancel);
        MonthlyRunReport report = await Month.RunAsync(test.Store, Month.WithRegister, Cancel);
        ReviewDesk desk = new(test.Store, Month.WithRegister);
        IReadOnlyList<ReviewLine> lines = await desk.ListAsync(Month.Coordinator, Month.Now, Cancel);
        Assert.Equal(report.Questions, lines.Count);
        Assert.Contains(lines, l => l.Kind == ReviewKind.Resident);
        Assert.Contains(lines, l => l.Kind == ReviewKind.SamePerson);
        foreach (ReviewLine line in lines)
        {
            ReviewView view = (await desk.OpenAsync(Month.Coordinator, line.Id, Month.Now, Cancel))!;
            Assert.NotNull(view.Signal);
            Assert.Equal(line.OtherSignal is not null, view.OtherSignal is not null);
            Assert.NotEmpty(view.Why);
            Assert.Equal(line.OtherSignal is null ? 1 : 2, new[] { line.Signal, line.OtherSignal }.OfType<string>().Distinct(StringComparer.Ordinal).Count());
        }

        ReviewLine pair = lines.First(l => l.Kind == ReviewKind.SamePerson);
        ReviewLine resident = lines.First(l => l.Kind == ReviewKind.Resident);
        Assert.Equal(CaseWriteState.Refused, (await desk.DecideAsync(Month.Coordinator, pair.Id, pair.Known, ResidencyReviewChoice.Resident, "reden", Month.Now, Cancel)).State);
        Assert.Equal(CaseWriteState.Conflict, (await desk.DecideAsync(Month.Coordinator, pair.Id, pair.Known + 1, MatchReviewChoice.SamePerson, "reden", Month.Now, Cancel)).State);
        Assert.True((await desk.DecideAsync(Month.Coordinator, pair.Id, pair.Known, MatchReviewChoice.SamePerson, "zelfde telefoon", Month.Now, Cancel)).IsAccepted);
        Assert.True((await desk.DecideAsync(Month.Coordinator, resident.Id, resident.Known, ResidencyReviewChoice.NotResident, "verhuisd", Month.Now, Cancel)).IsAccepted);
        Assert.Equal(CaseWriteState.Conflict, (await desk.DecideAsync(Month.Coordinator, pair.Id, pair.Known, MatchReviewChoice.DifferentPersons, "reden", Month.Now, Cancel)).State);
        Assert.Equal(CaseWriteState.NotFound, (await desk.DecideAsync(Month.Coordinator, "S-?", 1, MatchReviewChoice.SamePerson, "reden", Month.Now, Cancel)).State);
        Assert.Null(await desk.OpenAsync(Month.Coordinator, pair.Id, Month.Now, Cancel));

        // The next run follows the answers and does not ask again.
        MonthlyRunReport next = await Month.RunAsync(test.Store, Month.WithRegister, Cancel, "2026-12", Month.On.PlusDays(1));
        Assert.Equal(0, next.Questions);
        Assert.Equal(lines.Count - 2, (await desk.ListAsync(Month.Coordinator, Month.Now, Cancel)).Count);
        CaseView view2 = (await new CaseDesk(test.Store, Month.WithRegister).OpenAsync(Month.Coordinator, resident.CaseIds[0], Month.Now, cancellationToken: Cancel))!;
        Assert.NotEqual(Contact.ContactPlanState.ToDo, view2.Plan.State);
    }

    [Fact]
    public async Task An_answer_before_the_signals_are_in_a_case_puts_them_together()
    {
        await using TestStore test = await Stores.OpenAsync("sqlite");
        await Month.TakeInBothAsync(test.Store, Month.Settings, Cancel);
        await Month.RunAsync(test.Store, Month.Settings, Cancel);
        ReviewDesk desk = new(test.Store, Month.Settings);
        ReviewLine pair = Assert.Single(await desk.ListAsync(Month.Coordinator, Month.Now, Cancel));
        Assert.Equal(2, pair.CaseIds.Count);
        Task<ReviewWritten>[] answers = [.. Enumerable.Range(0, 5).Select(_ => Task.Run(() => desk.DecideAsync(Month.Coordinator, pair.Id, pair.Known, MatchReviewChoice.SamePerson, "reden", Month.Now, Cancel)))];
        Assert.Single(await Task.WhenAll(answers), a => a.IsAccepted);
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task A_row_that_was_set_aside_is_repaired_taken_in_and_becomes_a_case(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        await Month.TakeInBothAsync(test.Store, Month.Settings, Cancel);
        await Month.RunAsync(test.Store, Month.Settings, Cancel);
        QuarantineDesk desk = new(test.Store, Month.Settings);
        IReadOnlyList<QuarantineLine> all = await desk.ListAsync(Month.Coordinator, Month.Now, cancellationToken: Cancel);
        Assert.Equal(2, all.Count);
        QuarantineLine line = Assert.Single(await desk.ListAsync(Month.Coordinator, Month.Now, QuarantineState.Open, Cancel));
        QuarantineEntry entry = (await desk.OpenAsync(Month.Coordinator, line.Id, Month.Now, Cancel))!;
        Assert.Contains("veel", entry.OriginalText, StringComparison.Ordinal);

        QuarantineWritten wrong = await desk.RepairAsync(Month.Coordinator, line.Id, 1, Cells("arrears", "nog steeds veel"), null, Month.Now, Cancel);
        Assert.Equal(CaseWriteState.Refused, wrong.State);
        Assert.NotEmpty(wrong.Findings);
        Assert.Equal(CaseWriteState.Refused, (await desk.TakeInAsync(Month.Coordinator, line.Id, 1, null, Month.Now, Cancel)).State);
        QuarantineWritten repaired = await desk.RepairAsync(Month.Coordinator, line.Id, 1, Cells("arrears", "310.00"), "gebeld met het bedrijf", Month.Now, Cancel);
        Assert.True(repaired.IsAccepted);
        Assert.Equal(CaseWriteState.Conflict, (await desk.GiveUpAsync(Month.Coordinator, line.Id, 1, "te laat", Month.Now, Cancel)).State);
        Assert.True((await desk.TakeInAsync(Month.Coordinator, line.Id, repaired.Known, null, Month.Now, Cancel)).IsAccepted);
        Assert.Equal(CaseWriteState.NotFound, (await desk.TakeInAsync(Month.Coordinator, "geen", 1, null, Month.Now, Cancel)).State);
        Assert.Null(await desk.OpenAsync(Month.Coordinator, "geen", Month.Now, Cancel));

        MonthlyRunReport next = await Month.RunAsync(test.Store, Month.Settings, Cancel, "2026-12", Month.On.PlusDays(1));
        Assert.Equal((1, 1), (next.NewSignals, next.NewCases));
    }

    [Theory]
    [InlineData("review.")]
    [InlineData("quarantine.")]
    [InlineData("register.")]
    [InlineData("open.")]
    [InlineData("claim.")]
    [InlineData("override.")]
    public async Task Work_of_people_that_is_ended_at_any_place_happened_or_did_not(string prefix)
    {
        // What is done again after a crash ends in the state of work that was not disturbed, but for a line of access more.
        IReadOnlyList<string>? expected = null;
        for (int place = 0; ; place++)
        {
            await using TestStore test = await Stores.OpenAsync(place % 4 == 1 ? "sqlite" : "model");
            await Month.TakeInBothAsync(test.Store, Month.Settings, Cancel);
            await Month.RunAsync(test.Store, Month.Settings, Cancel);
            if (place > 0)
            {
                await Faults.AtAsync(place, prefix, () => WorkAsync(test.Store));
            }

            IReadOnlyList<string> names = await Faults.NamesAsync(() => WorkAsync(test.Store));
            IReadOnlyList<string> state = [.. (await test.DumpAsync(Cancel)).Where(l => !l.Contains("Access ", StringComparison.Ordinal) && !l.StartsWith("claim", StringComparison.Ordinal))];
            expected ??= state;
            Assert.Equal(expected, state);
            if (place == names.Count(n => n.StartsWith(prefix, StringComparison.Ordinal)))
            {
                break;
            }
        }
    }

    [Fact]
    public async Task Every_place_at_which_work_can_be_ended_is_passed()
    {
        await using TestStore test = await Stores.OpenAsync("model");
        IReadOnlyList<string> passed = await Faults.NamesAsync(async () =>
        {
            await Month.TakeInBothAsync(test.Store, Month.Settings, Cancel);
            await Month.RunAsync(test.Store, Month.Settings, Cancel);
            await WorkAsync(test.Store);
            await Assert.ThrowsAsync<WorkerNotAllowedException>(
                () => new ReviewDesk(test.Store, Month.Settings).ListAsync(Month.Caseworker, Month.Now, Cancel));
        });
        Assert.Empty(FaultPoints.All.Except(passed, StringComparer.Ordinal));
        Assert.True(FaultPoints.All.Count >= 40);
        Assert.Equal(FaultPoints.All.Count, FaultPoints.All.Distinct(StringComparer.Ordinal).Count());
    }

    // All that people do, each step only when it was not done yet.
    private static async Task WorkAsync(IStore store)
    {
        CaseDesk cases = new(store, Month.Settings);
        string id = (await cases.ListAsync(Month.Caseworker, new CaseLineQuery { IsOpen = null }, Month.Now, Cancel)).Lines.Single(l => l.Signals == 2).CaseId;
        CaseView view = (await cases.OpenAsync(Month.Caseworker, id, Month.Now, cancellationToken: Cancel))!;
        await cases.ClaimAsync(Month.Caseworker, id, Month.Now, Month.Now + NodaTime.Duration.FromHours(1), Cancel);
        if (!(await OverridesAsync(store)).Any())
        {
            await cases.OverrideAsync(Month.Coordinator, id, Month.Settings.Policy.Classes[0].Id, "reden", Month.Now, Cancel);
        }

        if (view.Line.Result is null)
        {
            await cases.RegisterAsync(Month.Caseworker, id, view.Known, new Cases.Events.CaseClosed(Vroegsignalering.Cases.CaseResult.NoContact) { On = Month.On }, Month.Now, Cancel);
        }

        ReviewDesk review = new(store, Month.Settings);
        foreach (ReviewLine line in await review.ListAsync(Month.Coordinator, Month.Now, Cancel))
        {
            await review.OpenAsync(Month.Coordinator, line.Id, Month.Now, Cancel);
            await review.DecideAsync(Month.Coordinator, line.Id, line.Known, MatchReviewChoice.DifferentPersons, "reden", Month.Now, Cancel);
        }

        QuarantineDesk rows = new(store, Month.Settings);
        foreach (QuarantineLine line in (await rows.ListAsync(Month.Coordinator, Month.Now, cancellationToken: Cancel)).Where(l => l.State is QuarantineState.Open or QuarantineState.Repaired))
        {
            await rows.OpenAsync(Month.Coordinator, line.Id, Month.Now, Cancel);
            if (line.State == QuarantineState.Open)
            {
                await rows.RepairAsync(Month.Coordinator, line.Id, line.Known, Cells("arrears", "310.00"), "reden", Month.Now, Cancel);
            }

            await rows.TakeInAsync(Month.Coordinator, line.Id, 2, "reden", Month.Now, Cancel);
        }
    }

    private static async Task<IReadOnlyList<Vroegsignalering.Cases.PriorityOverride>> OverridesAsync(IStore store)
    {
        await using IUnitOfWork unit = await store.BeginAsync(World.Municipality, UnitOfWorkKind.Read, Cancel);
        return await StoredOverrides.ReadAsync(unit, Cancel);
    }

    private static Dictionary<string, string> Cells(string column, string cell) => new(StringComparer.Ordinal) { [column] = cell };
}
