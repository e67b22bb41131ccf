using NodaTime;

namespace Vroegsignalering.Casework;

/// <summary>A line for the log of data processing (<i>Logboek Dataverwerkingen</i>): one processing of the data of one person. It says nothing about staff.</summary>
/// <remarks>Source: Logius, <i>Logboek Dataverwerkingen</i>, interface of October 2024: one line for each processing and person, none sampled, each confirmed by
/// the log. Who of the staff it was stands in the journal of access, which has the same trace.</remarks>
public sealed record ProcessingLogLine
{
    /// <summary>The number of the line, the same for the same processing in every run; not a field of the log.</summary>
    public required string Id { get; init; }

    /// <summary>The trace and the operation.</summary>
    public required ProcessingTrace Trace { get; init; }

    /// <summary>Whether it went well; 1 in the log, or 2 for an error.</summary>
    public bool IsOk { get; init; } = true;

    /// <summary>What was done, such as <c>Zaak inzien</c>.</summary>
    public required string Name { get; init; }

    /// <summary>When it began.</summary>
    public required Instant Start { get; init; }

    /// <summary>When it ended.</summary>
    public required Instant End { get; init; }

    /// <summary>The processing activity in the register of the municipality.</summary>
    public required Uri ProcessingActivity { get; init; }

    /// <summary>Who it is about, encrypted: <see cref="DataSubjectId"/>; <c>null</c> when it is about no person.</summary>
    public string? DataSubject { get; init; }

    /// <summary>The line in JSON with the fields of the log; the same line gives the same bytes.</summary>
    public ReadOnlyMemory<byte> ToJson() => JsonBytes.Of(json =>
    {
        json.WriteString("trace_id", Trace.TraceId);
        json.WriteString("operation_id", Trace.OperationId);
        json.WriteNumber("status_code", IsOk ? 1 : 2);
        json.WriteString("name", Name);
        json.WriteNumber("start_time", Start.ToUnixTimeMilliseconds());
        json.WriteNumber("end_time", End.ToUnixTimeMilliseconds());
        json.WriteStartObject("attributes");
        json.WriteString("dpl.core.processing_activity_id", ProcessingActivity.OriginalString);
        if (DataSubject is not null)
        {
            json.WriteString("dpl.core.data_subject_id", DataSubject);
        }

        json.WriteEndObject();
    });

    /// <summary>What was done; not about whom.</summary>
    public override string ToString() => Name;
}
