using System.Text.Json;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>Writes one item of <c>vroegsignaalzaken</c>.</summary>
internal sealed class CaseWriter(Utf8JsonWriter json, JsonFields fields, WriteGaps gaps)
{
    private const string Path = "vroegsignaalzaken[]";

    /// <summary>Writes a case; <c>false</c> when none of its signals was written, and then neither is the case.</summary>
    public bool Write(SignalCase signalCase, SignalIds ids)
    {
        List<string> references = References(signalCase, ids);
        if (references.Count == 0)
        {
            gaps.Add(DdasDiagnostics.CaseNotWritten, Path);
            return false;
        }

        json.WriteStartObject();
        if (signalCase.Result is CaseResult result)
        {
            fields.Choice("resultaat", result, CaseResult.NotStated, DdasChoices.Results);
        }

        fields.Date("matchingsdatum", signalCase.MatchedOn, Path);
        fields.Date("startdatumMatchingperiode", signalCase.MatchingPeriodStart, Path);
        fields.Date("einddatumMatchingperiode", signalCase.MatchingPeriodEnd, Path);
        fields.Date("datumOpgepakt", signalCase.PickedUpOn, Path);
        WriteReferences(references);
        WriteAttempts(signalCase.Attempts);
        json.WriteEndObject();
        gaps.AddNoPlace(signalCase.Help.Count > 0, $"{Path}.hulp");
        return true;
    }

    private List<string> References(SignalCase signalCase, SignalIds ids)
    {
        List<string> references = new(signalCase.Signals.Count);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (Signal signal in signalCase.Signals)
        {
            string? id = ids.Find(signal);
            if (id is null)
            {
                gaps.Add(DdasDiagnostics.CaseReferenceNotWritten, $"{Path}.vroegsignalen[]");
            }
            else if (seen.Add(id))
            {
                references.Add(id);
            }
            else
            {
                gaps.Add(DdasDiagnostics.CaseReferenceDouble, $"{Path}.vroegsignalen[]");
            }
        }

        return references;
    }

    private void WriteReferences(List<string> references)
    {
        json.WriteStartArray("vroegsignalen");
        foreach (string reference in references)
        {
            json.WriteStartObject();
            json.WriteString("ID", reference);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteAttempts(IReadOnlyList<ContactAttempt> attempts)
    {
        if (attempts.Count == 0)
        {
            return;
        }

        json.WriteStartArray("contactpogingen");
        foreach (ContactAttempt attempt in attempts)
        {
            json.WriteStartObject();
            fields.Choice("soort", attempt.Channel, ContactChannel.NotStated, DdasChoices.Channels);
            fields.Flag("bereikt", attempt.Reached);
            fields.Date("datum", attempt.On, $"{Path}.contactpogingen[]");
            fields.Choice("dagdeel", attempt.DayPart, DayPart.NotStated, DdasChoices.DayParts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
