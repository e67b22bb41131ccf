using Vroegsignalering.Privacy;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>The deletion proofs of a store, in its journal <see cref="JournalKind.Deletions"/>: the lines of <see cref="DeletionProofWriter"/>.</summary>
public static class StoredProofs
{
    /// <summary>Writes all proofs as a file of JSON Lines, to keep apart: a backup that is restored has to be gone through with them.</summary>
    /// <param name="unit">The unit of work.</param>
    /// <param name="output">Where to; not closed.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    public static async Task CopyToAsync(IUnitOfWork unit, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(output);
        await foreach (JournalEntry line in unit.Journals.ReadAsync(JournalKind.Deletions, 0, cancellationToken))
        {
            await output.WriteAsync(line.Content ?? default, cancellationToken);
            await output.WriteAsync("\n"u8.ToArray(), cancellationToken);
        }
    }

    /// <summary>Checks that every proof is as it was written, and that none was removed, added or moved.</summary>
    /// <param name="unit">The unit of work.</param>
    /// <param name="sourceName">What findings call the proofs; no personal data.</param>
    /// <param name="key">The key of the host.</param>
    /// <param name="head">The head that was kept apart; <c>null</c> when there is none.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    public static async Task<DeletionProofCheck> VerifyAsync(
        IUnitOfWork unit, string sourceName, PrivacyKey key, DeletionProofHead? head = null, CancellationToken cancellationToken = default)
    {
        using MemoryStream log = new();
        await CopyToAsync(unit, log, cancellationToken);
        log.Position = 0;
        return DeletionProofLog.Verify(log, sourceName, key, head);
    }

    /// <summary>Adds proofs behind those that are there. The caller has checked these in the same unit of work.</summary>
    internal static async Task<DeletionProofHead> AppendAsync(
        IUnitOfWork unit, PrivacyKey key, DeletionProofHead after, IReadOnlyCollection<DeletionProof> proofs, CancellationToken cancellationToken)
    {
        DeletionProofWriter writer = new(key, after);
        List<JournalLine> lines = [];
        foreach (DeletionProof proof in proofs)
        {
            using MemoryStream line = new();
            writer.Write(proof, line);
            lines.Add(new JournalLine { Content = line.ToArray().AsMemory(0, (int)line.Length - 1), On = proof.On });
        }

        if (lines.Count > 0)
        {
            await unit.Journals.AppendAsync(JournalKind.Deletions, lines, after.Proofs, cancellationToken);
        }

        return writer.Head;
    }
}
