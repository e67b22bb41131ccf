namespace Vroegsignalering.Ddas.Delivering;

/// <summary>Checks a ledger of deliveries: whether every line is as it was written, and none was removed, added or moved.</summary>
public static class DdasDeliveryLedger
{
    /// <summary>Checks a ledger.</summary>
    /// <param name="ledger">The ledger, as JSON Lines.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    /// <param name="head">The head that was kept apart; <c>null</c> when there is none: then lines that were cut off at the end are not missed.
    /// It may be one line behind, because a computer can stop between the two.</param>
    public static DdasDeliveryLedgerCheck Verify(Stream ledger, string sourceName, DdasDeliveryLedgerHead? head = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        using MemoryStream all = new();
        ledger.CopyTo(all);
        ReadOnlyMemory<byte> rest = all.GetBuffer().AsMemory(0, (int)all.Length);
        List<DdasDeliveryEntry> entries = [];
        List<Diagnostic> findings = [];
        DdasDeliveryLedgerHead found = DdasDeliveryLedgerHead.Empty;
        DdasDeliveryLedgerHead before = found;
        for (int end = rest.Span.IndexOf((byte)'\n'); end >= 0; end = rest.Span.IndexOf((byte)'\n'))
        {
            (long Number, DdasDeliveryEntry Entry)? read = DdasDeliveryLine.Read(rest[..end]);
            DdasDeliveryLedgerHead? next = DdasDeliveryLine.Follow(rest[..end].Span, found);
            if (read is not var (number, entry) || next?.Entries != number)
            {
                // After one line that was changed all others differ; one finding says it.
                findings.Add((read is null ? DeliveringDiagnostics.NotAnEntry : DeliveringDiagnostics.ChainBroken).At(sourceName, entries.Count + 1));
                return new DdasDeliveryLedgerCheck(found, entries, findings);
            }

            entries.Add(entry);
            (before, found) = (found, next);
            rest = rest[(end + 1)..];
        }

        if (!rest.IsEmpty)
        {
            findings.Add(DeliveringDiagnostics.EntryUnfinished.At(sourceName, entries.Count + 1));
        }

        if (head is not null && head != found && head != before)
        {
            findings.Add(DeliveringDiagnostics.HeadDiffers.At(sourceName));
        }

        return new DdasDeliveryLedgerCheck(found, entries, findings);
    }
}

/// <summary>What came out of checking a ledger of deliveries.</summary>
/// <param name="Head">How far the ledger is right.</param>
/// <param name="Entries">The lines up to the first that is wrong.</param>
/// <param name="Diagnostics">What is wrong, with the line; empty when nothing is.</param>
public sealed record DdasDeliveryLedgerCheck(DdasDeliveryLedgerHead Head, IReadOnlyList<DdasDeliveryEntry> Entries, IReadOnlyList<Diagnostic> Diagnostics);
