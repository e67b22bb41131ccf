using Vroegsignalering.Casework;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Storage;

namespace MunicipalFrontEnd.Work;

/// <summary>The facts that policies looked at, from the log of decisions: the last of each case. They name no person and no address.</summary>
public static class StoredFacts
{
    /// <summary>Reads them, ordinal by case.</summary>
    public static async Task<PriorityFacts[]> ReadAsync(IStore store, MunicipalitySettings settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(settings);
        using MemoryStream log = new();
        await using (IUnitOfWork unit = await store.BeginAsync(settings.Municipality, UnitOfWorkKind.Read, cancellationToken))
        {
            await foreach (JournalEntry line in unit.Journals.ReadAsync(JournalKind.Decisions, cancellationToken: cancellationToken))
            {
                if (line.Content is ReadOnlyMemory<byte> content)
                {
                    log.Write(content.Span);
                    log.WriteByte((byte)'\n');
                }
            }
        }

        log.Position = 0;
        SortedDictionary<string, PriorityFacts> last = new(StringComparer.Ordinal);
        foreach (PriorityDecision decision in DecisionLog.Read(log))
        {
            last[decision.CaseId] = decision.Facts;
        }

        return [.. last.Values];
    }
}
