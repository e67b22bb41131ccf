using System.Globalization;
using Vroegsignalering.Cases;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Casework;

/// <summary>What the residency check said of each signal of a case, as it is kept in the context of its decision: outcome, next step, duties and the code
/// of the first reason, and nothing of the person. So a plan that is made later still hides an address that has to be hidden.</summary>
internal static class ResidencyContext
{
    /// <summary>The name in the context.</summary>
    public const string Name = "residency";

    public static string Of(SignalCase signalCase, IEnumerable<ResidencyResult> results)
    {
        Dictionary<Signal, ResidencyResult> bySignal = [];
        foreach (ResidencyResult result in results)
        {
            bySignal[KeyOf(result.Signal)] = result;
        }

        return bySignal.Count == 0 ? "" : string.Join(';', signalCase.Signals.Index().Where(s => bySignal.ContainsKey(KeyOf(s.Item)))
            .Select(s => Of(s.Index, bySignal[KeyOf(s.Item)])));
    }

    /// <summary>The results as they were; those about a signal that joined since are not among them.</summary>
    public static IReadOnlyList<ResidencyResult> Read(SignalCase signalCase, string? context)
    {
        List<ResidencyResult> results = [];
        foreach (string[] parts in (context ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('/')))
        {
            if (parts is [string at, string outcome, string step, string duties, string code]
                && int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < signalCase.Signals.Count
                && Enum.TryParse(outcome, out ResidencyOutcome found) && Enum.TryParse(step, out ResidencyNextStep next)
                && int.TryParse(duties, NumberStyles.None, CultureInfo.InvariantCulture, out int duty))
            {
                results.Add(new ResidencyResult
                {
                    Signal = signalCase.Signals[index],
                    Outcome = found,
                    NextStep = next,
                    Duties = (ResidencyDuties)duty,
                    Reasons = [ResidencyReasons.All.FirstOrDefault(r => r.Code == code) ?? ResidencyReasons.Decided],
                });
            }
        }

        return results;
    }

    private static string Of(int index, ResidencyResult result) =>
        string.Create(CultureInfo.InvariantCulture, $"{index}/{result.Outcome}/{result.NextStep}/{(int)result.Duties}/{result.Reasons[0].Code}");

    private static Signal KeyOf(Signal signal) => signal with { Status = SignalStatus.NotStated, ReceivedOn = null };
}
