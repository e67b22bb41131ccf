using System.Text;
using System.Text.Json;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>What came out of the steps of a run, in numbers.</summary>
internal static class RunOutcome
{
    /// <summary>The outcome of matching and ranking.</summary>
    public static string Of(MonthlyRunReport report) => Encoding.UTF8.GetString(JsonBytes.Of(json =>
    {
        json.WriteNumber("newSignals", report.NewSignals);
        json.WriteNumber("newCases", report.NewCases);
        json.WriteNumber("joinedCases", report.JoinedCases);
        json.WriteNumber("closedAtOnce", report.ClosedAtOnce);
        json.WriteNumber("placed", report.Placed);
        json.WriteNumber("decisions", report.Decisions);
        json.WriteNumber("questions", report.Questions);
        json.WriteNumber("processingLines", report.ProcessingLines);
        json.WriteBoolean("registerRefused", report.RegisterRefused);
        json.WriteNumber("refusedOverrides", report.RefusedOverrides);
    }).Span);

    /// <summary>The outcome of a batch of feedback.</summary>
    /// <param name="messages">How many messages were added.</param>
    /// <param name="until">The number of the last case of the batch.</param>
    public static string OfFeedback(int messages, string until) => Encoding.UTF8.GetString(JsonBytes.Of(json =>
    {
        json.WriteNumber("messages", messages);
        json.WriteString("until", until);
    }).Span);

    /// <summary>Up to which case partners were told; <c>null</c> when no batch is done.</summary>
    public static string? FeedbackUntil(IEnumerable<RunStep> steps) =>
        steps.Where(IsBatch).Select(s => Read(s, line => { _ = line.NumberOrNull("messages"); return line.Text("until"); })).Max(StringComparer.Ordinal);

    /// <summary>The report of the steps that are done.</summary>
    public static MonthlyRunReport Report(string run, RunBeginning begun, MonthlyRunState state, IReadOnlyList<RunStep> steps)
    {
        MonthlyRunReport report = new() { Run = run, On = begun.On, State = state };
        report = steps.FirstOrDefault(s => s.Name == RunSteps.Match) is RunStep match ? Read(match, line => report with
        {
            NewSignals = Count(line, "newSignals"),
            NewCases = Count(line, "newCases"),
            JoinedCases = Count(line, "joinedCases"),
            ClosedAtOnce = Count(line, "closedAtOnce"),
            Placed = Count(line, "placed"),
            Decisions = Count(line, "decisions"),
            Questions = Count(line, "questions"),
            ProcessingLines = Count(line, "processingLines"),
            RegisterRefused = line.Flag("registerRefused"),
            RefusedOverrides = Count(line, "refusedOverrides"),
        })
        : report;
        return report with { Feedback = steps.Where(IsBatch).Sum(s => Read(s, line => Count(line, "messages"))) };
    }

    private static bool IsBatch(RunStep step) => step.Name.StartsWith(RunSteps.FeedbackBatch, StringComparison.Ordinal);

    private static int Count(CaseLineFields line, string name) => line.CountOrNull(name) ?? 0;

    private static T Read<T>(RunStep step, Func<CaseLineFields, T> read)
    {
        using JsonDocument json = JsonDocument.Parse(step.Outcome);
        return read(new CaseLineFields(json.RootElement));
    }
}
