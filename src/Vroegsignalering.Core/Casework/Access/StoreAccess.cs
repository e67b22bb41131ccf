using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Access;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Quarantine;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>Answers a person who asks what a store holds about them (<i>inzage</i>): all, and nothing about others.</summary>
/// <remarks>All is read in one unit of work, so that what is erased or taken in meanwhile is in it as a whole or not at all. That the question was put and
/// answered is for the caller to write down.</remarks>
public sealed class StoreAccess
{
    private readonly IStore _store;
    private readonly MunicipalitySettings _settings;

    /// <summary>Works on a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="settings">The choices of the municipality.</param>
    public StoreAccess(IStore store, MunicipalitySettings settings)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(settings);
        (_store, _settings) = (store, settings);
    }

    /// <summary>Gathers what is kept about a person.</summary>
    /// <param name="query">Who asks.</param>
    /// <param name="on">The day of the export.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be reached.</exception>
    public async Task<StorePersonExport> ExportAsync(PersonQuery query, LocalDate on, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        await using IUnitOfWork unit = await _store.BeginAsync(_settings.Municipality, UnitOfWorkKind.Read, cancellationToken);
        List<SignalCase> cases = [];
        await foreach (StoredCase stored in unit.Cases.ReadAsync(new CaseQuery(), cancellationToken))
        {
            if (stored.History.Case.Signals.Any(query.Matches))
            {
                cases.Add(stored.History.Case);
            }
        }

        List<Signal> signals = [];
        await foreach (StoredSignal stored in unit.Signals.ReadAsync(new SignalQuery { WithReplaced = true }, cancellationToken))
        {
            if (query.Matches(stored.Signal))
            {
                signals.Add(stored.Signal);
            }
        }

        HashSet<string> labels = new(signals.Concat(cases.SelectMany(c => c.Signals).Where(query.Matches)).Select(SignalLabel.Of), StringComparer.Ordinal);
        QuarantineEntry[] rows = [.. (await StoredQuarantine.ReadAsync(unit, cancellationToken)).Entries];
        return new StorePersonExport
        {
            Export = PersonExport.Of(query, cases, await ToldAsync(unit, cases, cancellationToken), await DecisionsAsync(unit, cases, cancellationToken), on),
            Signals = signals,
            Rows = [.. rows.Where(row => row.About().Any(query.Matches))],
            RowsToLookThrough = [.. rows.Where(row => !row.About().Any(query.Matches) && row.About().All(IsNobody)).Select(row => row.Id)],
            Answers = await LinesAsync(unit, JournalKind.Review, labels, cancellationToken),
            Notices = await LinesAsync(unit, JournalKind.Withdrawals, labels, cancellationToken),
        };
    }

    // A message about a signal can stand under another case that holds it, which then is among these cases as well.
    private static async Task<FeedbackOutbox> ToldAsync(IUnitOfWork unit, IReadOnlyList<SignalCase> cases, CancellationToken cancellationToken) =>
        cases.Count == 0 ? FeedbackOutbox.Empty : await StoredFeedback.OutboxOfAsync(unit, caseIds: null, cancellationToken);

    private static async Task<IReadOnlyList<PriorityDecision>> DecisionsAsync(IUnitOfWork unit, IReadOnlyList<SignalCase> cases, CancellationToken cancellationToken)
    {
        List<PriorityDecision> decisions = [];
        foreach (SignalCase one in cases)
        {
            using MemoryStream lines = new();
            await foreach (JournalEntry line in unit.Journals.AboutAsync(JournalKind.Decisions, one.Id, cancellationToken))
            {
                lines.Write((line.Content ?? default).Span);
                lines.Write("\n"u8);
            }

            lines.Position = 0;
            decisions.AddRange(DecisionLog.Read(lines));
        }

        return decisions;
    }

    // Of whom too little can be read, only a person can say who it is.
    private static bool IsNobody(Signal signal) => signal.Person.Bsn is null && PersonIdentity.ByNameOf(signal) is null;

    private static async Task<IReadOnlyList<string>> LinesAsync(
        IUnitOfWork unit, JournalKind journal, IReadOnlySet<string> labels, CancellationToken cancellationToken)
    {
        List<string> lines = [];
        await foreach (JournalEntry line in unit.Journals.ReadAsync(journal, 0, cancellationToken))
        {
            if (line is { Subject: string subject, Content: ReadOnlyMemory<byte> content } && labels.Contains(SignalLabel.WithoutNumber(subject)))
            {
                lines.Add(WithoutOthers(content));
            }
        }

        return lines;
    }

    // Whom the register found may be somebody else, and who of the staff answered is not about them.
    private static string WithoutOthers(ReadOnlyMemory<byte> content)
    {
        using JsonDocument json = JsonDocument.Parse(content);
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            foreach (JsonProperty property in json.RootElement.EnumerateObject().Where(p => p.Name is not ("found" or "by")))
            {
                property.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
