using System.Globalization;
using System.Text;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Casework;
using Vroegsignalering.Households;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Privacy;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Storage.Specification.Casework;

/// <summary>A municipality of invented persons, of whom something stands in every part of a store.</summary>
internal static class World
{
    public static readonly MunicipalityCode Municipality = MunicipalityCode.Parse("9901");
    public static readonly Instant Now = Instant.FromUtc(2027, 3, 10, 9, 0);
    public static readonly LocalDate Start = new(2026, 1, 5);
    public static readonly PrivacyKey Key = new("0123456789abcdef0123456789abcdef"u8);
    public static readonly Worker By = new("m-17", WorkerRole.Coordinator);

    public static readonly MunicipalitySettings Settings = new()
    {
        Municipality = Municipality,
        Name = "Voorbeeldstad",
        KeySecret = 17,
        ProcessingActivity = new Uri("https://voorbeeldstad.example/verwerkingen/vroegsignalering"),
    };

    private static readonly string[] Bsns =
        [.. Enumerable.Range(999_900_000, 9_999).Select(n => n.ToString(CultureInfo.InvariantCulture)).Where(text => Bsn.TryParse(text, out _))];

    /// <summary>What tells a person, in any part of a store.</summary>
    public static string[] Canaries(int number) =>
        [BsnOf(number), $"Kanarie{Numbered(number)}x", $"ref{Numbered(number)}y"];

    public static string BsnOf(int number) => Bsns[number];

    public static Address AddressOf(int number) => Address.Parse("1234AB", Numbered(number + 1), null);

    public static Signal SignalOf(int number, int which, LocalDate on, PartnerType partner = PartnerType.Energy) => new()
    {
        Reference = $"ref{Numbered(number)}y-{Numbered(which)}",
        Partner = partner,
        PartnerName = "Energie Nergens",
        Person = new Person
        {
            Bsn = number % 3 == 2 ? null : Bsn.Parse(BsnOf(number)),
            LastName = $"Kanarie{Numbered(number)}x",
            BirthDate = new LocalDate(1970, 1, 1).PlusDays(number),
        },
        Address = AddressOf(number),
        Arrears = Money.FromCents(10_000 + number),
        SentOn = on,
        ReceivedOn = on,
        Kind = SignalKind.Early,
        Status = SignalStatus.NotYetPickedUp,
    };

    /// <summary>A case of one or two persons; closed after some weeks, or open.</summary>
    public static SignalCase CaseOf(int number, IReadOnlyList<Signal> signals, CaseResult? result, LocalDate on) => new()
    {
        Id = $"Z-{Numbered(number)}",
        Signals = [.. signals],
        PickedUpOn = on,
        MatchedOn = on,
        Result = result,
        ClosedOn = result is null ? null : on.PlusWeeks(4),
    };

    /// <summary>Puts everything about cases in a store, as the desks and runs do.</summary>
    public static async Task FillAsync(IStore store, IReadOnlyList<SignalCase> cases, CancellationToken cancel, bool withWaitingLog = false)
    {
        await using IUnitOfWork unit = await store.BeginAsync(Municipality, UnitOfWorkKind.Write, cancel);
        await unit.Signals.AddAsync([.. cases.SelectMany(c => c.Signals).Distinct().Select(s => StoredSignal.Of(s, Settings.KeySecret))], cancel);
        await unit.Cases.SaveAsync([.. cases.Select(c => new CaseToSave(CaseHistory.FromCase(c), 0))], cancel);
        FeedbackOutbox told = FeedbackOutbox.Empty.Tell(cases, FeedbackPolicy.Default, Municipality, new LocalDate(2026, 6, 1));
        await unit.Outbox.AddAsync([.. told.All.Select(d => StoredFeedback.ToMessage(d, Now))], cancel);
        await unit.Journals.AppendAsync(JournalKind.Decisions, DecisionLines(cases), cancellationToken: cancel);
        foreach (SignalCase one in cases)
        {
            await unit.Journals.AppendAsync(JournalKind.Overrides, [Line(one.Id, $"override {one.Signals[0].Person.LastName}")], cancellationToken: cancel);
            await unit.Journals.AppendAsync(JournalKind.Access, [Line(one.Id, $"read {one.Id}")], cancellationToken: cancel);
            foreach (Signal signal in one.Signals)
            {
                await unit.Journals.AppendAsync(JournalKind.Review, [Line(SignalLabel.Of(signal) + "-2", $"answer {signal.Person.LastName}")], cancellationToken: cancel);
                await unit.Journals.AppendAsync(JournalKind.Withdrawals, [Line(SignalLabel.Of(signal), $"notice {signal.Reference}")], cancellationToken: cancel);
            }

            OutboxMessage log = LogLine(one);
            await unit.Outbox.AddAsync([log], cancel);
            if (!withWaitingLog)
            {
                await unit.Outbox.AcknowledgeAsync([log.Id], Now, cancel);
            }
        }

        await unit.CommitAsync(cancel);
    }

    public static OutboxMessage LogLine(SignalCase one) => new()
    {
        Id = $"log-{one.Id}",
        Kind = OutboxKind.ProcessingLog,
        Subject = one.Id,
        OrderKey = $"log-{one.Id}",
        Sequence = 1,
        At = Now,
        Content = Encoding.UTF8.GetBytes($$"""{"about":"{{one.Signals[0].Person.LastName}}"}"""),
    };

    public static JournalLine Line(string? subject, string text) => new() { Content = Encoding.UTF8.GetBytes($$"""{"text":"{{text}}"}"""), On = Start, Subject = subject };

    public static IReadOnlyList<JournalLine> DecisionLines(IEnumerable<SignalCase> cases, DecisionLogHead? after = null)
    {
        using MemoryStream stream = new();
        List<string?> subjects = [null];
        using (DecisionLogWriter writer = new(stream, after))
        {
            writer.Write(PriorityPolicies.NationalBasis);
            foreach (SignalCase one in cases)
            {
                PriorityFacts facts = new()
                {
                    SignalCount = 1,
                    PartnerTypes = PartnerTypes.Of(PartnerType.Energy),
                    PartnerCount = 1,
                    TotalArrears = one.Signals[0].Arrears!.Value,
                    HighestArrears = one.Signals[0].Arrears!.Value,
                    Repeat = RepeatKind.None,
                    WorkingDaysUntilDeadline = 20,
                };
                writer.Write(PriorityDecision.Of(one.Id, Start, PriorityPolicies.NationalBasis, PriorityPolicies.NationalBasis.Assess(facts)));
                subjects.Add(one.Id);
            }

            writer.End();
            subjects.Add(null);
        }

        string[] lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Zip(subjects, (line, subject) => new JournalLine { Content = Encoding.UTF8.GetBytes(line), On = Start, Subject = subject })];
    }

    /// <summary>A file of which the rows cannot be taken in: the amount is wrong.</summary>
    public static byte[] BrokenFile(params int[] numbers) => Encoding.UTF8.GetBytes(
        "reference;partner;bsn;lastName;birthDate;postcode;houseNumber;arrears;sentOn\n"
        + string.Concat(numbers.Select(n => $"ref{Numbered(n)}y-q;Energy;{BsnOf(n)};Kanarie{Numbered(n)}x;1970-01-01;1234AB;{Numbered(n + 1)};veel;2026-01-05\n")));

    private static string Numbered(int number) => number.ToString(CultureInfo.InvariantCulture);
}
