using System.Text.Json;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>Reads one item of <c>vroegsignaalzaken</c>.</summary>
internal sealed class CaseReader(ReadFindings findings, FieldReader fields, VersionEvidence evidence)
{
    private static readonly ContactAttempt Unreadable = new(ContactChannel.NotStated, On: null, Reached: null);

    public CaseDraft Read(JsonElement item, JsonPath path, Range bytes)
    {
        int first = findings.Count;
        CaseDraft draft = new() { Path = path, Bytes = bytes, IsObject = item.ValueKind == JsonValueKind.Object };
        if (draft.IsObject)
        {
            ReadFields(item, draft);
            CheckDates(draft);
            CheckContact(draft);
        }
        else
        {
            findings.Add(DdasDiagnostics.CaseNotAnObject, path);
        }

        draft.Findings = (first, findings.Count - first);
        return draft;
    }

    private void ReadFields(JsonElement item, CaseDraft draft)
    {
        JsonPath path = draft.Path;
        foreach (JsonProperty property in item.EnumerateObject())
        {
            JsonElement value = property.Value;
            string? name = RawText.NameOf(property);
            switch (name is null ? null : FieldNames.InNewest(name, evidence))
            {
                case "resultaat": draft.Result = ReadResult(value, path, name!); break;
                case "matchingsdatum": draft.MatchedOn = fields.Date(value, path, name!); break;
                case "startdatumMatchingperiode": draft.PeriodStart = fields.Date(value, path, name!); break;
                case "einddatumMatchingperiode": draft.PeriodEnd = fields.Date(value, path, name!); break;
                case "datumOpgepakt": draft.PickedUpOn = fields.Date(value, path, name!); break;
                case "vroegsignalen": draft.References = ReadReferences(value, path, name!); break;
                case "contactpogingen": draft.Attempts = ReadAttempts(value, path, name!); break;
                default: findings.AddUnknownProperty(path, name); break;
            }
        }
    }

    private CaseResult? ReadResult(JsonElement value, JsonPath path, string field)
    {
        CaseResult? result = fields.Choice(value, path, field, DdasChoices.Results, otherwise: null);
        if (result is CaseResult.SolvesItself or CaseResult.ReferredWithoutResident && RawText.TryGet(value, out string text))
        {
            evidence.HasV09Values |= text.Trim() is DdasChoices.NeedsNoHelpInV09 or DdasChoices.ReferralInV09;
        }

        return result;
    }

    private string?[] ReadReferences(JsonElement value, JsonPath path, string field)
    {
        if (!fields.IsList(value, path, field))
        {
            return [];
        }

        string?[] references = new string?[value.GetArrayLength()];
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            references[index] = ReadReference(item, path, field, index);
            index++;
        }

        return references;
    }

    private string? ReadReference(JsonElement item, JsonPath parent, string field, int index)
    {
        JsonPath path = JsonPath.Item(parent, field, index);
        string? id = null;
        if (item.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in item.EnumerateObject())
            {
                string? name = RawText.NameOf(property);
                if (string.Equals(name, "ID", StringComparison.Ordinal))
                {
                    id = fields.Text(property.Value, path, "ID");
                }
                else
                {
                    findings.AddUnknownProperty(path, name);
                }
            }
        }

        if (id is null)
        {
            findings.Add(DdasDiagnostics.ReferenceUnreadable, path);
        }

        return id;
    }

    private ContactAttempt[] ReadAttempts(JsonElement value, JsonPath path, string field)
    {
        if (!fields.IsList(value, path, field))
        {
            return [];
        }

        ContactAttempt[] attempts = new ContactAttempt[value.GetArrayLength()];
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            attempts[index] = ReadAttempt(item, JsonPath.Item(path, field, index));
            index++;
        }

        return attempts;
    }

    private ContactAttempt ReadAttempt(JsonElement item, JsonPath path)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            findings.Add(DdasDiagnostics.AttemptNotAnObject, path);
            return Unreadable;
        }

        ContactChannel? channel = null;
        bool? reached = null;
        LocalDate? on = null;
        DayPart? dayPart = null;
        foreach (JsonProperty property in item.EnumerateObject())
        {
            JsonElement value = property.Value;
            string? name = RawText.NameOf(property);
            switch (name)
            {
                case "soort": channel = fields.Choice(value, path, name, DdasChoices.Channels, ContactChannel.Unknown); break;
                case "bereikt": reached = fields.Flag(value, path, name); break;
                case "datum": on = fields.Date(value, path, name); break;
                case "dagdeel": dayPart = fields.Choice(value, path, name, DdasChoices.DayParts, otherwise: null); break;
                default: findings.AddUnknownProperty(path, name); break;
            }
        }

        evidence.HasV09Values |= channel == ContactChannel.Other;
        if (on is { DayOfWeek: IsoDayOfWeek.Sunday })
        {
            findings.Add(DdasDiagnostics.AttemptOnSunday, path, "datum");
        }

        return new ContactAttempt(channel ?? ContactChannel.NotStated, on, reached, dayPart ?? DayPart.NotStated);
    }

    private void CheckDates(CaseDraft draft)
    {
        if (draft.PeriodStart > draft.PeriodEnd)
        {
            findings.Add(DdasDiagnostics.MatchingPeriodReversed, draft.Path);
        }

        for (int i = 0; i < draft.Attempts.Length; i++)
        {
            if (draft.Attempts[i].On < draft.PickedUpOn)
            {
                findings.Add(DdasDiagnostics.AttemptBeforePickUp, JsonPath.Item(draft.Path, "contactpogingen", i), "datum");
            }
        }
    }

    private void CheckContact(CaseDraft draft)
    {
        bool reached = Array.Exists(draft.Attempts, attempt => attempt.Reached == true);
        bool saysContact = draft.Result is CaseResult.NoResponseAfterContact or CaseResult.SolvesItself or CaseResult.AlreadySolved
            or CaseResult.AdviceOrQuickFix or CaseResult.FollowUpFinancial or CaseResult.FollowUpNonFinancial or CaseResult.FollowUp;
        if (saysContact && !reached)
        {
            findings.Add(DdasDiagnostics.ContactWithoutReachedAttempt, draft.Path, "resultaat");
        }

        if (draft.Result == CaseResult.NoContact && reached)
        {
            findings.Add(DdasDiagnostics.NoContactButReached, draft.Path, "resultaat");
        }
    }
}
