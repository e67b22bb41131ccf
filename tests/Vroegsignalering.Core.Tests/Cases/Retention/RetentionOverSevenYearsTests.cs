using System.Globalization;
using System.Text;
using Vroegsignalering.Cases.Retention;
using Vroegsignalering.Privacy;

namespace Vroegsignalering.Core.Tests.Cases.Retention;

/// <summary>After every month of seven years somebody is present exactly when a slow second opinion says that a term or a hold keeps them.</summary>
public sealed class RetentionOverSevenYearsTests
{
    private static readonly PrivacyKey Key = new(Encoding.ASCII.GetBytes("a key for tests that is long enough"));
    private static readonly LocalDate Shorter = new(2024, 1, 1);

    // From 2024 on three months without contact instead of six.
    private static readonly RetentionPolicy Policy = new("proef", "1", RetentionPolicy.Default.Rules.Select(r => r.Kind == RetentionKind.NoContact
        ? r with { Months = new DatedParameter<int>(SevenYears.Start, 6).Then(Shorter, 3) }
        : r));

    [Fact]
    public void Somebody_is_present_exactly_as_long_as_a_term_or_a_hold_says()
    {
        SevenYears world = new();
        HashSet<string> erased = new(StringComparer.Ordinal);
        HashSet<string> erasedInReference = new(StringComparer.Ordinal);
        using MemoryStream log = new();
        DeletionProofWriter writer = new(Key, DeletionProofHead.Empty);
        int mostPersons = 0;
        int held = 0;
        for (int month = 1; month <= SevenYears.Months; month++)
        {
            LocalDate day = SevenYears.Start.PlusMonths(month).PlusDays(-1);
            RetentionPlan plan = RetentionPlan.Make(
                world.Cases.Where(c => c.OpenedOn <= day && !erased.Contains(c.Id)).Select(c => c.On(day)), Policy, day);
            RetentionResult result = plan.Apply(Key);
            erased.UnionWith(plan.Decisions.Where(d => d.IsErased).Select(d => d.RecordId));
            held += plan.Decisions.Count(d => d.Outcome == RetentionOutcome.Held);
            foreach (DeletionProof proof in result.Proofs)
            {
                writer.Write(proof, log);
            }

            HashSet<int> present = [.. result.Remaining.SelectMany(c => c.Case.Signals).Select(PersonOf)];
            HashSet<int> expected = PresentAfter(world, day, erasedInReference);
            Assert.True(present.SetEquals(expected), string.Create(CultureInfo.InvariantCulture, $"month {month}: {present.Count} present, {expected.Count} expected"));
            mostPersons = Math.Max(mostPersons, present.Count);
        }

        Assert.InRange(mostPersons, 500, SevenYears.Persons);
        Assert.True(held > 1_000, "the holds are tried");
        AssertProofs(world, erased, log);
    }

    [Fact]
    public void After_the_last_term_and_the_last_hold_nothing_is_left()
    {
        SevenYears world = new();
        LocalDate end = SevenYears.Start.PlusYears(20);

        RetentionResult result = RetentionPlan.Make(
            world.Cases.Select(c => c.On(end)).Select(c => c with { Holds = [.. c.Holds.Where(h => h.LiftedOn is not null)] }), Policy, end).Apply(Key);

        Assert.Empty(result.Remaining);
        int persons = world.Cases.SelectMany(c => c.Persons).Distinct().Count();
        Assert.Equal(world.Cases.Count + persons, result.Proofs.Count);
    }

    private static void AssertProofs(SevenYears world, HashSet<string> erased, MemoryStream log)
    {
        log.Position = 0;
        DeletionProofCheck check = DeletionProofLog.Verify(log, "bewijzen.jsonl", Key);
        Assert.Empty(check.Diagnostics);
        Assert.Equal(erased.Count, check.Proofs.Count(p => p.What == DeletedThing.Case));
        Assert.Equal(
            erased.Select(id => DeletionProofLog.SubjectOf(Key, DeletedThing.Case, id)).Order(StringComparer.Ordinal),
            check.Proofs.Where(p => p.What == DeletedThing.Case).Select(p => p.Subject).Order(StringComparer.Ordinal));
        string text = Encoding.UTF8.GetString(log.ToArray());
        Assert.DoesNotContain(SevenYears.CanaryName, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(SevenYears.CanaryPhone, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Z-", text, StringComparison.Ordinal);
        // A digit run of a BSN can occur in a digest by chance; outside of digests it must not.
        string[] words = [.. check.Proofs.Select(p => $"{p.RuleId} {p.Policy} {p.On} {p.What} {p.Why}").Distinct(StringComparer.Ordinal)];
        Assert.DoesNotContain(words, w => w.Contains("9999", StringComparison.Ordinal));
        Assert.All(check.Proofs, p => Assert.Matches("^[0-9a-f]{64}$", p.Subject));
        Assert.NotEmpty(world.Cases);
    }

    private static int PersonOf(Signal signal) => int.Parse(signal.Reference.AsSpan(4), CultureInfo.InvariantCulture);

    // The second opinion: case by case, with calendar arithmetic of its own, and without any type of the product but the results.
    private static HashSet<int> PresentAfter(SevenYears world, LocalDate day, HashSet<string> erased)
    {
        HashSet<int> present = [];
        foreach (SevenYears.Life life in world.Cases)
        {
            if (life.OpenedOn > day || erased.Contains(life.Id))
            {
                continue;
            }

            if (MustStay(life, day))
            {
                present.UnionWith(life.Persons);
            }
            else
            {
                erased.Add(life.Id);
            }
        }

        return present;
    }

    private static bool MustStay(SevenYears.Life life, LocalDate day)
    {
        foreach ((LocalDate from, LocalDate? lifted) in life.Holds)
        {
            if (from <= day && (lifted is null || lifted > day))
            {
                return true;
            }
        }

        for (int i = life.Rounds.Count - 1; i >= 0; i--)
        {
            (LocalDate closedOn, CaseResult result, LocalDate? reopenedOn) = life.Rounds[i];
            if (closedOn > day)
            {
                continue;
            }

            return (reopenedOn is LocalDate reopened && reopened <= day) || !IsOver(life, closedOn, result, day);
        }

        return true;
    }

    private static bool IsOver(SevenYears.Life life, LocalDate closedOn, CaseResult result, LocalDate day)
    {
        int number = (int)result;
        bool notHandled = number is >= 1 and <= 5;
        bool handedOver = number is 6 or 7 or >= 12;
        int months = notHandled ? 1 : number is 8 or 9 && day >= Shorter ? 3 : 6;
        LocalDate start = closedOn;
        if (notHandled && life.FeedbackOn is LocalDate told && told <= day && told > start)
        {
            start = told;
        }

        if (handedOver && life.HandedOverOn is LocalDate handed && handed <= day && handed > start)
        {
            start = handed;
        }

        if (life.HasLateHelp && life.LateContactOn is LocalDate late && late <= day && late > start)
        {
            start = late;
        }

        int zeroBased = (start.Year * 12) + start.Month - 1 + months;
        int year = zeroBased / 12;
        int inYear = (zeroBased % 12) + 1;
        int last = Math.Min(start.Day, DateTime.DaysInMonth(year, inYear));
        return (day.Year, day.Month, day.Day).CompareTo((year, inYear, last)) > 0;
    }
}
