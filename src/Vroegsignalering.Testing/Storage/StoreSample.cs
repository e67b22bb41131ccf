using System.Globalization;
using System.Text;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>Invented contents for a store that is tried.</summary>
internal static class StoreSample
{
    /// <summary>A moment to count from.</summary>
    public static Instant Now { get; } = Instant.FromUtc(2026, 11, 4, 9, 0);

    public static LocalDate Day => SampleData.Day;

    public static Instant At(int minutes) => Now + Duration.FromMinutes(minutes);

    public static StoredSignal Signal(int number, int version = 1, int receivedAfter = 1, string? finding = null) => StoredSignal.Of(
        SampleData.Signal(Name("VB", number), PartnerType.Energy, number) with
        {
            PartnerName = "Stroom Nergens",
            Arrears = Money.FromEuros(100m + number),
            SentOn = Day.PlusDays(version),
            ReceivedOn = Day.PlusDays(version + receivedAfter),
        },
        secret: 2027,
        finding is null ? null : [finding]);

    /// <summary>What of a signal may stand nowhere but in the store: BSN, postcode and reference.</summary>
    public static string[] Canary(int number)
    {
        Signal signal = Signal(number).Signal;
        return [signal.Person.Bsn!.ToUnmaskedString(), signal.Address!.Postcode!.Value, $"\"{signal.Reference}\""];
    }

    public static StoredSignal[] Signals(int count, int from = 0) => [.. Enumerable.Range(from, count).Select(n => Signal(n))];

    /// <summary>A case with a number of events, of which the last closes it when asked.</summary>
    public static CaseHistory Case(string id, int events = 1, bool closed = false, int household = 0, LocalDate? on = null)
    {
        LocalDate day = on ?? Day;
        CaseHistory history = CaseHistory.Open(new CaseOpened(id, [Signal(household).Signal]) { On = day, MatchedOn = day });
        for (int i = 1; i < events; i++)
        {
            history = Next(history, i);
        }

        return closed ? Accepted(history.Add(new CaseClosed(CaseResult.NoContact) { On = day.PlusDays(events), By = "mw-1" })) : history;
    }

    /// <summary>The case with one thing more; another one for another number.</summary>
    public static CaseHistory Next(CaseHistory history, int number) => Accepted(history.Add(number % 3 == 2
        ? new OwnerAssigned(Name("mw", number)) { On = history.Events[0].On }
        : new AttemptMade(ContactChannel.Phone, Reached: false) { On = history.Events[0].On?.PlusDays(number % 20), By = Name("mw", number) }));

    public static CaseToSave New(string id, int? rank = null, int events = 1, bool closed = false) =>
        new(Case(id, events, closed), 0) { Placement = rank is int place ? Place(place) : null };

    public static CasePlacement Place(int rank) => new()
    {
        Rank = rank,
        On = Day,
        Tier = (PriorityTier)(1 + (rank % 3)),
        ClassId = rank % 2 == 0 ? "even" : "odd",
        Score = 100 - rank,
        Deadline = rank % 5 == 0 ? null : Day.PlusDays(30 - (rank % 7)),
        Next = rank % 4 == 0 ? null : new Text("bellen", "phone"),
        NextChannel = rank % 4 == 0 ? ContactChannel.NotStated : ContactChannel.Phone,
        NextOn = rank % 4 == 0 ? null : Day.PlusDays(rank % 6),
        Neighbourhood = rank % 6 == 0 ? null : (1000 + (rank % 3)).ToString(CultureInfo.InvariantCulture),
        WaitsForReview = rank % 7 == 0,
    };

    public static JournalLine Line(string? subject, int number, int? sequence = null) => new()
    {
        Content = Json("line", number),
        On = Day.PlusDays(number % 30),
        Subject = subject,
        Sequence = sequence,
    };

    public static OutboxMessage Message(string key, int sequence, int minutes = 0, OutboxKind kind = OutboxKind.Feedback, string? subject = null) => new()
    {
        Id = FormattableString.Invariant($"{kind}:{key}-{sequence}"),
        Kind = kind,
        Subject = subject ?? key,
        OrderKey = key,
        Sequence = sequence,
        At = At(minutes),
        Content = Json(key, sequence),
    };

    public static RunStep Step(string run, string name, int minutes = 0) => new(run, name, At(minutes), """{"done":1}""");

    public static byte[] Bytes(int count, int seed = 1) => [.. Enumerable.Range(0, count).Select(i => (byte)(((i * (seed + 6)) + (i >> 8) + seed) % 256))];

    public static async Task KeepAsync(IUnitOfWork unit, string id, byte[] bytes, CancellationToken cancel)
    {
        using MemoryStream content = new(bytes);
        await unit.Deliveries.KeepAsync(id, content, cancel);
    }

    public static byte[] Json(string what, int number) => Encoding.UTF8.GetBytes(FormattableString.Invariant($$"""{"what":"{{what}}","number":{{number}}}"""));

    public static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");

    /// <summary>Something of everything about a subject, the same every time.</summary>
    public static async Task FillAsync(IUnitOfWork unit, string subject, int number, CancellationToken cancel)
    {
        await unit.Signals.AddAsync([Signal(number, 1, finding: "VS2010"), Signal(number, 2)], cancel);
        await unit.Cases.SaveAsync([New(subject, number + 1, 3)], cancel);
        await unit.Cases.ClaimAsync(subject, "mw-1", Now, At(60), cancel);
        foreach (JournalKind kind in StoreDump.Journals)
        {
            await unit.Journals.AppendAsync(kind, [Line(subject, 1, 1), Line(subject, 2, 2), Line(null, 3)], null, cancel);
        }

        foreach (OutboxKind kind in StoreDump.Outboxes)
        {
            await unit.Outbox.AddAsync([Message(subject, 1, 1, kind), Message(subject, 2, 2, kind)], cancel);
        }

        await unit.Outbox.AcknowledgeAsync([Message(subject, 1).Id], At(5), cancel);
        await KeepAsync(unit, $"delivery-{subject}", Bytes(3_000, number), cancel);
        await unit.Runs.TakeAsync($"run-{subject}", "process-1", Now, At(60), cancel);
        await unit.Runs.DoneAsync(Step($"run-{subject}", "intake"), cancel);
    }

    private static CaseHistory Accepted(CaseChange change) =>
        change.IsAccepted ? change.History : throw new InvalidOperationException($"The sample is wrong: {change.Reason?.English}");
}
