using Vroegsignalering.Prioritisation;
using Vroegsignalering.Privacy;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>The decision log of a store. Its lines are erased when their term is over; what is left can still be checked.</summary>
/// <remarks>Each line is chained to the one before by its digest. Of a row of erased lines the digest of the last stands in the proof of their erasure, which is
/// chained with the key of the host: so the line after it is checked against a digest that nobody without the key can have put there.</remarks>
public static class StoredDecisionLog
{
    /// <summary>Checks the log: whether every line that is left is as it was written, and whether every decision that is left comes out the same.</summary>
    /// <param name="unit">The unit of work.</param>
    /// <param name="sourceName">What findings call the log; no personal data.</param>
    /// <param name="key">The key of the host for proofs; <c>null</c> when nothing was ever erased.</param>
    /// <param name="kinds">The kinds of rule; those of the product when <c>null</c>.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    public static async Task<DecisionLogCheck> VerifyAsync(
        IUnitOfWork unit, string sourceName, PrivacyKey? key = null, PriorityRuleKinds? kinds = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        Dictionary<long, byte[]> anchors = [];
        List<Diagnostic> findings = [];
        if (key is not null)
        {
            DeletionProofCheck proofs = await StoredProofs.VerifyAsync(unit, sourceName, key, head: null, cancellationToken);
            findings.AddRange(proofs.Diagnostics);
            foreach (DeletionProof proof in proofs.Proofs.Where(p => p is { What: DeletedThing.DecisionLogLine, Line: not null, LineDigest.Length: 64 }))
            {
                anchors[proof.Line!.Value] = Convert.FromHexString(proof.LineDigest!);
            }
        }

        DecisionLogReader reader = new(sourceName, kinds ?? PriorityRuleKinds.BuiltIn);
        await foreach (JournalEntry line in unit.Journals.ReadAsync(JournalKind.Decisions, 0, cancellationToken))
        {
            if (line.Content is ReadOnlyMemory<byte> content)
            {
                reader.Read(content);
            }
            else
            {
                reader.Skip(anchors.GetValueOrDefault(line.Number));
            }
        }

        DecisionLogCheck check = reader.Finish(expected: null);
        return check with { Diagnostics = [.. findings, .. check.Head.Entries == 0 ? [] : check.Diagnostics] };
    }

    /// <summary>Erases what lines about cases say, and gives the proofs with the digests by which the rest can still be checked.</summary>
    internal static async Task<(int Lines, IReadOnlyList<DeletionProof> Proofs)> EraseAsync(
        IUnitOfWork unit, IReadOnlyCollection<string> caseIds, Func<long, long, string, DeletionProof> proofOf, CancellationToken cancellationToken)
    {
        HashSet<string> subjects = new(caseIds, StringComparer.Ordinal);
        List<DeletionProof> proofs = [];
        (long First, long Last, string Digest)? row = null;
        await foreach (JournalEntry line in unit.Journals.ReadAsync(JournalKind.Decisions, 0, cancellationToken))
        {
            if (line is { Subject: string subject, Content: ReadOnlyMemory<byte> content } && subjects.Contains(subject))
            {
                row = (row?.First ?? line.Number, line.Number, DecisionLogLine.DigestOf(content.Span));
            }
            else if (row is var (first, last, digest))
            {
                proofs.Add(proofOf(first, last, digest));
                row = null;
            }
        }

        if (row is var (start, end, endDigest))
        {
            proofs.Add(proofOf(start, end, endDigest));
        }

        int erased = await unit.Journals.EraseAsync(JournalKind.Decisions, caseIds, cancellationToken);
        return (erased, proofs);
    }
}
