using Vroegsignalering.Cases.Handovers;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cases.Events;

/// <summary>What people read about an event.</summary>
public static class CaseEventTexts
{
    /// <summary>What happened, in a few words: no person, no worker, and nothing that somebody typed.</summary>
    public static Text Describe(this CaseEvent next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return next switch
        {
            CaseOpened => new("melding opgepakt, de zaak begint", "report picked up, the case begins"),
            SignalAdded => new("andere melding komt bij de zaak", "another report joins the case"),
            SignalWithdrawn => new("bericht van het bedrijf over een melding", "notice of the partner about a report"),
            OwnerAssigned => new("de zaak krijgt een eigenaar", "the case gets an owner"),
            ReplyChannelChosen => new("gekozen hoe de inwoner ons kan bereiken", "chosen how the resident can reach us"),
            ChannelDeclined declined => Join(declined.Channel.Name(), new("de inwoner meldt zich hiervoor af", "the resident declines this")),
            ChannelConsented consented => Join(consented.Channel.Name(), new("de inwoner vindt dit goed", "the resident agrees to this")),
            ContactAnnounced announced => Join(announced.Channel.Name(), new(
                $"aangekondigd voor {announced.ForOn.In(Language.Dutch)}", $"announced for {announced.ForOn.In(Language.English)}")),
            AttemptMade attempt => Join(attempt.Channel.Name(), attempt.Reached switch
            {
                true => new("contact met de inwoner", "contact with the resident"),
                false => new("geen contact", "no contact"),
                _ => new("niet bekend of er contact was", "not known whether there was contact"),
            }),
            ContactMade contact => Join(contact.Channel.Name(), new("de inwoner neemt contact op", "the resident makes contact")),
            FirstConversationOffered => new("eerste gesprek aangeboden", "first conversation offered"),
            FirstConversationHeld => new("eerste gesprek gehad", "first conversation held"),
            HelpAccepted => new("de inwoner neemt hulp aan", "the resident accepts help"),
            HelpGiven => new("hulp gegeven", "help given"),
            HelpRefused => new("de inwoner wil geen hulp", "the resident wants no help"),
            ArrangedBeforeContact { Arranged: true } => new("achterstand was al geregeld vóór het contact", "the arrears had been arranged before the contact"),
            ArrangedBeforeContact => new("achterstand was nog niet geregeld vóór het contact", "the arrears had not been arranged before the contact"),
            ArrearsSolved => new("achterstand opgelost", "arrears solved"),
            HandoverOffered offered => Join(new("overdracht gevraagd aan", "handover asked of"), offered.Receiver.Name()),
            HandoverConfirmed => new("overdracht bevestigd", "handover confirmed"),
            HandoverDeclined => new("overdracht niet aangenomen", "handover declined"),
            ReferredOut { WithConsent: true } => new("verwezen", "referred"),
            ReferredOut => new("verwezen zonder toestemming", "referred without consent"),
            PassedOn passed => Join(new("doorgegeven aan gemeente", "passed on to municipality"), new(passed.To.Value, passed.To.Value)),
            LateContact { HelpAccepted: true } => new("late reactie, de inwoner neemt hulp aan", "late response, the resident accepts help"),
            LateContact => new("late reactie", "late response"),
            ActionAdded => new("actie op de lijst gezet", "action put on the list"),
            ActionDone => new("actie gedaan", "action done"),
            HoldPlaced => new("verwijderen tegengehouden", "deletion put on hold"),
            HoldLifted => new("verwijderen niet meer tegengehouden", "deletion no longer on hold"),
            CaseReopened => new("zaak heropend", "case reopened"),
            CaseClosed closed => Join(new("zaak afgesloten", "case closed"), closed.Result.Name()),
            _ => throw new ArgumentOutOfRangeException(nameof(next)),
        };
    }

    private static Text Join(Text first, Text second) => new($"{first.Dutch}: {second.Dutch}", $"{first.English}: {second.English}");
}
