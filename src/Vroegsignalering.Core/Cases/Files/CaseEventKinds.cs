using Vroegsignalering.Cases.Events;

namespace Vroegsignalering.Cases.Files;

/// <summary>The names of the events in a file. Names are added, and never changed or used again.</summary>
internal static class CaseEventKinds
{
    public static string NameOf(CaseEvent next) => next switch
    {
        CaseOpened => "opened",
        SignalAdded => "signal-added",
        SignalWithdrawn => "signal-withdrawn",
        OwnerAssigned => "owner-assigned",
        ReplyChannelChosen => "reply-channel-chosen",
        ChannelDeclined => "channel-declined",
        ChannelConsented => "channel-consented",
        ContactAnnounced => "contact-announced",
        AttemptMade => "attempt-made",
        ContactMade => "contact-made",
        FirstConversationOffered => "first-conversation-offered",
        FirstConversationHeld => "first-conversation-held",
        HelpAccepted => "help-accepted",
        HelpGiven => "help-given",
        HelpRefused => "help-refused",
        ArrangedBeforeContact => "arranged-before-contact",
        ArrearsSolved => "arrears-solved",
        HandoverOffered => "handover-offered",
        HandoverConfirmed => "handover-confirmed",
        HandoverDeclined => "handover-declined",
        ReferredOut => "referred-out",
        PassedOn => "passed-on",
        LateContact => "late-contact",
        ActionAdded => "action-added",
        ActionDone => "action-done",
        HoldPlaced => "hold-placed",
        HoldLifted => "hold-lifted",
        CaseReopened => "reopened",
        CaseClosed => "closed",
        _ => throw new ArgumentException("An event of a kind that has no name in a file.", nameof(next)),
    };
}
