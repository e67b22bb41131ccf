using System.Text;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Casework;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Storage.Specification.Casework;

public sealed class WorkerRightsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Each_role_may_what_its_purpose_needs_and_no_more()
    {
        Assert.Empty(WorkerRights.Of(WorkerRole.NotStated));
        Assert.Empty(WorkerRights.Of((WorkerRole)99));
        CaseworkAction[] withPersons = [CaseworkAction.OpenCase, CaseworkAction.RegisterInCase, CaseworkAction.Review, CaseworkAction.Quarantine, CaseworkAction.TakeInFile];
        Assert.All(withPersons, a => Assert.False(WorkerRights.Allows(WorkerRole.Controller, a) || WorkerRights.Allows(WorkerRole.Administrator, a)));
        Assert.True(WorkerRights.Of(WorkerRole.Coordinator).IsSupersetOf(WorkerRights.Of(WorkerRole.Caseworker)));
        Assert.All(Enum.GetValues<CaseworkAction>().Where(a => a != CaseworkAction.NotStated), a => Assert.Contains(Enum.GetValues<WorkerRole>(), r => WorkerRights.Allows(r, a)));
        Assert.All(Enum.GetValues<WorkerRole>(), r => Assert.False(WorkerRights.Allows(r, CaseworkAction.NotStated)));
    }

    [Fact]
    public async Task Who_may_not_gets_nothing_and_that_is_noted_without_what_was_asked_for()
    {
        await using TestStore test = await Stores.OpenAsync("sqlite");
        CaseDesk cases = new(test.Store, Month.Settings);
        ReviewDesk review = new(test.Store, Month.Settings);
        QuarantineDesk rows = new(test.Store, Month.Settings);
        (int refusals, int allowed) = (0, 0);
        foreach (WorkerRole role in Enum.GetValues<WorkerRole>())
        {
            Worker by = new("m-99", role);
            (CaseworkAction Action, Func<Task> Work)[] all =
            [
                (CaseworkAction.ListCases, () => cases.ListAsync(by, new CaseLineQuery(), Month.Now, Cancel)),
                (CaseworkAction.OpenCase, () => cases.OpenAsync(by, "999900456", Month.Now, cancellationToken: Cancel)),
                (CaseworkAction.RegisterInCase, () => cases.RegisterAsync(by, "999900456", 1, new HelpAccepted { On = Month.On }, Month.Now, Cancel)),
                (CaseworkAction.ClaimCase, () => cases.ClaimAsync(by, "999900456", Month.Now, Month.Now + NodaTime.Duration.FromHours(1), Cancel)),
                (CaseworkAction.ClaimCase, () => cases.ClaimNextAsync(by, Month.Now, Month.Now + NodaTime.Duration.FromHours(1), Cancel)),
                (CaseworkAction.ClaimCase, () => cases.ReleaseAsync(by, "999900456", Month.Now, Cancel)),
                (CaseworkAction.OverridePriority, () => cases.OverrideAsync(by, "999900456", Month.Settings.Policy.Classes[0].Id, "reden", Month.Now, Cancel)),
                (CaseworkAction.Review, () => review.ListAsync(by, Month.Now, Cancel)),
                (CaseworkAction.Review, () => review.OpenAsync(by, "999900456", Month.Now, Cancel)),
                (CaseworkAction.Review, () => review.DecideAsync(by, "999900456", 1, MatchReviewChoice.SamePerson, "reden", Month.Now, Cancel)),
                (CaseworkAction.Quarantine, () => rows.ListAsync(by, Month.Now, cancellationToken: Cancel)),
                (CaseworkAction.Quarantine, () => rows.OpenAsync(by, "999900456", Month.Now, Cancel)),
                (CaseworkAction.Quarantine, () => rows.GiveUpAsync(by, "999900456", 1, "reden", Month.Now, Cancel)),
                (CaseworkAction.TakeInFile, () => new MonthlyRun(test.Store, Month.Settings).TakeInAsync("x.csv", new MemoryStream([1]), Month.Received, by, Month.Now, Cancel)),
                (CaseworkAction.RunMonth, () => new MonthlyRun(test.Store, Month.Settings).RunAsync("2026-11", Month.On, by, Month.Now, cancellationToken: Cancel)),
                .. Enum.GetValues<CaseworkAction>().Select(a => (a, (Func<Task>)(() => new AccessDesk(test.Store, Month.Settings).NoteAsync(by, a, "some.thing", Month.Now, Cancel)))),
            ];
            foreach ((CaseworkAction action, Func<Task> work) in all)
            {
                if (WorkerRights.Allows(role, action))
                {
                    allowed++;
                    await work();
                    continue;
                }

                refusals++;
                WorkerNotAllowedException refused = await Assert.ThrowsAsync<WorkerNotAllowedException>(work);
                Assert.Equal((role, action), (refused.Role, refused.Action));
                Assert.DoesNotContain("999900456", refused.ToString(), StringComparison.Ordinal);
            }
        }

        await using IUnitOfWork unit = await test.Store.BeginAsync(World.Municipality, UnitOfWorkKind.Read, Cancel);
        (int noted, int lines) = (0, 0);
        await foreach (JournalEntry entry in unit.Journals.ReadAsync(JournalKind.Access, 0, Cancel))
        {
            string line = Encoding.UTF8.GetString(entry.Content!.Value.Span);
            lines++;
            noted += line.Contains("not-allowed", StringComparison.Ordinal) ? 1 : 0;
            Assert.DoesNotContain("999900456", line + entry.Subject, StringComparison.Ordinal);
        }

        Assert.Equal(refusals, noted);
        Assert.Equal(refusals + allowed, lines);
        Assert.True(noted > 40);
    }
}
