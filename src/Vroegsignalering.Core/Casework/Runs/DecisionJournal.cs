using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>The journal of decisions: a decision log of which each line is a line of the journal, with the case as its subject.</summary>
internal static class DecisionJournal
{
    /// <summary>The name in the context of a decision for the number of the line with its policy.</summary>
    public const string PolicyLine = "policyLine";

    private const int InOneCall = 1_000;
    private const int DigestLetters = 64;

    /// <summary>Adds the decisions of a run, with the policy before and the end after them.</summary>
    /// <param name="work">The unit of work.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="seed">The key of the draws.</param>
    /// <param name="decisions">The decisions.</param>
    /// <param name="on">The day.</param>
    /// <param name="progress">Hears how many are written.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    public static async Task AppendAsync(
        IUnitOfWork work, PriorityPolicy policy, string seed, IReadOnlyCollection<PriorityDecision> decisions, LocalDate on, Action<int> progress,
        CancellationToken cancellationToken)
    {
        long last = await work.Journals.LastNumberAsync(JournalKind.Decisions, cancellationToken);
        using MemoryStream stream = new();
        using DecisionLogWriter log = new(stream, await HeadAsync(work, last, cancellationToken));
        log.Write(policy, seed);
        string policyLine = log.Head.Entries.ToString(CultureInfo.InvariantCulture);
        List<JournalLine> lines = [Line(stream, subject: null, on)];
        int written = 0;
        await InParts.DoAsync(decisions, InOneCall, FaultPoints.RunDecisionsMiddle, async part =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (PriorityDecision decision in part)
            {
                log.Write(decision with { Context = [.. decision.Context, new(PolicyLine, policyLine)] });
                lines.Add(Line(stream, decision.CaseId, on));
            }

            await FlushAsync();
            progress(written += part.Count);
        });
        log.End();
        lines.Add(Line(stream, subject: null, on));
        await FlushAsync();

        async Task FlushAsync()
        {
            await work.Journals.AppendAsync(JournalKind.Decisions, lines, last, cancellationToken);
            last += lines.Count;
            lines.Clear();
        }
    }

    /// <summary>The last decision about a case, and its policy when that can be read; <c>null</c> when there is none.</summary>
    public static async Task<(PriorityDecision Decision, PriorityPolicy? Policy)?> LastAsync(
        IUnitOfWork work, string caseId, PriorityPolicy current, CancellationToken cancellationToken)
    {
        PriorityDecision? last = null;
        await foreach (JournalEntry entry in work.Journals.AboutAsync(JournalKind.Decisions, caseId, cancellationToken))
        {
            if (entry.Content is ReadOnlyMemory<byte> content && DecisionLogReader.TryParse(content, out JsonDocument? json))
            {
                using (json)
                {
                    last = DecisionLogLine.Decision(json.RootElement) ?? last;
                }
            }
        }

        return last is null ? null
            : string.Equals(last.PolicyHash, current.Hash, StringComparison.Ordinal) ? (last, current)
            : (last, await PolicyAsync(work, last, cancellationToken));
    }

    private static async Task<PriorityPolicy?> PolicyAsync(IUnitOfWork work, PriorityDecision decision, CancellationToken cancellationToken)
    {
        if (!long.TryParse(decision.Context.FirstOrDefault(c => c.Key == PolicyLine).Value, NumberStyles.None, CultureInfo.InvariantCulture, out long line))
        {
            return null;
        }

        await foreach (JournalEntry entry in work.Journals.ReadAsync(JournalKind.Decisions, line - 1, cancellationToken))
        {
            if (entry.Number == line && entry.Content is ReadOnlyMemory<byte> content && DecisionLogReader.TryParse(content, out JsonDocument? json))
            {
                using (json)
                {
                    return DecisionLogReader.KindOf(json.RootElement) == "policy" && json.RootElement.TryGetProperty("content", out JsonElement policy)
                        ? PriorityPolicyFile.ReadStored(Encoding.UTF8.GetBytes(policy.GetRawText()), "policy", PriorityRuleKinds.BuiltIn).Policy
                        : null;
                }
            }

            break;
        }

        return null;
    }

    // The last line of a run has no subject, so it is never erased.
    private static async Task<DecisionLogHead> HeadAsync(IUnitOfWork work, long last, CancellationToken cancellationToken)
    {
        if (last == 0)
        {
            return DecisionLogHead.Empty;
        }

        await foreach (JournalEntry entry in work.Journals.ReadAsync(JournalKind.Decisions, last - 1, cancellationToken))
        {
            int end = (entry.Content?.Length ?? 0) - DecisionLogLine.AfterDigest.Length;
            if (entry.Number == last && entry.Content is ReadOnlyMemory<byte> content && end > DigestLetters)
            {
                return new DecisionLogHead(last, Encoding.ASCII.GetString(content.Span[(end - DigestLetters)..end]));
            }
        }

        throw new InvalidOperationException("The journal of decisions does not end as a run ends it, so nothing can be added to it.");
    }

    private static JournalLine Line(MemoryStream stream, string? subject, LocalDate on)
    {
        byte[] content = stream.GetBuffer()[..((int)stream.Length - 1)];
        stream.SetLength(0);
        return new JournalLine { Content = content, On = on, Subject = subject };
    }
}
