using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vroegsignalering.Cases;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Households;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Output;

/// <summary><c>decisions.json</c>: what the policy saw of every case and what every rule found, a line per case. It names no person
/// and no address.</summary>
internal static class DecisionsFile
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ProcessRun run, Stream stream)
    {
        ArrayBufferWriter<byte> line = new();
        using Utf8JsonWriter json = new(line, Options);
        json.WriteStartObject();
        json.WriteString("policy", run.Options.Policy.Label);
        json.WriteString("strategy", run.Options.Strategy.Id);
        json.WriteString("on", Dates.Iso(run.On));
        json.WriteStartArray("decisions");
        json.Flush();
        stream.Write(line.WrittenSpan);
        bool first = true;
        foreach (MunicipalityRun municipality in run.Municipalities)
        {
            foreach (WorklistItem item in municipality.Worklist.Items)
            {
                line.ResetWrittenCount();
                json.Reset(line);
                Write(json, municipality, item, run.Options.Language);
                json.Flush();
                stream.Write(first ? "\n"u8 : ",\n"u8);
                stream.Write(line.WrittenSpan);
                first = false;
            }
        }

        stream.Write("\n]}\n"u8);
    }

    private static void Write(Utf8JsonWriter json, MunicipalityRun municipality, WorklistItem item, Language language)
    {
        json.WriteStartObject();
        json.WriteString("case", item.Case.Id);
        json.WriteString("municipality", municipality.Registration.Municipality?.Value);
        json.WriteString("origin", item.Origin.ToString());
        json.WriteString("result", item.Case.Result?.ToString());
        json.WriteString("tier", item.Rank.Tier.ToString());
        json.WriteString("class", item.Class.Id);
        json.WriteNumber("score", item.Rank.Score);
        json.WriteString("deadline", item.Deadline is null ? null : Dates.Iso(item.Deadline));
        Write(json, item.Facts);
        json.WriteStartArray("matches");
        foreach (MatchedSignal member in item.Household.Members)
        {
            json.WriteStringValue(member.Reason.ToString());
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (RuleOutcome outcome in item.Explain().Outcomes)
        {
            Write(json, outcome, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, in PriorityFacts facts)
    {
        json.WriteStartObject("facts");
        json.WriteNumber("signalCount", facts.SignalCount);
        json.WriteStartArray("partnerTypes");
        foreach (PartnerType type in facts.PartnerTypes.ToTypes())
        {
            json.WriteStringValue(type.ToString());
        }

        json.WriteEndArray();
        Number(json, "totalArrearsCents", facts.TotalArrears?.Cents);
        json.WriteNumber("signalsWithoutAmount", facts.SignalsWithoutAmount);
        Number(json, "daysInArrears", facts.DaysInArrears);
        json.WriteBoolean("isThreatening", facts.IsThreatening);
        json.WriteBoolean("hasEndOfSupply", facts.HasEndOfSupply);
        Number(json, "workingDaysUntilEndOfSupply", facts.WorkingDaysUntilEndOfSupply);
        json.WriteBoolean("isWarmHandover", facts.IsWarmHandover);
        json.WriteString("repeat", facts.Repeat.ToString());
        Number(json, "workingDaysUntilDeadline", facts.WorkingDaysUntilDeadline);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleOutcome outcome, Language language)
    {
        json.WriteStartObject();
        json.WriteString("rule", outcome.RuleId);
        json.WriteString("effect", outcome.Finding.Effect.ToString());
        json.WriteNumber("points", outcome.Finding.Points);
        json.WriteString("reason", outcome.Finding.Reason.Code);
        json.WriteStartArray("numbers");
        json.WriteNumberValue(outcome.Finding.First);
        json.WriteNumberValue(outcome.Finding.Second);
        json.WriteEndArray();
        if (outcome.Finding.HasApplied)
        {
            json.WriteString("text", outcome.ReasonIn(language));
        }

        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, long? value)
    {
        if (value is long number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
