using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Files;

/// <summary>Writes one event as a JSON object. What is not known is left out.</summary>
internal static class CaseEventWriter
{
    public static void Write(Utf8JsonWriter json, string caseId, int sequence, CaseEvent next)
    {
        json.WriteStartObject();
        json.WriteString("case", caseId);
        json.WriteNumber("seq", sequence);
        json.WriteString("event", CaseEventKinds.NameOf(next));
        Day(json, "on", next.On);
        Text(json, "by", next.By);
        Flag(json, "takenOver", next.IsTakenOver ? true : null);
        WriteRest(json, next);
        json.WriteEndObject();
    }

    public static void Day(Utf8JsonWriter json, string name, LocalDate? day) => Text(json, name, day is LocalDate known ? LocalDatePattern.Iso.Format(known) : null);

    public static void Flag(Utf8JsonWriter json, string name, bool? flag)
    {
        if (flag is bool known)
        {
            json.WriteBoolean(name, known);
        }
    }

    public static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>Left out when it is not stated.</summary>
    public static void Choice<TEnum>(Utf8JsonWriter json, string name, TEnum value)
        where TEnum : struct, Enum => Text(json, name, EqualityComparer<TEnum>.Default.Equals(value, default) ? null : value.ToString());

    private static void WriteRest(Utf8JsonWriter json, CaseEvent next)
    {
        switch (next)
        {
            case CaseOpened opened:
                Opened(json, opened);
                break;
            case SignalAdded added:
                json.WritePropertyName("signal");
                SignalJson.Write(json, added.Signal);
                break;
            case SignalWithdrawn withdrawn:
                Withdrawal(json, withdrawn.Withdrawal);
                break;
            case OwnerAssigned assigned:
                Text(json, "owner", assigned.Owner);
                break;
            case ReplyChannelChosen chosen:
                Reply(json, chosen.ReplyChannel);
                break;
            case ChannelDeclined declined:
                Choice(json, "channel", declined.Channel);
                break;
            case ChannelConsented consented:
                Choice(json, "channel", consented.Channel);
                break;
            case ContactAnnounced announced:
                Choice(json, "channel", announced.Channel);
                Day(json, "forOn", announced.ForOn);
                Choice(json, "dayPart", announced.DayPart);
                Choice(json, "how", announced.How);
                break;
            case AttemptMade attempt:
                Choice(json, "channel", attempt.Channel);
                Flag(json, "reached", attempt.Reached);
                Choice(json, "dayPart", attempt.DayPart);
                break;
            case ContactMade contact:
                Choice(json, "channel", contact.Channel);
                Choice(json, "dayPart", contact.DayPart);
                break;
            case HelpGiven help:
                Help(json, help.Kind, help.Provider, help.IsFinancial, help.WithConsent);
                break;
            case ReferredOut help:
                Help(json, help.Kind, help.Provider, help.IsFinancial, help.WithConsent);
                break;
            case HelpRefused refused:
                Choice(json, "reason", refused.Reason);
                break;
            case ArrangedBeforeContact arranged:
                Flag(json, "arranged", arranged.Arranged);
                break;
            case HandoverOffered offered:
                Handover(json, offered);
                break;
            case HandoverConfirmed confirmed:
                Text(json, "handover", confirmed.HandoverId);
                break;
            case HandoverDeclined declined:
                Text(json, "handover", declined.HandoverId);
                break;
            case PassedOn passed:
                Text(json, "to", passed.To.Value);
                break;
            case LateContact late:
                Choice(json, "channel", late.Channel);
                Flag(json, "helpAccepted", late.HelpAccepted);
                Choice(json, "help", late.Help);
                break;
            case ActionAdded added:
                Text(json, "action", added.Action.Id);
                Text(json, "what", added.Action.What);
                Day(json, "dueOn", added.Action.DueOn);
                Text(json, "for", added.Action.For);
                break;
            case ActionDone done:
                Text(json, "action", done.ActionId);
                break;
            case HoldPlaced placed:
                Text(json, "reason", placed.Reason);
                break;
            case HoldLifted lifted:
                Text(json, "reason", lifted.Reason);
                break;
            case CaseClosed closed:
                Choice(json, "result", closed.Result);
                break;
        }
    }

    private static void Opened(Utf8JsonWriter json, CaseOpened opened)
    {
        Day(json, "matchedOn", opened.MatchedOn);
        Day(json, "matchingPeriodStart", opened.MatchingPeriodStart);
        Day(json, "matchingPeriodEnd", opened.MatchingPeriodEnd);
        if (opened.ReplyChannel is ReplyChannel reply)
        {
            Reply(json, reply);
        }

        json.WriteStartArray("signals");
        foreach (Signal signal in opened.Signals)
        {
            SignalJson.Write(json, signal);
        }

        json.WriteEndArray();
    }

    private static void Withdrawal(Utf8JsonWriter json, SignalWithdrawal withdrawal)
    {
        json.WriteStartObject("withdrawal");
        Choice(json, "partner", withdrawal.Partner);
        Text(json, "partnerName", withdrawal.PartnerName);
        Text(json, "reference", withdrawal.Reference);
        Choice(json, "kind", withdrawal.Kind);
        Day(json, "on", withdrawal.On);
        json.WriteEndObject();
    }

    private static void Reply(Utf8JsonWriter json, ReplyChannel reply)
    {
        json.WriteStartObject("reply");
        Choice(json, "channel", reply.Channel);
        Text(json, "at", reply.At);
        json.WriteEndObject();
    }

    private static void Help(Utf8JsonWriter json, HelpKind kind, HelpProvider provider, bool? isFinancial, bool? withConsent)
    {
        Choice(json, "help", kind);
        Choice(json, "provider", provider);
        Flag(json, "financial", isFinancial);
        Flag(json, "consent", withConsent);
    }

    private static void Handover(Utf8JsonWriter json, HandoverOffered offered)
    {
        Text(json, "handover", offered.HandoverId);
        Choice(json, "receiver", offered.Receiver);
        Choice(json, "purpose", offered.Purpose);
        Flag(json, "consent", offered.WithConsent);
        Text(json, "organisation", offered.Organisation);
        Day(json, "nextAppointmentOn", offered.NextAppointmentOn);
        if (offered.AgreedTo.Count > 0)
        {
            json.WriteStartArray("agreedTo");
            foreach (Handovers.HandoverAgreement agreement in offered.AgreedTo)
            {
                json.WriteStringValue(agreement.ToString());
            }

            json.WriteEndArray();
        }
    }
}
