using System.Text.Json;
using Vroegsignalering.Cases;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Contact;
using Vroegsignalering.Files;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Cli.Output;

/// <summary><c>registration.json</c>: what came in and how complete it was, and how this municipality works, for the year report. Numbers only, no person.</summary>
internal static class RegistrationFile
{
    public const string Name = "registration.json";

    public const string Kind = "registration";

    public const int Version = 1;

    public static void Write(ProcessRun run, Stream stream)
    {
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, IndentSize = 2, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("kind", Kind);
        json.WriteNumber("version", Version);
        json.WriteString("on", Dates.Iso(run.On));
        json.WriteStartArray("municipalities");
        foreach (MunicipalityRun municipality in run.Municipalities)
        {
            Write(json, municipality, run.Options.Inhabitants);
        }

        json.WriteEndArray();
        json.WriteNumber("received", run.Input.Books.Received);
        json.WriteNumber("accepted", run.Input.Books.Accepted);
        json.WriteStartArray("setAside");
        foreach ((DiagnosticCode code, int rows) in SetAside(run))
        {
            json.WriteStartObject();
            json.WriteString("code", code.Id);
            json.WriteBoth("message", code.Message);
            json.WriteNumber("rows", rows);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("partners");
        foreach (IGrouping<string, PartnerQuality> type in run.Input.Quality.GroupBy(q => q.Partner.ToString(), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Write(json, type);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MunicipalityRun municipality, int? inhabitants)
    {
        json.WriteStartObject();
        json.WriteString("code", municipality.Registration.Municipality?.Value);
        json.WriteString("name", municipality.Registration.Name);
        if ((inhabitants ?? municipality.Registration.Inhabitants) is int known)
        {
            json.WriteNumber("inhabitants", known);
        }

        json.WriteString("policy", municipality.Policy.Hash);
        json.WriteString("strategy", municipality.Strategy.Id);
        json.WritePropertyName("strategies");
        json.WriteRawValue(ContactStrategyFile.Write(StrategiesOf(municipality)));
        json.WriteString("lateHelp", municipality.Registration.Settings.LateHelp.ToString());
        if (municipality.Planning is { Request.Capacity.Fte: decimal fte, IsPublishedRoom: false })
        {
            json.WriteNumber("fte", fte);
        }

        json.WriteNumber("withoutTerm", municipality.Terms.WithoutTerm.Count);
        json.WriteEndObject();
    }

    // The one of classes that name none, and those that its classes name.
    private static ContactStrategy[] StrategiesOf(MunicipalityRun municipality) =>
    [
        .. municipality.Worklist.Items.Where(i => i.Case.IsOpen).Select(i => i.Strategy).Append(municipality.Strategy)
            .DistinctBy(s => s.Id, StringComparer.Ordinal).OrderBy(s => s.Id, StringComparer.Ordinal),
    ];

    // A row with several errors counts once, under the code that comes first.
    private static IEnumerable<KeyValuePair<DiagnosticCode, int>> SetAside(ProcessRun run) => run.Input.Quarantined
        .Select(q => q.Findings.Where(f => f.Severity >= DiagnosticSeverity.Error).Select(f => f.Code).MinBy(c => c.Id, StringComparer.Ordinal)).OfType<DiagnosticCode>()
        .GroupBy(c => c.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => KeyValuePair.Create(g.First(), g.Count()));

    private static void Write(Utf8JsonWriter json, IGrouping<string, PartnerQuality> type)
    {
        json.WriteStartObject();
        json.WriteString("partner", type.Key);
        json.WriteNumber("received", type.Sum(q => q.Received));
        json.WriteNumber("faulty", type.Sum(q => q.Faulty));
        json.WriteNumber("doubles", type.Sum(q => q.Doubles));
        json.WriteNumber("corrected", type.Sum(q => q.Corrected));
        json.WriteStartObject("filled");
        foreach (IGrouping<string, KeyValuePair<string, int>> field in type.SelectMany(q => q.Filled).GroupBy(f => f.Key, StringComparer.Ordinal).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            json.WriteNumber(field.Key, field.Sum(f => f.Value));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
