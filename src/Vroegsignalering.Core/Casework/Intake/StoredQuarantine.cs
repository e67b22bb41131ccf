using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Signals.Quarantine;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>Reads and writes what happened to rows that were set aside: a line for each event, with the row as its subject. Each setting aside has its layout
/// in it, so that rows can be erased one by one.</summary>
internal static class StoredQuarantine
{
    /// <summary>The line of an event.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="layout">The layout of its row.</param>
    /// <param name="sequence">The how-manieth event of its row it is.</param>
    /// <param name="on">The day.</param>
    public static JournalLine Line(QuarantineEvent happened, RowLayout layout, int sequence, LocalDate on)
    {
        ReadOnlyMemory<byte> content = JsonBytes.Of(json =>
        {
            QuarantineEventJson.Write(json, happened, layout);
            if (happened is RowSetAside)
            {
                json.WriteStartObject("layoutIs");
                QuarantineEventJson.Write(json, layout);
                json.WriteEndObject();
            }
        });
        return new JournalLine { Content = content, On = on, Subject = happened.Id, Sequence = sequence };
    }

    /// <summary>All rows that are not erased.</summary>
    public static async Task<SignalQuarantine> ReadAsync(IUnitOfWork work, CancellationToken cancellationToken)
    {
        SignalQuarantine quarantine = SignalQuarantine.Empty;
        await foreach (JournalEntry entry in work.Journals.ReadAsync(JournalKind.Quarantine, after: 0, cancellationToken))
        {
            quarantine = With(quarantine, entry);
        }

        return quarantine;
    }

    /// <summary>One row; <c>null</c> when there is none.</summary>
    public static async Task<SignalQuarantine> ReadAsync(IUnitOfWork work, string rowId, CancellationToken cancellationToken)
    {
        SignalQuarantine quarantine = SignalQuarantine.Empty;
        await foreach (JournalEntry entry in work.Journals.AboutAsync(JournalKind.Quarantine, rowId, cancellationToken))
        {
            quarantine = With(quarantine, entry);
        }

        return quarantine;
    }

    private static SignalQuarantine With(SignalQuarantine quarantine, JournalEntry entry)
    {
        if (entry.Content is not ReadOnlyMemory<byte> content)
        {
            return quarantine;
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(content);
            JsonElement line = json.RootElement;
            return quarantine.Apply(QuarantineEventJson.Read(line, _ => QuarantineEventJson.ReadLayout(line.GetProperty("layoutIs")), LayoutOf)).Quarantine;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or ArgumentException or KeyNotFoundException or UnparsableValueException)
        {
#pragma warning disable MA0054 // What the parser says can hold what stands there.
            throw new FormatException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Line {entry.Number} of the quarantine is not what was stored."));
#pragma warning restore MA0054
        }

        RowLayout LayoutOf(string id) => quarantine.Find(id)?.SetAside.Layout ?? throw new FormatException("There is no such row.");
    }
}
