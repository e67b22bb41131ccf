using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cli.SmallCounts;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Monitoring.Accountability;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>Everything that a year report says, before it is written. What may not be shown is still in <see cref="Figures"/> and never in <see cref="Shown"/>.</summary>
internal sealed record YearReport
{
    /// <summary>Under which definition costs are divided: that of the newest delivery standard, a choice of this product.</summary>
    public static readonly HelpAcceptanceDefinition Definition = HelpAcceptanceDefinitions.Ddas12;

    private readonly Dictionary<IndicatorValue, int> _places = new(ReferenceEqualityComparer.Instance);

    public required YearSettings Settings { get; init; }

    public required YearInput Input { get; init; }

    /// <summary>The last run of the year; <c>null</c> when the folders do not tell.</summary>
    public required RegistrationSummary? Last { get; init; }

    public required PriorityPolicy? Policy { get; init; }

    public required int? Inhabitants { get; init; }

    /// <summary>The cases of the year.</summary>
    public required IReadOnlyList<SignalCase> Cases { get; init; }

    /// <summary>The months of the year of which something is registered; all twelve when nothing is.</summary>
    public required MonitorPeriod Period { get; init; }

    /// <summary>Cases and signals without a day, which are in no year.</summary>
    public required (int Cases, int Signals) WithoutDay { get; init; }

    /// <summary>The figures, exact.</summary>
    public required IReadOnlyList<IndicatorValue> Figures
    {
        get;
        init
        {
            field = value;
            _places = value.Select((figure, place) => (figure, place)).ToDictionary(f => f.figure, f => f.place, (IEqualityComparer<IndicatorValue>)ReferenceEqualityComparer.Instance);
        }
    }

    /// <summary>The same figures as they may leave, in the same order.</summary>
    public required IReadOnlyList<ShownIndicator> Shown { get; init; }

    /// <summary>Whether people were in view in time; its figures are among <see cref="Figures"/>.</summary>
    public required EarlyOrLate Timeliness { get; init; }

    public required IReadOnlyList<GoalResult> Goals { get; init; }

    public required IReadOnlyList<BeforeAfter> Changes { get; init; }

    /// <summary>Picked-up cases of the year of which nothing says under which policy they fell.</summary>
    public required int WithoutPolicy { get; init; }

    public required CostReport? Costs { get; init; }

    public required MaturityReport Maturity { get; init; }

    /// <summary>What came in; <c>null</c> when the folders do not tell of this year.</summary>
    public ShownIntake? Intake => field ??= ShownIntake.Of(Input.Runs, Settings.Year, Settings.Profile);

    public int Year => Settings.Year;

    public SmallCountProfile Profile => Settings.Profile;

    /// <summary>The name of the municipality, without anything that could steer a terminal or be a BSN.</summary>
    public string Name => Last?.Name is { Length: > 0 } name ? string.Concat(Masking.LongNumbers(name).Where(c => !char.IsControl(c))) : "";

    /// <summary>A figure over the whole year as it may leave; <c>null</c> when it was not made.</summary>
    public ShownIndicator? Of(IndicatorDefinition indicator, string? group = null) =>
        Shown.FirstOrDefault(f => f.Indicator == indicator && f is { Month: null } && f.Group == group && (group is not null || f.Breakdown == Breakdown.None));

    /// <summary>The figure as it may leave; it was made for this report.</summary>
    public ShownIndicator Of(IndicatorValue exact) => Shown[_places.TryGetValue(exact, out int place) ? place : throw new ArgumentException("A figure of another report.", nameof(exact))];

    public static YearReport Make(YearInput input, YearSettings settings)
    {
        RegistrationSummary? last = input.Runs.LastOrDefault(r => r.On.Year == settings.Year) ?? input.Runs.LastOrDefault();
        int? inhabitants = settings.Inhabitants ?? last?.Inhabitants;
        LateHelpPolicy lateHelp = last?.LateHelp ?? LateHelpPolicy.RegisterOnReport;
        PolicyOfCases policies = new(input.Decisions, settings.Goals);
        SignalCase[] all = [.. input.Cases.Select(c => c.Case)];
        SignalCase[] cases = [.. all.Where(c => CaseCounting.CountedOn(c)?.Year == settings.Year)];
        MonitorPeriod period = PeriodOf(input.Signals, cases, settings.Year);
        PolicyPeriod[] periods = [.. policies.Periods(cases)];
        MonitorInput monitor = new()
        {
            // What has no day is in no year; it is told apart.
            Signals = [.. input.Signals.Where(s => s.TermStartsOn is not null)],
            Cases = [.. all.Where(c => CaseCounting.CountedOn(c) is not null)],
            Period = period,
            Inhabitants = inhabitants,
            LateHelp = lateHelp,
            Breakdowns = [Breakdown.PartnerType, Breakdown.Channel, .. periods.Length > 1 ? [Breakdown.PolicyVersion] : (Breakdown[])[]],
            Context = c => new CaseContext { PolicyVersion = policies.VersionOf(c), Strategy = policies.StrategyOf(c), PriorityClass = policies.ClassOf(c) },
        };
        EarlyOrLate timeliness = EarlyOrLate.Of(monitor);

        // All that leaves is protected together.
        IndicatorValue[] figures = [.. MonitorFigures.Compute(monitor).Where(FiguresToShow.Contains), .. timeliness.InTime, .. timeliness.Causes.SelectMany(c => c.Facts)];
        CostReport? costs = settings.Costs is null ? null : CostReport.Make(settings.Costs, CostCounts.Of(cases, Definition, inhabitants, lateHelp));
        IReadOnlyList<GoalResult> goals = settings.Goals?.Measure(figures) ?? [];
        PriorityPolicy? policy = last is null ? null : input.Decisions.Policies.GetValueOrDefault(last.PolicyHash);
        return new YearReport
        {
            Settings = settings,
            Input = input,
            Last = last,
            Policy = policy,
            Inhabitants = inhabitants,
            Cases = cases,
            Period = period,
            WithoutDay = (all.Count(c => CaseCounting.CountedOn(c) is null), input.Signals.Count(s => s.TermStartsOn is null)),
            Figures = figures,
            Shown = ShownFigures.Protect(figures, settings.Profile),
            Timeliness = timeliness,
            Goals = goals,
            Changes = BeforeAfter.Make(figures, periods),
            WithoutPolicy = cases.Count(c => CaseCounting.IsPickedUp(c) && policies.VersionOf(c) is null),
            Costs = costs,
            Maturity = MaturityReport.Make(
                new MaturityEvidence
                {
                    Policy = policy,
                    Cases = cases,
                    Goals = settings.Goals?.Goals.Count,
                    GoalsMeasured = goals.Count(g => g.Outcome != GoalOutcome.NotStated),
                    Changes = settings.Goals?.Lessons.Count(l => l.Changed is not null),
                    PolicyVersions = periods.Length == 0 ? null : periods.Length,
                    CostsKnown = costs is null ? null : costs.Total is not null,
                    FeedbackDelivered = settings.FeedbackDelivered,
                }.ToFacts(),
                settings.Replies),
        };
    }

    // A figure per month would come out too low over months that are still to come, or that were before the start.
    private static MonitorPeriod PeriodOf(IReadOnlyList<Signal> signals, SignalCase[] cases, int year)
    {
        YearMonth[] months =
        [
            .. signals.Select(s => s.TermStartsOn).Concat(cases.Select(CaseCounting.CountedOn)).OfType<LocalDate>().Where(d => d.Year == year)
                .Select(d => d.ToYearMonth()),
        ];
        return months.Length == 0 ? MonitorPeriod.OfYear(year) : new MonitorPeriod(months.Min(), months.Max());
    }

    /// <summary>Which policy each case fell under: that of its first decision, or else that of its day.</summary>
    private sealed class PolicyOfCases(DecisionsOfYear decisions, YearGoals? goals)
    {
        public string? VersionOf(SignalCase of) => decisions.Of(of.Id) is FirstDecision first && decisions.Policies.TryGetValue(first.PolicyHash, out PriorityPolicy? policy)
            ? policy.Label
            : CaseCounting.CountedOn(of) is LocalDate day ? goals?.PolicyOn(day) : null;

        public string? StrategyOf(SignalCase of) => decisions.Of(of.Id) is { Strategy.Length: > 0 } first ? first.Strategy : null;

        public string? ClassOf(SignalCase of) => decisions.Of(of.Id) is { ClassId.Length: > 0 } first ? first.ClassId : null;

        public IEnumerable<PolicyPeriod> Periods(IEnumerable<SignalCase> cases) => cases.Where(CaseCounting.IsPickedUp)
            .Select(c => (Version: VersionOf(c), Day: CaseCounting.CountedOn(c)!.Value, c.Signals)).Where(c => c.Version is not null)
            .GroupBy(c => c.Version!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new PolicyPeriod(
                g.Key, g.Min(c => c.Day), g.Max(c => c.Day), new HashSet<PartnerType>(g.SelectMany(c => c.Signals).Select(s => s.Partner))));
    }
}
