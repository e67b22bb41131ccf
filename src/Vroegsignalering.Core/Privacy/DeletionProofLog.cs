namespace Vroegsignalering.Privacy;

/// <summary>Reads and checks a log of deletion proofs.</summary>
public static class DeletionProofLog
{
    /// <summary>The digest that proofs have as subject.</summary>
    /// <param name="key">The key of the host.</param>
    /// <param name="what">What was erased.</param>
    /// <param name="id">The number of the case or row. For a person give the BSN instead.</param>
    public static string SubjectOf(PrivacyKey key, DeletedThing what, string id)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrEmpty(id);
        return new DeletionKeys(key).Subject(what, id);
    }

    /// <summary>The digest that proofs have as subject for a person with a BSN.</summary>
    public static string SubjectOf(PrivacyKey key, Bsn person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return SubjectOf(key, DeletedThing.Person, IdOf(person));
    }

    /// <summary>Checks that every proof is as it was written, and that none was removed, added or moved.</summary>
    /// <param name="log">The log, as JSON Lines.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    /// <param name="key">The key of the host.</param>
    /// <param name="head">The head that was kept apart; <c>null</c> when there is none: then proofs that were cut off at the end are not missed.</param>
    public static DeletionProofCheck Verify(Stream log, string sourceName, PrivacyKey key, DeletionProofHead? head = null)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        ArgumentNullException.ThrowIfNull(key);
        DeletionKeys keys = new(key);
        byte[] digest = Convert.FromHexString(DeletionProofHead.Empty.Digest);
        List<DeletionProof> proofs = [];
        List<Diagnostic> findings = [];
        int number = 0;
        foreach (ReadOnlyMemory<byte> line in Lines(log))
        {
            number++;
            bool follows = DeletionProofLine.Follows(line.Span, keys, digest);
            DeletionProof? proof = DeletionProofLine.Parse(line);
            if (!follows || proof?.Number != number)
            {
                // After one line that was changed all others differ; one finding says it.
                findings.Add((proof is null ? RetentionDiagnostics.NotAProof : RetentionDiagnostics.ProofChanged).At(sourceName, number));
                break;
            }

            proofs.Add(proof);
        }

        DeletionProofHead found = new(proofs.Count, findings.Count > 0 ? DeletionProofHead.Empty.Digest : Convert.ToHexStringLower(digest));
        if (findings.Count == 0 && head is not null && head != found)
        {
            findings.Add(RetentionDiagnostics.ProofsEndElsewhere.At(sourceName));
        }

        return new DeletionProofCheck(found, proofs, findings);
    }

    /// <summary>The name of a person in proofs; never written down.</summary>
    internal static string IdOf(Bsn person) => $"bsn|{person.ToUnmaskedString()}";

    private static IEnumerable<ReadOnlyMemory<byte>> Lines(Stream log)
    {
        using MemoryStream all = new();
        log.CopyTo(all);
        ReadOnlyMemory<byte> rest = all.GetBuffer().AsMemory(0, (int)all.Length);
        while (!rest.IsEmpty)
        {
            int end = rest.Span.IndexOf((byte)'\n');
            yield return end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
        }
    }
}

/// <summary>What came out of checking a log of deletion proofs.</summary>
/// <param name="Head">How far the log goes; of a log with findings only the number counts.</param>
/// <param name="Proofs">The proofs up to the first that is wrong.</param>
/// <param name="Diagnostics">What is wrong, with the line; empty when nothing is.</param>
public sealed record DeletionProofCheck(DeletionProofHead Head, IReadOnlyList<DeletionProof> Proofs, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The proofs about a subject.</summary>
    /// <param name="subject">From <see cref="DeletionProofLog.SubjectOf(PrivacyKey, Bsn)"/>.</param>
    public IEnumerable<DeletionProof> About(string subject) => Proofs.Where(p => string.Equals(p.Subject, subject, StringComparison.Ordinal));
}
