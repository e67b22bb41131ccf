using System.Text.Json;
using NodaTime;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Files;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>The books of files that were taken in: a line for each, with the digest of its content as subject, and a line for each row that was repaired and
/// taken in later. They hold no personal data.</summary>
internal static class IntakeJournal
{
    /// <summary>The line of a file.</summary>
    public static JournalLine Line(IntakeReport report, LocalDate? oldest, LocalDate receivedOn) => new()
    {
        Content = JsonBytes.Of(json =>
        {
            json.WriteString("kind", "file");
            json.WriteString("file", report.FileName);
            json.WriteString("digest", report.Digest);
            Write(json, report.Books);
            json.WriteNumber("added", report.Signals.Added);
            json.WriteNumber("known", report.Signals.Known);
            json.WriteNumber("late", report.Signals.Late);
            json.WriteNumber("replaced", report.Signals.Replaced);
            json.WriteString("oldest", oldest is LocalDate day ? IsoDay.Format(day) : null);
        }),
        On = receivedOn,
        Subject = report.Digest,
        Sequence = 1,
    };

    /// <summary>The line of a row that was set aside before and is accepted now: nothing came in, one moved.</summary>
    public static JournalLine RepairedLine(Money? before, Money? after, SignalsAdded signals, LocalDate? oldest, LocalDate on) => new()
    {
        Content = JsonBytes.Of(json =>
        {
            json.WriteString("kind", "repaired-row");
            Money old = before ?? Money.Zero;
            Money now = after ?? Money.Zero;
            Write(json, new IntakeBooks(0, 1, -1, Money.FromCents(now.Cents - old.Cents), now, Money.FromCents(-old.Cents)));
            json.WriteNumber("added", signals.Added);
            json.WriteNumber("known", signals.Known);
            json.WriteNumber("late", signals.Late);
            json.WriteNumber("replaced", signals.Replaced);
            json.WriteString("oldest", oldest is LocalDate day ? IsoDay.Format(day) : null);
        }),
        On = on,
    };

    /// <summary>What was taken in under a digest; <c>null</c> when nothing was.</summary>
    public static async Task<IntakeReport?> FindAsync(IUnitOfWork work, string digest, CancellationToken cancellationToken)
    {
        await foreach (JournalEntry entry in work.Journals.AboutAsync(JournalKind.Intake, digest, cancellationToken))
        {
            if (entry.Content is ReadOnlyMemory<byte> content)
            {
                using JsonDocument json = JsonDocument.Parse(content);
                return Read(new CaseLineFields(json.RootElement));
            }
        }

        return null;
    }

    /// <summary>The oldest day of the signals that were received since a day; <c>null</c> when none is known.</summary>
    public static async Task<LocalDate?> OldestAsync(IUnitOfWork work, LocalDate since, CancellationToken cancellationToken)
    {
        LocalDate? oldest = null;
        await foreach (JournalEntry entry in work.Journals.ReadAsync(JournalKind.Intake, after: 0, cancellationToken))
        {
            if (entry.On >= since && entry.Content is ReadOnlyMemory<byte> content)
            {
                using JsonDocument json = JsonDocument.Parse(content);
                oldest = new CaseLineFields(json.RootElement).DayIfAny("oldest") is LocalDate day && !(oldest <= day) ? day : oldest;
            }
        }

        return oldest;
    }

    private static IntakeReport Read(CaseLineFields line) => new()
    {
        FileName = line.Text("file"),
        Digest = line.Text("digest"),
        IsKnownAlready = true,
        Books = new IntakeBooks(
            Count(line, "received"), Count(line, "accepted"), Count(line, "setAside"), Cents(line, "receivedCents"), Cents(line, "acceptedCents"), Cents(line, "setAsideCents")),
        Signals = new SignalsAdded(Count(line, "added"), Count(line, "known"), Count(line, "late"), Count(line, "replaced")),
    };

    private static int Count(CaseLineFields line, string name) => (int)(line.NumberOrNull(name) ?? 0);

    private static Money Cents(CaseLineFields line, string name) => Money.FromCents(line.NumberOrNull(name) ?? 0);

    private static void Write(Utf8JsonWriter json, IntakeBooks books)
    {
        json.WriteNumber("received", books.Received);
        json.WriteNumber("accepted", books.Accepted);
        json.WriteNumber("setAside", books.SetAside);
        json.WriteNumber("receivedCents", books.ReceivedArrears.Cents);
        json.WriteNumber("acceptedCents", books.AcceptedArrears.Cents);
        json.WriteNumber("setAsideCents", books.SetAsideArrears.Cents);
    }
}
