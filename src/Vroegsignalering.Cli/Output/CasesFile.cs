using System.Globalization;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;
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
        foreach (CaseHistory history in run.Municipalities.SelectMany(m => WithNotices(m, run.On)))
        {
            string free = history.Id;
            for (int i = 2; !numbers.Add(free); i++)
            {
                free = string.Create(CultureInfo.InvariantCulture, $"{history.Id}-{i}");
            }

            yield return free == history.Id ? history : CaseHistory.FromCase(history.Case with { Id = free });
        }
    }

    // A file of notices is there for one month; what it said about a signal stays.
    private static IEnumerable<CaseHistory> WithNotices(MunicipalityRun municipality, NodaTime.LocalDate on)
    {
        ILookup<string, SignalWithdrawal> notices = municipality.Registration.Settings.Withdrawals.Select(n => n.Withdrawal)
            .ToLookup(w => w.Reference, StringComparer.Ordinal);
        return Of(municipality, on).Select(history => notices.Count == 0 ? history : WithNotices(history, notices));
    }

    private static CaseHistory WithNotices(CaseHistory history, ILookup<string, SignalWithdrawal> notices) =>
        history.Case.Signals.SelectMany(s => notices[s.Reference].Where(w => w.IsAbout(s))).Distinct().Where(w => !history.Case.Withdrawals.Contains(w))
            .OrderBy(w => w.On).ThenBy(w => w.Reference, StringComparer.Ordinal).ThenBy(w => w.Kind)
            .Aggregate(history, (told, notice) => told.Add(new SignalWithdrawn(notice) { On = notice.On }).History);

    private static IEnumerable<CaseHistory> Of(MunicipalityRun municipality, NodaTime.LocalDate on)
    {
        Dictionary<string, CaseHistory> known = municipality.Registration.Histories.ToDictionary(h => h.Id, StringComparer.Ordinal);
        HashSet<string> written = new(StringComparer.Ordinal);
        foreach (WorklistItem item in municipality.Worklist.Items.Where(i => i.Origin is WorklistOrigin.New or WorklistOrigin.DecidedBefore))
        {
            yield return Opened(item, on);
        }

        foreach (SignalCase signalCase in municipality.Delivery.Cases.Where(c => !IsNew(c)))
        {
            written.Add(signalCase.Id);
            yield return known.TryGetValue(signalCase.Id, out CaseHistory? history) ? Grown(history, signalCase, on) : CaseHistory.FromCase(signalCase);
        }

        foreach (CaseHistory history in known.Values.Where(h => !written.Contains(h.Id)))
        {
            yield return history;
        }

        bool IsNew(SignalCase signalCase) => municipality.NewCases.Contains(signalCase.Id);
    }

    private static CaseHistory Opened(WorklistItem item, NodaTime.LocalDate on)
    {
        SignalCase made = item.Case;
        CaseHistory opened = CaseHistory.Open(new CaseOpened(made.Id, made.Signals)
        {
            On = made.PickedUpOn,
            MatchedOn = item.Origin == WorklistOrigin.DecidedBefore ? null : made.MatchedOn,
            MatchingPeriodStart = made.MatchingPeriodStart,
            MatchingPeriodEnd = made.MatchingPeriodEnd,
        });
        return made.Result is CaseResult result ? opened.Add(new CaseClosed(result) { On = on }).History : opened;
    }

    private static CaseHistory Grown(CaseHistory history, SignalCase now, NodaTime.LocalDate on) =>
        now.Signals.Skip(history.Case.Signals.Count).Aggregate(history, (grown, signal) => grown.Add(new SignalAdded(signal) { On = on }).History);
}
