using System.Text.Json;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>Reads one item of <c>vroegsignaalzaken</c>.</summary>
internal sealed class CaseReader(ReadFindings findings, FieldReader fields, VersionEvidence evidence)
{
    private const int KeptAttempts = 1 << 12;

    private static readonly ContactAttempt Unreadable = new(ContactChannel.NotStated, On: null, Reached: null);

    private readonly FieldNames _names = FieldNames.OfCase();
    private readonly FieldNames _referenceNames = FieldNames.OfReference();
    private readonly FieldNames _attemptNames = FieldNames.OfAttempt();
    private readonly ContactAttempt?[] _attempts = new ContactAttempt?[KeptAttempts];
    private CaseDraft _draft = new();
    private JsonPath? _referencePath;
    private JsonPath? _attemptPath;

    /// <summary>Reads the item at which the reader stands; the reader is left at its end, when all of it is there.</summary>
    public CaseDraft Read(ref Utf8JsonReader reader, JsonPath path)
    {
        CaseDraft draft = _draft = _draft.IsKept ? new CaseDraft() : _draft;
        draft.Clear();
        draft.IsObject = reader.TokenType == JsonTokenType.StartObject;
        if (draft.IsObject)
        {
            ReadFields(ref reader, path, draft);
            CheckDates(draft, path);
            CheckContact(draft, path);
        }
        else
        {
            findings.Add(DdasDiagnostics.CaseNotAnObject, path);
            FieldReader.SkipContainer(ref reader);
        }

        return draft;
    }

    private void ReadFields(ref Utf8JsonReader reader, JsonPath path, CaseDraft draft)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            FieldName name = _names.Find(ref reader, evidence);
            if (name.Field == Field.Unknown)
            {
                fields.SkipUnknown(ref reader, path);
                continue;
            }

            string text = name.Text;
            reader.Read();
            switch (name.Field)
            {
                case Field.Result: draft.Result = ReadResult(ref reader, path, text); break;
                case Field.MatchedOn: draft.MatchedOn = fields.Date(ref reader, path, text); break;
                case Field.MatchingPeriodStart: draft.PeriodStart = fields.Date(ref reader, path, text); break;
                case Field.MatchingPeriodEnd: draft.PeriodEnd = fields.Date(ref reader, path, text); break;
                case Field.PickedUpOn: draft.PickedUpOn = fields.Date(ref reader, path, text); break;
                case Field.Signals: ReadReferences(ref reader, path, text, draft.References); break;
                default: ReadAttempts(ref reader, path, text, draft.Attempts); break;
            }
        }
    }

    private CaseResult? ReadResult(ref Utf8JsonReader reader, JsonPath path, string field)
    {
        CaseResult? result = fields.Choice(ref reader, path, field, DdasChoices.Results, otherwise: null);
        if (result is CaseResult.SolvesItself or CaseResult.ReferredWithoutResident && RawText.Of(ref reader) is string text)
        {
            evidence.HasV09Values |= text.Trim() is DdasChoices.NeedsNoHelpInV09 or DdasChoices.ReferralInV09;
        }

        return result;
    }

    private void ReadReferences(ref Utf8JsonReader reader, JsonPath path, string field, List<string?> references)
    {
        references.Clear();
        bool isList = fields.IsList(ref reader, path, field);
        while (isList && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            references.Add(ReadReference(ref reader, JsonPath.Item(ref _referencePath, path, field, references.Count)));
        }
    }

    private string? ReadReference(ref Utf8JsonReader reader, JsonPath path)
    {
        string? id = null;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                FieldName name = _referenceNames.Find(ref reader, evidence);
                if (name.Field == Field.Unknown)
                {
                    fields.SkipUnknown(ref reader, path);
                    continue;
                }

                reader.Read();
                id = fields.Text(ref reader, path, name.Text);
            }
        }
        else
        {
            FieldReader.SkipContainer(ref reader);
        }

        if (id is null)
        {
            findings.Add(DdasDiagnostics.ReferenceUnreadable, path);
        }

        return id;
    }

    private void ReadAttempts(ref Utf8JsonReader reader, JsonPath path, string field, List<ContactAttempt> attempts)
    {
        attempts.Clear();
        bool isList = fields.IsList(ref reader, path, field);
        while (isList && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            attempts.Add(ReadAttempt(ref reader, JsonPath.Item(ref _attemptPath, path, field, attempts.Count)));
        }
    }

    private ContactAttempt ReadAttempt(ref Utf8JsonReader reader, JsonPath path)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            findings.Add(DdasDiagnostics.AttemptNotAnObject, path);
            FieldReader.SkipContainer(ref reader);
            return Unreadable;
        }

        ContactChannel? channel = null;
        bool? reached = null;
        LocalDate? on = null;
        DayPart? dayPart = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            FieldName name = _attemptNames.Find(ref reader, evidence);
            if (name.Field == Field.Unknown)
            {
                fields.SkipUnknown(ref reader, path);
                continue;
            }

            string text = name.Text;
            reader.Read();
            switch (name.Field)
            {
                case Field.Channel: channel = fields.Choice(ref reader, path, text, DdasChoices.Channels, ContactChannel.Unknown); break;
                case Field.Reached: reached = fields.Flag(ref reader, path, text); break;
                case Field.On: on = fields.Date(ref reader, path, text); break;
                default: dayPart = fields.Choice(ref reader, path, text, DdasChoices.DayParts, otherwise: null); break;
            }
        }

        evidence.HasV09Values |= channel == ContactChannel.Other;
        if (on is { DayOfWeek: IsoDayOfWeek.Sunday })
        {
            findings.Add(DdasDiagnostics.AttemptOnSunday, path, "datum");
        }

        return Attempt(channel ?? ContactChannel.NotStated, on, reached, dayPart ?? DayPart.NotStated);
    }

    /// <summary>One object for all attempts that are the same: on a day many letters go out.</summary>
    private ContactAttempt Attempt(ContactChannel channel, LocalDate? on, bool? reached, DayPart dayPart)
    {
        int day = on is LocalDate date ? (date.Year * 372) + (date.Month * 31) + date.Day : 0;
        int place = ((((day * 16) + (int)channel) * 4) + (int)dayPart) ^ (reached == true ? KeptAttempts / 2 : 0);
        ref ContactAttempt? kept = ref _attempts[place & (KeptAttempts - 1)];
        if (kept is null || kept.Channel != channel || kept.On != on || kept.Reached != reached || kept.DayPart != dayPart)
        {
            kept = new ContactAttempt(channel, on, reached, dayPart);
        }

        return kept;
    }

    private void CheckDates(CaseDraft draft, JsonPath path)
    {
        if (draft.PeriodStart > draft.PeriodEnd)
        {
            findings.Add(DdasDiagnostics.MatchingPeriodReversed, path);
        }

        for (int i = 0; i < draft.Attempts.Count; i++)
        {
            if (draft.Attempts[i].On < draft.PickedUpOn)
            {
                findings.Add(DdasDiagnostics.AttemptBeforePickUp, JsonPath.Item(path, "contactpogingen", i), "datum");
            }
        }
    }

    private void CheckContact(CaseDraft draft, JsonPath path)
    {
        bool reached = draft.Attempts.Exists(attempt => attempt.Reached == true);
        bool saysContact = draft.Result is CaseResult.NoResponseAfterContact or CaseResult.SolvesItself or CaseResult.AlreadySolved
            or CaseResult.AdviceOrQuickFix or CaseResult.FollowUpFinancial or CaseResult.FollowUpNonFinancial or CaseResult.FollowUp;
        if (saysContact && !reached)
        {
            findings.Add(DdasDiagnostics.ContactWithoutReachedAttempt, path, "resultaat");
        }

        if (draft.Result == CaseResult.NoContact && reached)
        {
            findings.Add(DdasDiagnostics.NoContactButReached, path, "resultaat");
        }
    }
}
