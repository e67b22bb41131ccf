using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Files;

namespace Vroegsignalering.Casework;

/// <summary>With what a run began. A run that goes on later goes on with the same, so that its outcome does not depend on how often it was ended.</summary>
internal sealed record RunBeginning(LocalDate On, Instant At, string PolicyHash, ProcessingTrace Trace)
{
    public string ToJson() => Encoding.UTF8.GetString(JsonBytes.Of(json =>
    {
        json.WriteString("on", IsoDay.Format(On));
        json.WriteString("at", InstantPattern.ExtendedIso.Format(At));
        json.WriteString("policy", PolicyHash);
        json.WriteString("trace", Trace.TraceId);
        json.WriteString("operation", Trace.OperationId);
    }).Span);

    public static RunBeginning Read(string outcome)
    {
        using JsonDocument json = JsonDocument.Parse(outcome);
        CaseLineFields line = new(json.RootElement);
        return new RunBeginning(
            line.Day("on"), InstantPattern.ExtendedIso.Parse(line.Text("at")).Value, line.Text("policy"), new ProcessingTrace(line.Text("trace"), line.Text("operation")));
    }
}
