using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cli.SmallCounts;
using Vroegsignalering.Contact;
using Vroegsignalering.Ddas;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Process;

/// <summary>What came out for one municipality: worklist, figures, and its part of the delivery.</summary>
internal sealed record MunicipalityRun
{
    public required Registration Registration { get; init; }

    public required Worklist Worklist { get; init; }

    /// <summary>The policy that ranked it.</summary>
    public required PriorityPolicy Policy { get; init; }

    /// <summary>What the residency check found; <c>null</c> when nobody was asked.</summary>
    public ResidencyRun? Residency { get; init; }

    /// <summary>All signals and cases as they stand after the run, history included.</summary>
    public required DdasMunicipalityDelivery Delivery { get; init; }

    /// <summary>The numbers of the cases that were made in this run.</summary>
    public IReadOnlySet<string> NewCases => field ??= Worklist.Items.Where(i => i.Origin == WorklistOrigin.New).Select(i => i.Case.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>How the terms of the law stand for the open cases.</summary>
    public required CaseTermReport Terms { get; init; }

    /// <summary>Which contacts there is room for, and the weeks after; <c>null</c> when the room is not known.</summary>
    public ContactPlanning? Planning { get; init; }

    public required IReadOnlyList<IndicatorValue> Figures { get; init; }

    /// <summary>The same cases under every definition of help acceptance.</summary>
    public required HelpAcceptanceComparison HelpAcceptance { get; init; }

    /// <summary>The figures as they are written.</summary>
    public ShownFigures Shown => field ??= ShownFigures.Of(Figures, HelpAcceptance, SmallCounts);

    /// <summary>Which small counts are hidden in what is written; <c>null</c> for none.</summary>
    public required SmallCountProfile? SmallCounts { get; init; }

    /// <summary>What was found while working, beside the findings of the intake.</summary>
    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    /// <summary>The contact strategy of classes that name none.</summary>
    public required ContactStrategy Strategy { get; init; }

    /// <summary>Where each accepted signal of this intake went.</summary>
    public required IReadOnlyList<SignalDestination> Destinations { get; init; }

    public static MunicipalityRun Of(Registration registration, ProcessOptions options, LocalDate on)
    {
        HashSet<Signal> inCase = new(registration.Cases.SelectMany(c => c.Signals), ReferenceEqualityComparer.Instance);
        HashSet<Signal> known = registration.KnownSignals();
        Signal[] newSignals = [.. registration.Signals.Where(s => !inCase.Contains(s) && !known.Contains(s))];
        LocalDate? first = registration.Signals.Min(s => s.SentOn);
        ProcessSettings settings = registration.Settings;
        WorklistRequest request = new()
        {
            Municipality = registration.Municipality,
            On = on,
            NewSignals = newSignals,
            RegisteredCases = registration.Cases,
            EarlierSignals = [.. registration.EarlierSignals, .. registration.Signals.Where(s => !known.Contains(s))],
            EarlierCases = registration.EarlierCases,
            Policy = PolicyOf(options, settings),
            RandomSeed = settings.RandomSeed,
            Overrides = [.. settings.Overrides.Select(o => o.Override)],
            Strategies = settings.Strategies,
            Strategy = options.Strategy ?? settings.Strategy ?? ContactStrategies.PhoneMessageVisit,
            Designations = settings.Designations,
            SafetyList = settings.SafetyList,
            Households = settings.Households,
            Withdrawals = [.. settings.Withdrawals.Select(notice => notice.Withdrawal)],
            MatchingPeriodStart = first,
            MatchingPeriodEnd = first is null ? null : registration.Signals.Max(s => s.SentOn),
        };
        ResidencyRun? residency = ResidencyRun.Of(request, registration, settings);
        Worklist worklist = Worklist.Make(residency is null ? request : request with { Residency = residency.Results });

        Dictionary<string, SignalCase> changed = worklist.Items.Where(i => i.Origin == WorklistOrigin.Joined)
            .ToDictionary(i => i.Case.Id, i => i.Case, StringComparer.Ordinal);
        DdasMunicipalityDelivery delivery = new()
        {
            Municipality = registration.Municipality,
            Organisation = registration.Organisation,
            Signals = [.. registration.EarlierSignals, .. registration.Signals.Where(s => !known.Contains(s)).Select(worklist.Current)],
            Cases =
            [
                .. registration.EarlierCases.Select(c => changed.GetValueOrDefault(c.Id, c)),
                .. registration.Cases,
                .. worklist.Items.Where(i => i.Origin == WorklistOrigin.New).Select(i => i.Case).OrderBy(c => c.Id, StringComparer.Ordinal),
            ],
        };
        CaseTermReport terms = CaseTermReport.Make(delivery.Cases.Where(c => c.IsOpen), on, request.Calendar);
        return new MunicipalityRun
        {
            Registration = registration,
            Worklist = worklist,
            Residency = residency,
            Policy = request.Policy,
            Strategy = request.Strategy,
            Findings = [.. FindingsOf(residency, settings, request), .. worklist.RefusedOverrides.Select(r => Refused(r, settings)), .. NotInForce(request), .. terms.LateNotices],
            Delivery = delivery,
            Destinations = SignalDestinations.Of(registration.Signals, worklist, known),
            Terms = terms,
            SmallCounts = options.SmallCounts,
            Planning = ContactPlanning.Of(worklist, request, settings.Capacity, options.Inhabitants ?? registration.Inhabitants),
            HelpAcceptance = HelpAcceptanceComparison.Of(delivery.Cases, on: on, lateHelp: settings.LateHelp),
            Figures = MonitorFigures.Compute(new MonitorInput
            {
                Signals = delivery.Signals,
                Cases = delivery.Cases,
                LateHelp = settings.LateHelp,
                Inhabitants = options.Inhabitants ?? registration.Inhabitants,
            }),
        };
    }

    // The call wins from the manifest.
    private static PriorityPolicy PolicyOf(ProcessOptions options, ProcessSettings settings)
    {
        PriorityPolicy policy = options.Policy ?? settings.Policy ?? PriorityPolicies.NationalBasis;
        PolicyFile.CheckStrategies(policy, $"The policy {policy.Label}", settings.Strategies);
        return policy.RandomShare == 0 || settings.RandomSeed.Length > 0
            ? policy
            : throw new CallException($"The policy '{policy.Label}' puts {policy.RandomShare} percent of the cases in the order by chance. Give a 'randomSeed' in the manifest, another each month.");
    }

    // What was typed in place of a number of a case may be anything, so the place is told and not what stands there.
    private static Diagnostic Refused(RefusedOverride refused, ProcessSettings settings)
    {
        OverrideRow row = settings.Overrides.First(o => ReferenceEquals(o.Override, refused.Override));
        return (refused.Why switch
        {
            OverrideRefusal.NoSuchClass => CliDiagnostics.OverrideToNoClass,
            OverrideRefusal.RankedByLaw => CliDiagnostics.OverrideOfLaw,
            _ => CliDiagnostics.OverrideOfNoCase,
        }).At(row.Source, row.Line);
    }

    private static IEnumerable<Diagnostic> NotInForce(WorklistRequest request)
    {
        if (!request.Policy.Document.IsInForce(request.On))
        {
            yield return CliDiagnostics.PolicyNotInForce.At(request.Policy.Label);
        }
    }

    private static IEnumerable<Diagnostic> FindingsOf(ResidencyRun? residency, ProcessSettings settings, WorklistRequest request)
    {
        if (residency?.Refused == true)
        {
            yield return CliDiagnostics.RegisterRefused.At(source: null);
        }

        foreach (string label in UnknownLabels(settings, request))
        {
            yield return CliDiagnostics.DecisionUnknown.At(source: null, row: null, label);
        }

        if (settings.Withdrawals.Count == 0)
        {
            yield break;
        }

        ILookup<string, Signal> signals = request.NewSignals.Concat(request.EarlierSignals).ToLookup(s => s.Reference, StringComparer.Ordinal);
        foreach (Notice notice in settings.Withdrawals.Where(n => !signals[n.Withdrawal.Reference].Any(n.Withdrawal.IsAbout)))
        {
            yield return CliDiagnostics.WithdrawalUnknown.At(notice.Source, notice.Line);
        }
    }

    private static IEnumerable<string> UnknownLabels(ProcessSettings settings, WorklistRequest request)
    {
        string[] decided =
        [
            .. settings.Households.Decisions.Trail.SelectMany(d => new[] { d.First, d.Second }).Concat(settings.Residents.Keys)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        return decided.Length == 0
            ? []
            : decided.Except(
                SignalLabel.OfEach(request.NewSignals.Concat(request.EarlierCases.Where(c => c.IsOpen).SelectMany(c => c.Signals))), StringComparer.Ordinal);
    }
}
