using System.Text.Json;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Files;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>The journal of priorities that people gave.</summary>
internal static class StoredOverrides
{
    public static JournalLine Line(PriorityOverride decided) => new()
    {
        Content = JsonBytes.Of(json =>
        {
            json.WriteString("case", decided.CaseId);
            json.WriteString("class", decided.ClassId);
            json.WriteString("reason", decided.Reason);
            json.WriteString("by", decided.By);
            json.WriteString("on", IsoDay.Format(decided.On));
        }),
        On = decided.On,
        Subject = decided.CaseId,
    };

    /// <summary>All that are not erased, oldest first.</summary>
    public static async Task<IReadOnlyList<PriorityOverride>> ReadAsync(IUnitOfWork work, CancellationToken cancellationToken)
    {
        List<PriorityOverride> all = [];
        await foreach (JournalEntry entry in work.Journals.ReadAsync(JournalKind.Overrides, after: 0, cancellationToken))
        {
            if (entry.Content is ReadOnlyMemory<byte> content)
            {
                using JsonDocument json = JsonDocument.Parse(content);
                CaseLineFields line = new(json.RootElement);
                all.Add(new PriorityOverride
                {
                    CaseId = line.Text("case"),
                    ClassId = line.Text("class"),
                    Reason = line.Text("reason"),
                    By = line.Text("by"),
                    On = line.Day("on"),
                });
            }
        }

        return all;
    }
}
