using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace Vroegsignalering.Prioritisation;

/// <summary>A draft of the record of a policy for the Dutch algorithm register (<i>Algoritmeregister</i>), publication standard 1.0.</summary>
/// <remarks>Made of the code and the policy; a person reads it and completes what is marked <c>[aanvullen door de gemeente: …]</c>.</remarks>
public sealed class AlgorithmRegisterRecord
{
    private AlgorithmRegisterRecord(RegisterFields fields) => (Fields, Findings) = (fields.All, fields.Findings);

    /// <summary>The fields in the order of the standard, the empty ones too.</summary>
    public IReadOnlyList<AlgorithmRegisterField> Fields { get; }

    /// <summary>What was cut or left out, and which fields the municipality still has to complete.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }

    /// <summary>The names of the fields that the municipality still has to complete.</summary>
    public IEnumerable<string> ToBeWritten => Findings.Where(f => f.Code == RegisterDiagnostics.ToBeWritten).Select(f => f.Field!);

    /// <summary>Drafts the record.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="details">What only the municipality can say.</param>
    /// <param name="on">The day on which the record is made: before the first day of the policy it is in development, after the last day out of use.
    /// A policy without a first day is in development.</param>
    public static AlgorithmRegisterRecord Of(PriorityPolicy policy, AlgorithmRegisterDetails details, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(details);
        RegisterFields fields = new();
        AddGeneral(fields, policy, details, on);
        AddResponsibleUse(fields, policy, details);
        AddWorking(fields, policy, details);
        fields.Choice("lang", "nld", isRequired: true);
        fields.Choice("standard_version", "1.0", isRequired: false);
        fields.Whole("source_id", 100, policy.Label);
        fields.Text("tags", 2_500, RegisterTexts.Tags);
        return new AlgorithmRegisterRecord(fields);
    }

    /// <summary>The field with a name of the standard; <c>null</c> when there is none.</summary>
    public AlgorithmRegisterField? Find(string name) => Fields.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.Ordinal));

    /// <summary>The record as JSON, empty fields left out; the same bytes for the same record.</summary>
    public string ToJson()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (AlgorithmRegisterField field in Fields.Where(f => !f.IsEmpty))
            {
                Write(field, json);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(AlgorithmRegisterField field, Utf8JsonWriter json)
    {
        if (field.Value is not null)
        {
            json.WriteString(field.Name, field.Value);
            return;
        }

        json.WriteStartArray(field.Name);
        foreach (string value in field.Values)
        {
            json.WriteStringValue(value);
        }

        foreach (AlgorithmRegisterLink link in field.Links)
        {
            json.WriteStartObject();
            json.WriteString("title", link.Title);
            json.WriteString("link", link.Link.AbsoluteUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void AddGeneral(RegisterFields fields, PriorityPolicy policy, AlgorithmRegisterDetails details, LocalDate on)
    {
        (LocalDate? from, LocalDate? until) = (policy.Document.ValidFrom, policy.Document.ValidUntil);
        bool isOver = on > until;
        fields.Text("name", 100, RegisterTexts.Name, isRequired: true);
        fields.Text("description_short", 400, RegisterTexts.Short, isRequired: true);
        fields.Text("organization", 100, details.Organisation, isRequired: true);
        fields.Words("category", ["Sociale zekerheid"]);
        fields.Choice("status", isOver ? "Buiten gebruik" : on >= from ? "In gebruik" : "In ontwikkeling", isRequired: true);
        fields.Whole("begin_date", 7, Month(from));

        // The register wants no end while the algorithm is in use.
        fields.Whole("end_date", 7, isOver ? Month(until) : null);
        fields.Text("contact_email", 500, details.Contact, isRequired: true);
        fields.Link("website", details.Website);
        fields.Choice("publication_category", details.Category switch
        {
            AlgorithmPublicationCategory.HighRiskAi => "Hoog-risico AI-systeem",
            AlgorithmPublicationCategory.Other => "Overige algoritmes",
            _ => "Impactvolle algoritmes",
        }, isRequired: true);
        fields.Link("url", details.SourceRecord);
    }

    private static void AddResponsibleUse(RegisterFields fields, PriorityPolicy policy, AlgorithmRegisterDetails details)
    {
        bool hasGoal = policy.Document.Goal.Length > 0;
        fields.Text("goal", 2_500, RegisterTexts.Goal(policy), hasGoal ? null : "het doel van dit beleid");
        fields.Text("proportionality", 2_500, details.Proportionality ?? RegisterTexts.Cautions(policy),
            details.Proportionality is null ? "voordelen en nadelen, welke andere manieren zijn bekeken en waarom dit redelijk is" : null);
        fields.Text("human_intervention", 2_500, $"{RegisterTexts.HumanIntervention(policy)} {details.HumanIntervention}",
            details.HumanIntervention is null ? "wie van de volgorde mag afwijken, en hoe dat wordt vastgelegd en gecontroleerd" : null);
        fields.Text("risks", 2_500, $"{RegisterTexts.Risks(policy)} {details.Risks}",
            details.Risks is null ? "hoe is onderzocht of het algoritme mensen ongelijk behandelt, en wat daaruit kwam" : null);
        fields.Text("lawful_basis", 2_500, RegisterTexts.LawfulBasis(policy));
        fields.Links("lawful_basis_grouping", 100, RegisterTexts.LawfulBasisLinks(policy));
        fields.Link("process_index_url", details.ProcessingRegister);
        fields.Text("impacttoetsen", 2_500, details.ImpactAssessments,
            details.ImpactAssessments is null ? "welke toetsen zijn gedaan (DPIA, IAMA), of waarom niet" : null);
        fields.Links("impacttoetsen_grouping", 100, details.PublishedAssessments);
    }

    private static void AddWorking(RegisterFields fields, PriorityPolicy policy, AlgorithmRegisterDetails details)
    {
        fields.Text("source_data", 2_500, RegisterTexts.SourceData(policy));
        fields.Links("source_data_grouping", 500, []);
        fields.Text("methods_and_models", 5_000, RegisterTexts.Methods(policy));
        fields.Text("provider", 200, details.Provider);
        fields.Link("publiccode", details.PublicCode);
    }

    private static string? Month(LocalDate? day) =>
        day is LocalDate known ? string.Create(CultureInfo.InvariantCulture, $"{known.Year:0000}-{known.Month:00}") : null;
}
