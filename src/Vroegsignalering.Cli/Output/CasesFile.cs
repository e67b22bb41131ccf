using System.Globalization;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Output;

/// <summary><c>cases.jsonl</c>: the case register after the run, with what happened in every case, event by event. It holds personal data.</summary>
/// <remarks>It is what the manifest of the next month names as <c>cases</c>, after caseworkers have added what they did.</remarks>
internal static class CasesFile
{
    public static void Write(ProcessRun run, Stream stream) => CaseRegisterFile.Write(stream, Of(run));

    /// <summary>All cases of a run, each with a number of its own.</summary>
    public static IEnumerable<CaseHistory> Of(ProcessRun run)
    {
        HashSet<string> numbers = new(StringComparer.Ordinal);
        foreach (CaseHistory history in run.Municipalities.SelectMany(m => WithNotices(m)))
        {
            string free = history.Id;
            for (int i = 2; !numbers.Add(free); i++)
            {
                free = string.Create(CultureInfo.InvariantCulture, $"{history.Id}-{i}");
            }

            yield return free == history.Id ? history : CaseHistory.FromCase(history.Case with { Id = free });
        }
    }

    // A file of notices is there for one month; what it said about a signal stays, also of a case that is on no line.
    private static IEnumerable<CaseHistory> WithNotices(MunicipalityRun municipality)
    {
        ILookup<string, SignalWithdrawal> notices = municipality.Registration.Settings.Withdrawals.Select(n => n.Withdrawal)
            .ToLookup(w => w.Reference, StringComparer.Ordinal);
        return Of(municipality).Select(history =>
            notices.Count == 0 ? history : history.AddWithdrawals(history.Case.Signals.SelectMany(s => notices[s.Reference])));
    }

    private static IEnumerable<CaseHistory> Of(MunicipalityRun municipality)
    {
        Dictionary<string, CaseHistory> known = municipality.Registration.Histories.ToDictionary(h => h.Id, StringComparer.Ordinal);
        Dictionary<SignalCase, WorklistItem> lines = new(ReferenceEqualityComparer.Instance);
        HashSet<string> written = new(StringComparer.Ordinal);
        foreach (WorklistItem item in municipality.Worklist.Items)
        {
            lines[item.Case] = item;
            if (item.Origin is WorklistOrigin.New or WorklistOrigin.DecidedBefore)
            {
                yield return item.ToHistory();
            }
        }

        foreach (SignalCase signalCase in municipality.Delivery.Cases.Where(c => !municipality.NewCases.Contains(c.Id)))
        {
            written.Add(signalCase.Id);
            CaseHistory? history = known.GetValueOrDefault(signalCase.Id);
            yield return lines.GetValueOrDefault(signalCase)?.ToHistory(history) ?? history ?? CaseHistory.FromCase(signalCase);
        }

        foreach (CaseHistory history in known.Values.Where(h => !written.Contains(h.Id)))
        {
            yield return history;
        }
    }
}
