using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;
using Vroegsignalering.Time;

namespace Vroegsignalering.Testing.Tests.Synthetic;

public sealed class SyntheticHistoryTests
{
    private static readonly SyntheticMunicipality Large = SyntheticMunicipality.Generate(new SyntheticOptions { Signals = 20_000 });

    private static readonly List<IGrouping<(Address, int), Signal>> Dossiers =
        [.. Large.HistorySignals.GroupBy(signal => (signal.Address!, signal.ReceivedOn!.Value.Month))];

    private static List<SignalCase> PickedUp { get; } = [.. Large.HistoryCases.Where(one => one.PickedUpOn is not null)];

    [Theory]
    [InlineData(PartnerType.HealthInsurance, 0.41)]
    [InlineData(PartnerType.Energy, 0.20)]
    [InlineData(PartnerType.Rent, 0.20)]
    [InlineData(PartnerType.Water, 0.18)]
    [InlineData(PartnerType.CakOwnContribution, 0.01)]
    public void The_partner_mix_is_that_of_2024(PartnerType partner, double share) =>
        Assert.InRange(Share(Large.HistorySignals, signal => signal.Partner == partner), share - 0.025, share + 0.025);

    [Theory]
    [InlineData(PartnerType.Rent, 650)]
    [InlineData(PartnerType.Energy, 350)]
    [InlineData(PartnerType.HealthInsurance, 300)]
    [InlineData(PartnerType.Water, 120)]
    public void Amounts_have_the_medians_that_were_chosen(PartnerType partner, int euros)
    {
        List<long> cents = [.. Large.HistorySignals.Where(signal => signal.Partner == partner).Select(signal => signal.Arrears!.Value.Cents).Order()];

        Assert.InRange(cents[cents.Count / 2] / 100.0, euros * 0.9, euros * 1.1);
    }

    [Fact]
    public void A_quarter_of_the_dossiers_is_multiple_and_some_are_of_two_residents()
    {
        Assert.InRange(Share(Dossiers, dossier => dossier.Count() > 1), 0.22, 0.28);
        Assert.InRange(Dossiers.Count / (double)Large.HistorySignals.Count, 0.73, 0.9);
        Assert.Contains(Dossiers, dossier => dossier.Select(signal => signal.Person.Bsn).OfType<Bsn>().Distinct().Count() > 1);
    }

    [Fact]
    public void Two_in_five_households_were_signalled_before()
    {
        HashSet<Address> before = [.. Dossiers.Where(dossier => dossier.Key.Item2 < 10).Select(dossier => dossier.Key.Item1)];

        Assert.InRange(Share(Dossiers.Where(dossier => dossier.Key.Item2 == 10), dossier => before.Contains(dossier.Key.Item1)), 0.36, 0.44);
    }

    [Fact]
    public void Some_arrears_are_reported_again_grown_or_not()
    {
        List<List<long>> repeats = [.. Large.HistorySignals
            .GroupBy(signal => (signal.Address, signal.Partner, signal.PartnerName, signal.ArrearsStartOn, signal.Person.BirthDate))
            .Select(same => same.OrderBy(signal => signal.SentOn).Select(signal => signal.Arrears!.Value.Cents).ToList())
            .Where(same => same.Count > 1)];

        Assert.Contains(repeats, same => same[1] > same[0]);
        Assert.Contains(repeats, same => same[1] == same[0]);
        // New arrears can happen to start on the day that earlier ones did.
        Assert.InRange(Share(repeats, same => same[1] < same[0]), 0, 0.01);
    }

    [Fact]
    public void A_quarter_of_the_energy_signals_announces_the_end_of_supply_in_time()
    {
        List<Signal> energy = [.. Large.HistorySignals.Where(signal => signal.Partner == PartnerType.Energy)];

        Assert.InRange(Share(energy, signal => signal.Kind == SignalKind.EndOfSupply), 0.22, 0.30);
        Assert.All(Large.HistorySignals, signal => Assert.Equal(signal.Kind == SignalKind.EndOfSupply, signal.EndOfSupplyOn is not null));
        Assert.All(energy.Where(signal => signal.EndOfSupplyOn is not null), signal =>
            Assert.True(signal.SentOn <= StatutoryTerms.EndOfSupplyNotice(signal.EndOfSupplyOn!.Value, WorkingDayCalendar.Dutch)));
    }

    [Fact]
    public void A_few_signals_are_a_crisis_and_say_which()
    {
        Assert.InRange(Share(Large.HistorySignals, signal => signal.Crisis == true), 0.012, 0.028);
        Assert.InRange(Share(Large.HistorySignals, signal => signal.WarmHandover == true), 0.02, 0.04);
        Assert.All(Large.HistorySignals, signal =>
            Assert.Equal(signal.Crisis == true, signal.ThreateningSituation != ThreateningSituationKind.NotStated));
        Assert.Equal(6, Large.HistorySignals.Select(signal => signal.ThreateningSituation).Distinct().Count() - 1);
    }

    [Fact]
    public void Days_of_a_signal_follow_each_other() => Assert.All(Large.HistorySignals, signal =>
    {
        Assert.True(signal.SentOn <= signal.ReceivedOn);
        Assert.True(Period.DaysBetween(signal.ArrearsStartOn!.Value, signal.SentOn!.Value) >= 30);
        Assert.True(WorkingDayCalendar.Dutch.IsWorkingDay(signal.ReceivedOn!.Value));
        Assert.True(signal.ReceivedOn < Large.ReceivedOn.With(DateAdjusters.StartOfMonth));
    });

    [Fact]
    public void References_and_case_numbers_are_unique_and_every_case_is_about_known_signals()
    {
        HashSet<string> references = Large.HistorySignals.Select(signal => signal.Reference).ToHashSet(StringComparer.Ordinal);
        List<string> inCases = [.. Large.HistoryCases.SelectMany(one => one.Signals).Select(signal => signal.Reference)];

        Assert.Equal(Large.HistorySignals.Count, references.Count);
        Assert.Equal(Large.HistoryCases.Count, Large.HistoryCases.Select(one => one.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(inCases.Count, inCases.Distinct(StringComparer.Ordinal).Count());
        Assert.True(references.IsSupersetOf(inCases));
        Assert.InRange(inCases.Count / (double)references.Count, 0.93, 0.97);
        Assert.All(Large.HistoryCases, one => Assert.Matches("^Z-[0-9A-Z]{12}$", one.Id));
    }

    [Fact]
    public void A_case_is_about_one_address_in_one_calendar_month() => Assert.All(Large.HistoryCases, one =>
    {
        _ = Assert.Single(one.Signals.Select(signal => signal.Address).Distinct());
        Assert.Equal(one.MatchingPeriodStart!.Value.With(DateAdjusters.EndOfMonth), one.MatchingPeriodEnd);
        Assert.All(one.Signals, signal => Assert.InRange(signal.SentOn!.Value, one.MatchingPeriodStart.Value, one.MatchingPeriodEnd!.Value));
        Assert.True(one.Signals.Max(signal => signal.ReceivedOn) <= one.MatchedOn);
    });

    [Fact]
    public void A_fifth_is_reached_and_a_third_of_those_accepts_help()
    {
        List<SignalCase> reached = [.. PickedUp.Where(IsReached)];

        Assert.InRange(reached.Count / (double)PickedUp.Count, 0.18, 0.22);
        Assert.InRange(Share(reached, one => one.Result is CaseResult.AdviceOrQuickFix or CaseResult.FollowUpFinancial
            or CaseResult.FollowUpNonFinancial or CaseResult.FollowUp), 0.31, 0.39);
    }

    [Fact]
    public void About_a_sixth_of_the_signals_is_not_taken_up() =>
        Assert.InRange(Share(Large.HistorySignals, signal => signal.Status == SignalStatus.PickedUp), 0.80, 0.88);

    [Fact]
    public void All_sixteen_results_occur() => Assert.Equal(
        Enumerable.Range(1, 16).Select(number => (CaseResult)number),
        Large.HistoryCases.Select(one => one.Result).OfType<CaseResult>().Distinct().Order());

    [Fact]
    public void Results_agree_with_the_attempts() => Assert.All(Large.HistoryCases, one =>
    {
        bool claimsContact = one.Result is CaseResult.OtherTrajectory
            or (>= CaseResult.NoResponseAfterContact and <= CaseResult.FollowUpNonFinancial) or CaseResult.FollowUp;
        Assert.Equal(claimsContact, IsReached(one));
        Assert.Equal(one.Result is null or >= CaseResult.OtherTrajectory, one.PickedUpOn is not null);
        Assert.True(one.PickedUpOn is not null || one.Attempts.Count == 0);
        Assert.True(one.IsOpen || one.PickedUpOn is null || one.Attempts.Count is >= 1 and <= 3);
        Assert.True(IsReached(one) || one.Help.Count == 0);
    });

    [Fact]
    public void Statuses_agree_with_the_cases()
    {
        Dictionary<CaseResult, SignalStatus> statuses = new()
        {
            [CaseResult.NotPickedUpRepeat] = SignalStatus.NotPickedUpRepeat,
            [CaseResult.NotPickedUpUnjustified] = SignalStatus.NotPickedUpUnjustified,
            [CaseResult.NotPickedUpOther] = SignalStatus.NotPickedUpOther,
            [CaseResult.Deceased] = SignalStatus.Deceased,
            [CaseResult.NotResident] = SignalStatus.NotResident,
            [CaseResult.AlreadyInDebtHelp] = SignalStatus.AlreadyInDebtHelp,
        };
        HashSet<string> inCases = [.. Large.HistoryCases.SelectMany(one => one.Signals).Select(signal => signal.Reference)];

        Assert.All(Large.HistoryCases, one => Assert.All(one.Signals, signal =>
            Assert.Equal(statuses.GetValueOrDefault(one.Result ?? CaseResult.NoContact, SignalStatus.PickedUp), signal.Status)));
        Assert.All(Large.HistorySignals.Where(signal => !inCases.Contains(signal.Reference)), signal =>
            Assert.NotEqual(SignalStatus.PickedUp, signal.Status));
    }

    [Fact]
    public void Attempts_are_on_working_days_one_after_another_and_not_in_the_future() => Assert.All(PickedUp, one =>
    {
        List<LocalDate> days = [.. one.Attempts.Select(attempt => attempt.On!.Value)];
        Assert.True(WorkingDayCalendar.Dutch.IsWorkingDay(one.PickedUpOn!.Value));
        Assert.True(one.MatchedOn <= one.PickedUpOn);
        Assert.All(days, day => Assert.True(WorkingDayCalendar.Dutch.IsWorkingDay(day) && day >= one.PickedUpOn && day <= Large.On));
        Assert.Equal(days.Distinct().Order(), days);
    });

    [Fact]
    public void Only_cases_of_the_last_month_are_open_and_hardly_anything_happened_in_them()
    {
        List<SignalCase> open = [.. Large.HistoryCases.Where(one => one.IsOpen)];

        Assert.InRange(Share(PickedUp.Where(one => one.MatchingPeriodStart == new LocalDate(2026, 10, 1)), one => one.IsOpen), 0.05, 0.2);
        Assert.All(open, one => Assert.Equal(new LocalDate(2026, 10, 1), one.MatchingPeriodStart));
        Assert.All(open, one => Assert.True(one.Attempts.Count <= 1));
    }

    [Fact]
    public void A_threatening_situation_is_always_picked_up_on_the_next_working_day()
    {
        Assert.All(Large.HistorySignals.Where(signal => signal.Crisis == true), signal => Assert.Equal(SignalStatus.PickedUp, signal.Status));
        Assert.All(
            Large.HistoryCases.Where(one => one.Signals.Any(signal => signal.Crisis == true)),
            one => Assert.Equal(WorkingDayCalendar.Dutch.Add(one.MatchedOn!.Value, 1), one.PickedUpOn));
    }

    [Fact]
    public void Nobody_is_signalled_after_death_or_moving_away()
    {
        Dictionary<Address, LocalDate> gone = Large.HistorySignals
            .Where(signal => signal.Status is SignalStatus.Deceased or SignalStatus.NotResident)
            .GroupBy(signal => signal.Address!).ToDictionary(one => one.Key, one => one.Max(signal => signal.ReceivedOn!.Value));

        // In a shelter others live on.
        Address shelter = Large.HistorySignals.CountBy(signal => signal.Address!).MaxBy(one => one.Value).Key;
        _ = gone.Remove(shelter);
        Assert.DoesNotContain(Large.HistorySignals, signal => gone.TryGetValue(signal.Address!, out LocalDate day)
            && signal.ReceivedOn!.Value.With(DateAdjusters.StartOfMonth) > day);
    }

    private static bool IsReached(SignalCase one) => one.Attempts.Any(attempt => attempt is { Reached: true, Channel: not ContactChannel.Card });

    private static double Share<T>(IEnumerable<T> all, Func<T, bool> has) => all.Average(one => has(one) ? 1.0 : 0.0);
}
