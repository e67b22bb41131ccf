using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Cases.Handovers;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Access;

/// <summary>Writes an export for one person as JSON. What is not known is left out.</summary>
internal static class PersonExportJson
{
    public static string Write(PersonExport export)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("kind", "person-export");
            CaseEventWriter.Day(json, "on", export.On);
            json.WriteStartArray("cases");
            foreach (PersonExportCase one in export.Cases)
            {
                Case(json, one);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Case(Utf8JsonWriter json, PersonExportCase export)
    {
        SignalCase one = export.Case;
        json.WriteStartObject();
        json.WriteString("case", one.Id);
        CaseEventWriter.Day(json, "pickedUpOn", one.PickedUpOn);
        CaseEventWriter.Day(json, "matchedOn", one.MatchedOn);
        CaseEventWriter.Day(json, "matchingPeriodStart", one.MatchingPeriodStart);
        CaseEventWriter.Day(json, "matchingPeriodEnd", one.MatchingPeriodEnd);
        CaseEventWriter.Day(json, "firstConversationOfferedOn", one.FirstConversationOfferedOn);
        CaseEventWriter.Day(json, "firstConversationOn", one.FirstConversationOn);
        CaseEventWriter.Day(json, "helpAcceptedOn", one.HelpAcceptedOn);
        Refusal(json, one.HelpRefusal);
        CaseEventWriter.Flag(json, "arrangedBeforeContact", one.ArrangedBeforeContact);
        CaseEventWriter.Day(json, "arrearsSolvedOn", one.ArrearsSolvedOn);
        CaseEventWriter.Text(json, "result", one.Result?.ToString());
        CaseEventWriter.Day(json, "closedOn", one.ClosedOn);
        CaseEventWriter.Text(json, "passedOnTo", one.PassedOnTo?.Value);
        CaseEventWriter.Day(json, "reopenedOn", one.ReopenedOn);
        Reply(json, one.ReplyChannel);
        All(json, "signals", one.Signals, SignalJson.Write);
        All(json, "withdrawals", one.Withdrawals, Withdrawal);
        All(json, "attempts", one.Attempts, Attempt);
        All(json, "announced", one.Announced, Promise);
        All(json, "declinedChannels", one.DeclinedChannels, static (writer, channel) => writer.WriteStringValue(channel.ToString()));
        All(json, "consentedChannels", one.ConsentedChannels, static (writer, channel) => writer.WriteStringValue(channel.ToString()));
        All(json, "help", one.Help, Help);
        All(json, "handovers", one.Handovers, OfHandover);
        All(json, "lateContacts", one.LateContacts, Late);
        All(json, "holds", one.Holds, static (writer, hold) => writer.WriteStringValue(hold));
        All(json, "told", export.Told, Told);
        All(json, "decisions", export.Decisions, (writer, decision) => Decision(writer, decision, export.IsAlone));
        json.WriteEndObject();
    }

    private static void All<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    private static void Withdrawal(Utf8JsonWriter json, SignalWithdrawal notice)
    {
        json.WriteStartObject();
        CaseEventWriter.Choice(json, "partner", notice.Partner);
        CaseEventWriter.Text(json, "partnerName", notice.PartnerName);
        json.WriteString("reference", notice.Reference);
        CaseEventWriter.Choice(json, "kind", notice.Kind);
        CaseEventWriter.Day(json, "on", notice.On);
        json.WriteEndObject();
    }

    private static void Refusal(Utf8JsonWriter json, HelpRefusal? refusal)
    {
        if (refusal is not null)
        {
            json.WriteStartObject("helpRefusal");
            CaseEventWriter.Day(json, "on", refusal.On);
            CaseEventWriter.Choice(json, "reason", refusal.Reason);
            json.WriteEndObject();
        }
    }

    private static void Reply(Utf8JsonWriter json, ReplyChannel? reply)
    {
        if (reply is not null)
        {
            json.WriteStartObject("replyChannel");
            CaseEventWriter.Choice(json, "channel", reply.Channel);
            json.WriteString("at", reply.At);
            json.WriteEndObject();
        }
    }

    private static void Attempt(Utf8JsonWriter json, ContactAttempt attempt)
    {
        json.WriteStartObject();
        CaseEventWriter.Choice(json, "channel", attempt.Channel);
        CaseEventWriter.Day(json, "on", attempt.On);
        CaseEventWriter.Choice(json, "dayPart", attempt.DayPart);
        CaseEventWriter.Flag(json, "reached", attempt.Reached);
        json.WriteEndObject();
    }

    private static void Promise(Utf8JsonWriter json, PromisedContact promised)
    {
        json.WriteStartObject();
        CaseEventWriter.Choice(json, "channel", promised.Channel);
        CaseEventWriter.Day(json, "forOn", promised.ForOn);
        CaseEventWriter.Day(json, "announcedOn", promised.AnnouncedOn);
        CaseEventWriter.Choice(json, "dayPart", promised.DayPart);
        CaseEventWriter.Choice(json, "how", promised.How);
        json.WriteEndObject();
    }

    private static void Help(Utf8JsonWriter json, HelpProvided help)
    {
        json.WriteStartObject();
        CaseEventWriter.Choice(json, "kind", help.Kind);
        CaseEventWriter.Day(json, "on", help.On);
        CaseEventWriter.Choice(json, "provider", help.Provider);
        CaseEventWriter.Flag(json, "isFinancial", help.IsFinancial);
        CaseEventWriter.Flag(json, "withConsent", help.WithConsent);
        json.WriteEndObject();
    }

    private static void OfHandover(Utf8JsonWriter json, Handover handover)
    {
        json.WriteStartObject();
        CaseEventWriter.Choice(json, "receiver", handover.Receiver);
        CaseEventWriter.Choice(json, "purpose", handover.Purpose);
        CaseEventWriter.Text(json, "organisation", handover.Organisation);
        CaseEventWriter.Flag(json, "withConsent", handover.WithConsent);
        All(json, "agreedTo", handover.AgreedTo, static (writer, agreed) => writer.WriteStringValue(agreed.ToString()));
        CaseEventWriter.Day(json, "nextAppointmentOn", handover.NextAppointmentOn);
        CaseEventWriter.Choice(json, "state", handover.State);
        CaseEventWriter.Day(json, "offeredOn", handover.OfferedOn);
        CaseEventWriter.Day(json, "answeredOn", handover.AnsweredOn);
        json.WriteEndObject();
    }

    private static void Late(Utf8JsonWriter json, LateContact contact)
    {
        json.WriteStartObject();
        CaseEventWriter.Choice(json, "channel", contact.Channel);
        CaseEventWriter.Day(json, "on", contact.On);
        CaseEventWriter.Flag(json, "helpAccepted", contact.HelpAccepted);
        CaseEventWriter.Choice(json, "help", contact.Help);
        json.WriteEndObject();
    }

    private static void Told(Utf8JsonWriter json, FeedbackDelivery delivery)
    {
        json.WriteStartObject();
        json.WritePropertyName("message");
        delivery.Message.WriteTo(json);
        json.WriteString("state", delivery.State.ToString());
        CaseEventWriter.Day(json, "sentOn", delivery.SentOn);
        CaseEventWriter.Day(json, "acknowledgedOn", delivery.AcknowledgedOn);
        json.WriteEndObject();
    }

    private static void Decision(Utf8JsonWriter json, PriorityDecision decision, bool withNumbers)
    {
        json.WriteStartObject();
        CaseEventWriter.Day(json, "on", decision.On);
        json.WriteString("policy", decision.PolicyHash);
        CaseEventWriter.Choice(json, "tier", decision.Tier);
        json.WriteString("class", decision.OverriddenClassId ?? decision.ClassId);
        CaseEventWriter.Flag(json, "changedByPerson", decision.OverriddenClassId is not null);
        if (withNumbers)
        {
            json.WriteNumber("score", decision.Score);
            All(json, "rules", decision.Findings, Finding);
        }

        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, StoredFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.RuleId);
        CaseEventWriter.Choice(json, "effect", finding.Effect);
        json.WriteNumber("points", finding.Points);
        json.WriteString("reason", finding.Reason);
        json.WriteEndObject();
    }
}
