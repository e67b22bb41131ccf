using System.Buffers;
using System.Text;
using Vroegsignalering.Storage;
using Vroegsignalering.Testing.Storage;

namespace Vroegsignalering.Storage.Specification.Casework;

/// <summary>All that the ports of a store give, as text: what is in it can be read, so what may not be in it can be looked for.</summary>
internal static class Everything
{
    public static async Task<string> OfAsync(IStore store, MunicipalityCode municipality, CancellationToken cancel)
    {
        StringBuilder text = new();
        await using IUnitOfWork unit = await store.BeginAsync(municipality, UnitOfWorkKind.Read, cancel);
        ArrayBufferWriter<byte> bytes = new();
        await foreach (StoredSignal signal in unit.Signals.ReadAsync(new SignalQuery { WithReplaced = true }, cancel))
        {
            StoredForm.Write(bytes, signal.Signal);
        }

        await foreach (StoredCase stored in unit.Cases.ReadAsync(new CaseQuery(), cancel))
        {
            for (int i = 0; i < stored.History.Events.Count; i++)
            {
                StoredForm.Write(bytes, stored.History.Id, i + 1, stored.History.Events[i]);
            }
        }

        foreach (JournalKind journal in StoreDump.Journals)
        {
            await foreach (JournalEntry line in unit.Journals.ReadAsync(journal, 0, cancel))
            {
                text.Append(line.Subject).Append('\n').Append(Encoding.UTF8.GetString((line.Content ?? default).Span)).Append('\n');
            }
        }

        foreach (OutboxKind kind in StoreDump.Outboxes)
        {
            await foreach (OutboxEntry entry in unit.Outbox.ReadAsync(kind, null, cancel))
            {
                text.Append(entry.Message.Subject).Append(entry.Message.Id).Append(Encoding.UTF8.GetString(entry.Message.Content.Span)).Append('\n');
            }
        }

        byte[] buffer = new byte[1 << 16];
        foreach (StoredDelivery delivery in await unit.Deliveries.ListAsync(cancel))
        {
            int count = await unit.Deliveries.ReadAsync(delivery.Id, 0, buffer, cancel);
            text.Append(Encoding.UTF8.GetString(buffer, 0, count));
        }

        return text.Append(Encoding.UTF8.GetString(bytes.WrittenSpan)).ToString();
    }
}
