using System.Globalization;
using NodaTime;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Signals;
using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Validation;

/// <summary>The five identities that a simulation of the monitor has to satisfy, and two orders that were published in words.</summary>
internal static class IdentityChecks
{
    private static readonly string Reach = Indicators.ReachOfPickedUpCases.Id;
    private static readonly string Signals = Indicators.SignalsPerThousandInhabitants.Id;
    private static readonly string Cases = Indicators.PickedUpCasesPerThousandInhabitants.Id;
    private static readonly string Accepted = Indicators.AcceptanceOfPickedUpCases(HelpAcceptanceDefinitions.DivosaMonitor).Id;
    private static readonly string AcceptedOfReached = Indicators.AcceptanceOfReachedCases(HelpAcceptanceDefinitions.DivosaMonitor).Id;

    public static IEnumerable<IdentityCheck> Of(ValidationResult result)
    {
        double reach = Mean(result, r => r.Of("2023", Reach));
        double reached = Mean(result, r => r.Of("2023", AcceptedOfReached));
        double accepted = Mean(result, r => r.Of("2023", Accepted));
        yield return new(
            "Accepted of picked up = reach × accepted of reached, and about 7% in 2023.",
            Text($"published 0.20 × 0.35 = 0.07; simulated {reach:0.000} × {reached:0.000} = {reach * reached:0.000} against {accepted:0.000}"),
            Near(accepted, reach * reached, 0.02) && Near(accepted, 0.07, 0.1));
        double cases = Mean(result, r => r.Of("2023", Cases) / r.Of("2023", Signals));
        double earlier = Mean(result, r => r.Of("2022", Cases) / r.Of("2022", Signals));
        double signals = Mean(result, r => ReferenceFigures.SignalsOfCase(r, "2023"));
        yield return new(
            "Cases for each signal: 0.73 in 2023 and 0.76 in 2022; signals for each case 1.10.",
            Text($"simulated {cases:0.000} in 2023, {earlier:0.000} in 2022; {signals:0.00} signals for each case"),
            Near(cases, 2.9 / 4.0, 0.05) && Near(earlier, 2.5 / 3.3, 0.05) && Near(signals, 1.10, 0.02));
        double reach2024 = Mean(result, r => r.Of("2024", Reach));
        double accepted2024 = Mean(result, r => r.Of("2024", Accepted));
        yield return new(
            "Of those with an offer in 2024 about 20% is reached and about 6% accepts.",
            Text($"published 157/800 = 0.20 and 49/800 = 0.06; simulated {reach2024:0.000} and {accepted2024:0.000}"),
            Near(reach2024, 0.20, 0.1) && Near(accepted2024, 0.06, 0.1));
        double attempt = Mean(result, r => PerAttempt(r[ReferenceRuns.EffectsWithStaff], ReferenceRuns.OneMoreCall));
        double message = Mean(result, r => Gain(r[ReferenceRuns.Effects], ReferenceRuns.WithMessage));
        yield return new(
            "One attempt more gives about 11 percentage points of reach, WhatsApp about 4.7: the same order, from half to twice.",
            Text($"simulated {attempt * 100:0.0} for each call more where there is staff, {message * 100:0.0} for a text message"),
            attempt is >= 0.055 and <= 0.22 && message is >= 0.0235 and <= 0.094);
        double peak = Mean(result, r => r.Of("2022", $"{Signals} 2022-03") / r.Of("2022", Signals));
        yield return new("March 2022 is 1.24 times the average of the year.", Text($"simulated {peak:0.00}"), Near(peak, 4.1 / 3.3, 0.05));
        int month = Enumerable.Range(1, 12).MaxBy(m => Mean(result, r => r.Of("2023", Text($"{Signals} 2023-{m:00}"))));
        yield return new("In 2023 too March is the peak (Divosa 2023).", Text($"simulated: month {month} has the most signals"), month == 3);
        (double rent, double energy) = (Share(result, "2022", PartnerType.Rent), Share(result, "2022", PartnerType.Energy));
        (double rentNow, double energyNow) = (Share(result, "2023", PartnerType.Rent), Share(result, "2023", PartnerType.Energy));
        yield return new(
            "In 2022 rent delivered more signals than energy, from 2023 the reverse (Kennisbundel).",
            Text($"simulated rent {rent:0.000} and energy {energy:0.000} in 2022, {rentNow:0.000} and {energyNow:0.000} in 2023"),
            rent > energy && rentNow < energyNow);
    }

    /// <summary>What a way of working adds to reach.</summary>
    internal static double? Gain(RunFigures run, string variant) => run[Reach, variant] - run[Reach];

    /// <summary>What it adds for each attempt more in a case.</summary>
    internal static double? PerAttempt(RunFigures run, string variant)
    {
        double? more = run[Indicators.AttemptsPerPickedUpCase.Id, variant] - run[Indicators.AttemptsPerPickedUpCase.Id];
        return more > 0.05 ? Gain(run, variant) / more : null;
    }

    private static double Share(ValidationResult result, string run, PartnerType partner) =>
        Mean(result, r => r.Of(run, $"{Indicators.PartnerTypeShareOfSignals.Id} {Breakdown.PartnerType}:{partner}"));

    private static double Mean(ValidationResult result, Func<ReferenceReplication, double?> figure) => result.Mean(figure)?.Mean ?? double.NaN;

    private static bool Near(double value, double wanted, double within) => Math.Abs((value / wanted) - 1) <= within;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
