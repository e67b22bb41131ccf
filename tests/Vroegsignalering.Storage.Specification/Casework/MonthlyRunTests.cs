using System.Text;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Casework;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Storage.Specification.Casework;

public sealed class MonthlyRunTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Files_are_taken_in_with_their_books_and_the_same_content_once(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);

        IntakeReport first = await Month.TakeInAsync(test.Store, Month.Settings, "energie 999900123.csv", Month.Energy, Cancel);
        Assert.True(first.Books.Balance);
        Assert.Equal((6, 4, 2), (first.Books.Received, first.Books.Accepted, first.Books.SetAside));
        Assert.Equal(new SignalsAdded(4, 0, 0, 0), first.Signals);
        Assert.DoesNotContain("999900123", first.FileName, StringComparison.Ordinal);
        IReadOnlyList<string> before = await WithoutAccessAsync(test);

        IntakeReport again = await Month.TakeInAsync(test.Store, Month.Settings, "nog eens.csv", Month.Energy, Cancel);
        Assert.True(again.IsKnownAlready);
        Assert.Equal(first.Books, again.Books);
        Assert.Equal(first.Digest, again.Digest);
        Assert.Equal(before, await WithoutAccessAsync(test));
    }

    [Fact]
    public async Task A_file_that_is_refused_leaves_nothing_and_can_be_put_right()
    {
        await using TestStore test = await Stores.OpenAsync("sqlite");
        IntakeReport refused = await Month.TakeInAsync(test.Store, Month.Settings, "leeg.csv", "geen;kolommen\n1;2\n", Cancel);
        Assert.True(refused.IsRefused);
        Assert.NotEmpty(refused.Findings);
        Assert.False((await Month.TakeInAsync(test.Store, Month.Settings, "leeg.csv", "geen;kolommen\n1;2\n", Cancel)).IsKnownAlready);
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task A_month_becomes_a_worklist_with_decisions_questions_and_feedback(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        await Month.TakeInBothAsync(test.Store, Month.Settings, Cancel);

        MonthlyRunReport report = await Month.RunAsync(test.Store, Month.Settings, Cancel);

        Assert.Equal(MonthlyRunState.Done, report.State);
        Assert.Equal(7, report.NewSignals);
        Assert.Equal(5, report.NewCases); // persons 1 and 5, 2, and the two with nearly one name
        Assert.Equal(1, report.ClosedAtOnce);
        Assert.Equal(5, report.Placed);
        Assert.Equal(6, report.Decisions);
        Assert.Equal(1, report.Feedback);
        Assert.True(report.ProcessingLines >= 5);
        CaseLinePage page = await new CaseDesk(test.Store, Month.Settings).ListAsync(Month.Caseworker, new CaseLineQuery(), Month.Now, Cancel);
        Assert.Equal([1, 2, 3, 4, 5], page.Lines.Select(l => l.Placement!.Rank));
        Assert.Contains(page.Lines, l => l.Signals == 2);
        Assert.All(page.Lines, l => Assert.NotNull(l.Placement!.Next));
        await using IUnitOfWork unit = await test.Store.BeginAsync(World.Municipality, UnitOfWorkKind.Read, Cancel);
        DecisionLogCheck check = await StoredDecisionLog.VerifyAsync(unit, "besluiten", cancellationToken: Cancel);
        Assert.Empty(check.Diagnostics);
        Assert.Equal(6, check.RunAgain);
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task The_same_run_again_adds_nothing(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        await Month.TakeInBothAsync(test.Store, Month.WithRegister, Cancel);
        MonthlyRunReport first = await Month.RunAsync(test.Store, Month.WithRegister, Cancel);
        IReadOnlyList<string> before = await test.DumpAsync(Cancel);

        MonthlyRunReport again = await Month.RunAsync(test.Store, Month.WithRegister, Cancel);

        Assert.Equal(first with { State = MonthlyRunState.DoneBefore }, again);
        Assert.Equal(before, await test.DumpAsync(Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => Month.RunAsync(test.Store, Month.Settings, Cancel, on: Month.On.PlusDays(1)));
    }

    [Fact]
    public async Task The_next_run_lets_new_signals_join_and_ranks_what_is_open()
    {
        await using TestStore test = await Stores.OpenAsync("sqlite");
        await Month.TakeInAsync(test.Store, Month.Settings, "energie.csv", Month.Energy, Cancel);
        await Month.RunAsync(test.Store, Month.Settings, Cancel);
        await Month.TakeInAsync(test.Store, Month.Settings, "huur.csv", Month.Rent, Cancel);

        MonthlyRunReport next = await Month.RunAsync(test.Store, Month.Settings, Cancel, "2026-12", Month.On.PlusDays(7));

        Assert.Equal((3, 1, 2, 5), (next.NewSignals, next.JoinedCases, next.NewCases, next.Placed));
        await using IUnitOfWork unit = await test.Store.BeginAsync(World.Municipality, UnitOfWorkKind.Read, Cancel);
        Assert.Empty((await StoredDecisionLog.VerifyAsync(unit, "besluiten", cancellationToken: Cancel)).Diagnostics);
    }

    [Fact]
    public async Task The_order_of_files_does_not_matter()
    {
        List<IReadOnlyList<string>> states = [];
        foreach (bool turned in new[] { false, true })
        {
            await using TestStore test = await Stores.OpenAsync("sqlite");
            (string Name, string Text)[] files = [("energie.csv", Month.Energy), ("huur.csv", Month.Rent)];
            foreach ((string name, string text) in turned ? files.Reverse() : files)
            {
                await Month.TakeInAsync(test.Store, Month.WithRegister, name, text, Cancel);
            }

            await Month.RunAsync(test.Store, Month.WithRegister, Cancel);
            states.Add([.. (await WithoutAccessAsync(test)).Where(l => !l.StartsWith("Intake ", StringComparison.Ordinal))]);
        }

        Assert.Equal(states[0], states[1]);
    }

    [Fact]
    public async Task A_run_that_is_ended_at_any_place_and_started_again_ends_in_the_same_state()
    {
        await using TestStore calm = await Stores.OpenAsync("model");
        await Month.TakeInBothAsync(calm.Store, Month.WithRegister, Cancel);
        IReadOnlyList<string> places = await Faults.NamesAsync(() => Month.RunAsync(calm.Store, Month.WithRegister, Cancel));
        IReadOnlyList<string> expected = await calm.DumpAsync(Cancel);
        int count = places.Count(p => p.StartsWith("run.", StringComparison.Ordinal));
        Assert.True(count >= 30);
        for (int place = 1; place <= count; place++)
        {
            await using TestStore test = await Stores.OpenAsync(place % 5 == 0 ? "sqlite" : "model");
            await Month.TakeInBothAsync(test.Store, Month.WithRegister, Cancel);
            await Faults.AtAsync(place, "run.", () => Month.RunAsync(test.Store, Month.WithRegister, Cancel));
            await Month.RunAsync(test.Store, Month.WithRegister, Cancel);
            Assert.Equal(expected, await test.DumpAsync(Cancel));
        }
    }

    [Fact]
    public async Task A_file_whose_intake_is_ended_at_any_place_is_taken_in_once()
    {
        await using TestStore calm = await Stores.OpenAsync("model");
        IReadOnlyList<string> places = await Faults.NamesAsync(() => Month.TakeInAsync(calm.Store, Month.Settings, "energie.csv", Month.Energy, Cancel));
        IReadOnlyList<string> expected = await WithoutAccessAsync(calm);
        for (int place = 1; place <= places.Count(p => p.StartsWith("intake.", StringComparison.Ordinal)); place++)
        {
            await using TestStore test = await Stores.OpenAsync(place % 3 == 0 ? "sqlite" : "model");
            await Faults.AtAsync(place, "intake.", () => Month.TakeInAsync(test.Store, Month.Settings, "energie.csv", Month.Energy, Cancel));
            await Month.TakeInAsync(test.Store, Month.Settings, "energie.csv", Month.Energy, Cancel);
            Assert.Equal(expected, await WithoutAccessAsync(test));
        }
    }

    [Fact]
    public async Task A_run_can_be_stopped_tells_how_far_it_is_and_goes_on()
    {
        await using TestStore calm = await Stores.OpenAsync("model");
        await Month.TakeInBothAsync(calm.Store, Month.Settings, Cancel);
        Steps all = new(stopAt: null);
        await new MonthlyRun(calm.Store, Month.Settings).RunAsync(Month.Name, Month.On, Month.Now, all, Cancel);
        Assert.Equal(["begin", "load", "worklist", "cases", "feedback", "end"], all.Names.Distinct());
        foreach (string step in all.Names.Distinct())
        {
            await using TestStore test = await Stores.OpenAsync("model");
            await Month.TakeInBothAsync(test.Store, Month.Settings, Cancel);
            Steps stopping = new(step);
            try
            {
                await new MonthlyRun(test.Store, Month.Settings).RunAsync(Month.Name, Month.On, Month.Now, stopping, stopping.Token);
            }
            catch (OperationCanceledException)
            {
                // That is what was asked for; after the last step nothing is left to stop.
            }

            MonthlyRunReport report = await new MonthlyRun(test.Store, Month.Settings, new MonthlyRunOptions { Process = "ander" }).RunAsync(Month.Name, Month.On, Month.Now, cancellationToken: Cancel);
            Assert.True(report.State is MonthlyRunState.Done or MonthlyRunState.DoneBefore, step);
            Assert.Equal(await calm.DumpAsync(Cancel), await test.DumpAsync(Cancel));
        }
    }

    [Fact]
    public async Task A_run_that_another_process_holds_is_left_alone_until_the_hold_is_over()
    {
        await using TestStore test = await Stores.OpenAsync("sqlite");
        await Month.TakeInBothAsync(test.Store, Month.Settings, Cancel);
        await using (IUnitOfWork unit = await test.Store.BeginAsync(World.Municipality, UnitOfWorkKind.Write, Cancel))
        {
            Assert.True(await unit.Runs.TakeAsync(Month.Name, "ander", Month.Now, Month.Now + Duration.FromMinutes(5), Cancel));
            await unit.CommitAsync(Cancel);
        }

        Assert.Equal(MonthlyRunState.HeldByOther, (await Month.RunAsync(test.Store, Month.Settings, Cancel)).State);
        MonthlyRunReport later = await new MonthlyRun(test.Store, Month.Settings).RunAsync(Month.Name, Month.On, Month.Now + Duration.FromMinutes(6), cancellationToken: Cancel);
        Assert.Equal(MonthlyRunState.Done, later.State);
    }

    [Fact]
    public async Task Who_starts_a_run_stands_in_the_journal_of_access()
    {
        await using TestStore test = await Stores.OpenAsync("sqlite");
        await Month.TakeInBothAsync(test.Store, Month.Settings, Cancel);
        MonthlyRun first = new(test.Store, Month.Settings, new MonthlyRunOptions { Process = "one" });
        Assert.Null(await first.DayOfAsync(Month.Name, Cancel));
        await first.RunAsync(Month.Name, Month.On, Month.Coordinator, Month.Now, cancellationToken: Cancel);
        Assert.Equal(Month.On, await first.DayOfAsync(Month.Name, Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => first.RunAsync(Month.Name, Month.On.PlusDays(1), Month.Now, cancellationToken: Cancel));
        await first.RunAsync(Month.Name, Month.On, Month.Coordinator, Month.Now, cancellationToken: Cancel);
        await using (IUnitOfWork held = await test.Store.BeginAsync(World.Municipality, UnitOfWorkKind.Write, Cancel))
        {
            Assert.True(await held.Runs.TakeAsync("2026-12", "two", Month.Now, Month.Now + Duration.FromHours(1), Cancel));
            await held.CommitAsync(Cancel);
        }

        await first.RunAsync("2026-12", Month.On, Month.Coordinator, Month.Now, cancellationToken: Cancel);

        await using IUnitOfWork unit = await test.Store.BeginAsync(World.Municipality, UnitOfWorkKind.Read, Cancel);
        string[] lines = await unit.Journals.ReadAsync(JournalKind.Access, 0, Cancel).Select(e => Encoding.UTF8.GetString(e.Content!.Value.Span))
            .Where(l => l.Contains("run.start", StringComparison.Ordinal)).ToArrayAsync(Cancel);
        Assert.Equal(["done", "done", "refused"], lines.Select(l => System.Text.Json.JsonDocument.Parse(l).RootElement.GetProperty("outcome").GetString()));
        Assert.All(lines, l => Assert.Contains($"\"{Month.Coordinator.Code}\"", l, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Many_who_take_in_the_same_file_at_once_take_it_in_once()
    {
        await using TestStore test = await Stores.OpenAsync("sqlite");
        IntakeReport[] reports = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Month.TakeInAsync(test.Store, Month.Settings, "energie.csv", Month.Energy, Cancel))));
        Assert.Single(reports, r => !r.IsKnownAlready);
        Assert.Single(reports.Select(r => r.Books).Distinct());
        await using IUnitOfWork unit = await test.Store.BeginAsync(World.Municipality, UnitOfWorkKind.Read, Cancel);
        Assert.Equal(4, await unit.Signals.ReadAsync(new SignalQuery(), Cancel).CountAsync(Cancel));
    }

    [Fact]
    public async Task Where_persons_do_not_belong_there_are_none()
    {
        await using TestStore test = await Stores.OpenAsync("model");
        await Month.TakeInBothAsync(test.Store, Month.WithRegister, Cancel);
        await Month.RunAsync(test.Store, Month.WithRegister, Cancel);
        await using IUnitOfWork unit = await test.Store.BeginAsync(World.Municipality, UnitOfWorkKind.Read, Cancel);
        StringBuilder text = new();
        foreach (JournalKind kind in new[] { JournalKind.Access, JournalKind.Intake, JournalKind.Decisions })
        {
            await foreach (JournalEntry entry in unit.Journals.ReadAsync(kind, 0, Cancel))
            {
                text.Append(Encoding.UTF8.GetString(entry.Content!.Value.Span)).Append('\n');
            }
        }

        await foreach (OutboxEntry entry in unit.Outbox.ReadAsync(OutboxKind.ProcessingLog, null, Cancel))
        {
            text.Append(Encoding.UTF8.GetString(entry.Message.Content.Span)).Append('\n');
        }

        foreach (RunStep step in await unit.Runs.StepsAsync(Month.Name, Cancel))
        {
            text.Append(step.Outcome).Append('\n');
        }

        Assert.All(Month.Canaries, canary => Assert.DoesNotContain(canary, text.ToString(), StringComparison.Ordinal));
        Assert.Contains("Z-", text.ToString(), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> WithoutAccessAsync(TestStore test) =>
        [.. (await test.DumpAsync(Cancel)).Where(l => !l.StartsWith("Access ", StringComparison.Ordinal) && !l.StartsWith("journal Access", StringComparison.Ordinal))];

    /// <summary>Keeps what it hears, and stops the run at a step.</summary>
    private sealed class Steps(string? stopAt) : IProgress<MonthlyRunProgress>
    {
        private readonly CancellationTokenSource _stop = new();

        public List<string> Names { get; } = [];

        public CancellationToken Token => _stop.Token;

        public void Report(MonthlyRunProgress value)
        {
            Names.Add(value.Step);
            if (value.Step == stopAt)
            {
                _stop.Cancel();
            }
        }
    }
}
