using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>Makes the lines of the processing log, one for each person, as messages for the outbox.</summary>
internal sealed class ProcessingLog(MunicipalitySettings settings)
{
    public const string Opened = "Zaak inzien";
    public const string Registered = "Zaak bijwerken";
    public const string Ranked = "Meldingen samenvoegen en prioriteit bepalen";
    public const string AskedRegister = "BRP bevragen";
    public const string ReviewSeen = "Controlevraag inzien";
    public const string ReviewAnswered = "Controlevraag beantwoorden";
    public const string RowSeen = "Apart gezette regel inzien";
    public const string RowChanged = "Apart gezette regel behandelen";

    private readonly CaseworkKeys _keys = new(settings.KeySecret);

    /// <summary>The lines of one processing of the persons of some signals.</summary>
    /// <param name="name">What was done.</param>
    /// <param name="subject">The number of the case or row, by which the lines can be erased.</param>
    /// <param name="signals">The signals.</param>
    /// <param name="trace">The trace and operation.</param>
    /// <param name="at">When.</param>
    public IEnumerable<OutboxMessage> About(string name, string subject, IEnumerable<Signal> signals, ProcessingTrace trace, Instant at) =>
        signals.Where(s => !s.AboutLegalPerson).GroupBy(IdentityOf, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(person => Message(name, subject, person.Key, SubjectOf(person.First()), trace, at));

    /// <summary>The line of one processing of a row of which no person can be told.</summary>
    public OutboxMessage AboutRow(string name, string rowId, ProcessingTrace trace, Instant at) =>
        Message(name, rowId, $"row|{rowId}", $"regel:{rowId}", trace, at);

    private OutboxMessage Message(string name, string subject, string identity, string person, ProcessingTrace trace, Instant at)
    {
        string id = $"V-{_keys.Digest("processing-log", 16, trace.TraceId, trace.OperationId, name, subject, identity)}";
        ProcessingLogLine line = new()
        {
            Id = id,
            Trace = trace,
            Name = name,
            Start = at,
            End = at,
            ProcessingActivity = settings.ProcessingActivity,
            DataSubject = DataSubjectId.Encrypt(person, id, _keys),
        };
        return new OutboxMessage
        {
            Id = id,
            Kind = OutboxKind.ProcessingLog,
            Subject = subject,
            OrderKey = id,
            Sequence = 1,
            At = at,
            Content = line.ToJson(),
        };
    }

    private static string IdentityOf(Signal signal) => PersonIdentity.Of(signal) ?? SignalLabel.Of(signal);

    private static string SubjectOf(Signal signal) =>
        signal.Person.Bsn is Bsn bsn ? $"bsn:{bsn.ToUnmaskedString()}" : $"melding:{SignalLabel.Of(signal)}";
}
