using Vroegsignalering.Monitoring.Accountability;

namespace Vroegsignalering.Core.Tests.Monitoring.Accountability;

public sealed class CostReportTests
{
    /// <summary>10 × € 1.50 + 4 × € 6 + 0.5 × € 60,000 + € 961 = € 31,000; 50 cases, 20 reached, 8 accepted.</summary>
    private static readonly CostSettings Settings = new()
    {
        Year = 2027,
        Channels = [new(ContactChannel.Letter, A.Euros(1.50m), "begroting"), new(ContactChannel.HomeVisit, A.Euros(6m))],
        Fte = 0.5m,
        CostPerFte = A.Euros(60_000m),
        Other = [new(new Text("licentie", "licence"), A.Euros(961m))],
        BenefitPerAcceptedCase = A.Euros(2_000m),
    };

    private static readonly CostCounts Counts = new()
    {
        Definition = HelpAcceptanceDefinitions.Ddas12,
        Attempts = new Dictionary<ContactChannel, long> { [ContactChannel.Letter] = 10, [ContactChannel.HomeVisit] = 4 },
        PickedUpCases = 50,
        ReachedCases = 20,
        AcceptedCases = 8,
        ReachedResidents = 19,
        AcceptedResidents = 8,
        Inhabitants = 10_000,
    };

    [Fact]
    public void Costs_are_divided_over_what_the_name_of_the_figure_says()
    {
        CostReport report = CostReport.Make(Settings, Counts);

        Assert.Equal(A.Euros(31_000m), report.Total);
        Assert.Equal(A.Euros(3.10m), Of(report, "cost-per-inhabitant").Amount);
        Assert.Equal(A.Euros(620m), Of(report, "cost-per-picked-up-case").Amount);
        Assert.Equal(A.Euros(1_550m), Of(report, "cost-per-reached-case").Amount);
        Assert.Equal(A.Euros(1_631.58m), Of(report, "cost-per-reached-resident").Amount);
        Assert.Equal(A.Euros(3_875m), Of(report, "cost-per-accepted-case[ddas-1.2]").Amount);
        Assert.Equal((A.Euros(31_000m), 8L), (Of(report, "cost-per-accepted-case[ddas-1.2]").Cost, Of(report, "cost-per-accepted-case[ddas-1.2]").Over));
    }

    [Fact]
    public void The_break_even_is_the_first_whole_number_of_cases_that_brings_as_much_as_was_spent()
    {
        CostReport report = CostReport.Make(Settings, Counts);

        Assert.Equal(16m, Of(report, "break-even-accepted-cases").Number);
        Assert.Equal(0.32m, Of(report, "break-even-acceptance-of-picked-up-cases").Number);
        Assert.Equal(0.8m, Of(report, "break-even-acceptance-of-reached-cases").Number);
        Assert.Equal(0.5161m, Of(report, "benefit-per-euro[ddas-1.2]").Number);
    }

    [Fact]
    public void What_is_not_filled_in_gives_no_figure_and_the_reason()
    {
        CostReport noVisit = CostReport.Make(Settings with { Channels = [Settings.Channels[0], new(ContactChannel.HomeVisit, null)] }, Counts);
        CostReport noBenefit = CostReport.Make(Settings with { BenefitPerAcceptedCase = null }, Counts);

        Assert.Null(noVisit.Total);
        Assert.All(noVisit.Figures, f => Assert.Equal((null, null, false), (f.Amount, f.Number, f.IsGiven)));
        Assert.Contains("huisbezoek", noVisit.Figures[0].WhyNot!.Dutch, StringComparison.Ordinal);
        Assert.NotNull(noBenefit.Total);
        Assert.NotNull(Of(noBenefit, "break-even-accepted-cases").WhyNot);
        Assert.Null(Of(noBenefit, "cost-per-reached-case").WhyNot);
    }

    [Fact]
    public void A_channel_that_nobody_used_need_not_be_filled_in()
    {
        CostReport report = CostReport.Make(
            Settings with { Channels = [Settings.Channels[0]] }, Counts with { Attempts = new Dictionary<ContactChannel, long> { [ContactChannel.Letter] = 10, [ContactChannel.HomeVisit] = 0 } });

        Assert.Equal(A.Euros(30_976m), report.Total);
    }

    [Fact]
    public void Nothing_is_divided_by_zero_or_by_what_is_not_known()
    {
        CostReport report = CostReport.Make(Settings, Counts with { AcceptedCases = 0, ReachedResidents = null, Inhabitants = null });

        Assert.All(
            (string[])["cost-per-accepted-case[ddas-1.2]", "cost-per-reached-resident", "cost-per-inhabitant"],
            id => Assert.Equal((null, false), (Of(report, id).Amount, Of(report, id).IsGiven)));
        Assert.Equal(0m, Of(report, "benefit-per-euro[ddas-1.2]").Number);
    }

    [Fact]
    public void Every_number_that_was_used_is_shown_with_its_unit_and_source()
    {
        CostReport report = CostReport.Make(Settings, Counts with { Attempts = new Dictionary<ContactChannel, long>(Counts.Attempts) { [ContactChannel.Phone] = 3 } });

        Assert.Equal(
            ["unit-cost-letter", "unit-cost-phone", "unit-cost-home-visit", "fte", "cost-per-fte", "other-1", "benefit-per-accepted-case"],
            report.Assumptions.Select(a => a.Id), StringComparer.Ordinal);
        Assert.Equal((1.50m, "begroting"), (report.Assumptions[0].Value, report.Assumptions[0].Source.Dutch));
        Assert.Null(report.Assumptions[1].Value);
        Assert.Equal(CostAssumption.OfMunicipality, report.Assumptions[2].Source);
        Assert.All(report.Assumptions, a => Assert.NotEmpty(a.Unit.English));
    }

    [Fact]
    public void Cases_are_counted_once_and_residents_once()
    {
        Signal mine = A.Signal() with { Person = A.Person() };
        CostCounts counts = CostCounts.Of(
            [
                A.Case(CaseResult.FollowUpFinancial, "Z-1", mine) with { Attempts = [A.Attempt(reached: true), A.Attempt(ContactChannel.Letter)] },
                A.Case(CaseResult.SolvesItself, "Z-2", mine with { Reference = "c" }) with { Attempts = [A.Attempt(reached: true)] },
                A.Case(CaseResult.NoContact, "Z-3", mine with { Reference = "d", Person = A.Person(A.OtherBsnDigits) }) with { Attempts = [A.Attempt()] },
                A.Case(CaseResult.NotPickedUpRepeat, "Z-4", mine with { Reference = "e" }),
            ],
            HelpAcceptanceDefinitions.Ddas12);

        Assert.Equal((3, 2, 1), (counts.PickedUpCases, counts.ReachedCases, counts.AcceptedCases));
        Assert.Equal((1, 1), (counts.ReachedResidents, counts.AcceptedResidents));
        Assert.Equal((3, 1), (counts.Attempts[ContactChannel.Phone], counts.Attempts[ContactChannel.Letter]));
    }

    [Fact]
    public void The_counts_are_those_of_the_figures()
    {
        Signal list = A.Signal(reference: "list") with { Route = SignalRoute.DefaultersList };
        SignalCase[] cases =
        [
            A.Case(CaseResult.FollowUpFinancial, "Z-1"),
            A.Case(CaseResult.FollowUpFinancial, "Z-2", list) with { Attempts = [A.Attempt(reached: true)] },
        ];
        IReadOnlyList<IndicatorValue> figures = MonitorFigures.Compute(new MonitorInput { Signals = [.. cases.SelectMany(c => c.Signals)], Cases = cases });

        CostCounts counts = CostCounts.Of(cases, HelpAcceptanceDefinitions.Ddas12);

        IndicatorValue reach = figures.First(f => f.Indicator == Indicators.ReachOfPickedUpCases && f.Group is null);
        Assert.Equal((reach.Denominator, reach.Numerator), (counts.PickedUpCases, counts.ReachedCases));
        Assert.Equal((1, 1), (counts.PickedUpCases, counts.AcceptedCases));
        Assert.Empty(counts.Attempts);
    }

    [Fact]
    public void References_are_a_range_with_a_source_and_stand_in_no_figure()
    {
        Assert.Equal((2.46m, 4.22m), (CostReferences.ReturnForSociety.Lowest, CostReferences.ReturnForSociety.Highest));
        Assert.Equal((1.57m, 2.91m), (CostReferences.ReturnForMunicipality.Lowest, CostReferences.ReturnForMunicipality.Highest));
        Assert.Equal((2.63m, 2023), (CostReferences.BudgetPerInhabitant.Lowest, CostReferences.BudgetPerInhabitant.Year));
        Assert.All(CostReferences.All, r => Assert.NotEmpty(r.Source.Title));
    }

    private static CostFigure Of(CostReport report, string id) => Assert.Single(report.Figures, f => f.Id == id);
}
