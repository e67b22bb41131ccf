namespace Vroegsignalering.Cases;

/// <summary>Why an event cannot follow what happened in a case.</summary>
public enum CaseRefusal
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The case was opened already.</summary>
    AlreadyOpened = 1,

    /// <summary>The case is closed; reopen it first.</summary>
    CaseIsClosed = 2,

    /// <summary>The case is open, so it cannot be reopened and contact is not late.</summary>
    CaseIsOpen = 3,

    /// <summary>The day lies after today.</summary>
    InTheFuture = 4,

    /// <summary>The event says nothing without its day.</summary>
    DayNeeded = 5,

    /// <summary>The day lies before the one on which the case was opened.</summary>
    BeforeOpening = 6,

    /// <summary>The day lies before the one on which the case was closed.</summary>
    BeforeClosing = 7,

    /// <summary>The day lies before the one on which the case was reopened.</summary>
    BeforeReopening = 8,

    /// <summary>The day lies before the one on which it was offered.</summary>
    BeforeOffer = 9,

    /// <summary>The signal is in the case already.</summary>
    SignalAlreadyInCase = 10,

    /// <summary>The notice is about no signal of the case.</summary>
    NotASignalOfThisCase = 11,

    /// <summary>The resident has to agree.</summary>
    ConsentNeeded = 12,

    /// <summary>The resident did not want help; register first that help is accepted.</summary>
    ResidentRefusedHelp = 13,

    /// <summary>The number of the handover was used already.</summary>
    HandoverIdUsed = 14,

    /// <summary>This handover was not offered.</summary>
    HandoverNotOffered = 15,

    /// <summary>The receiver answered already.</summary>
    HandoverAnswered = 16,

    /// <summary>A receiver has not confirmed yet, so the case stays with us.</summary>
    HandoverUnconfirmed = 17,

    /// <summary>Every handover was declined and no other help was given.</summary>
    NobodyTookOver = 18,

    /// <summary>The resident was reached.</summary>
    ResidentWasReached = 19,

    /// <summary>The resident accepted help.</summary>
    HelpWasAccepted = 20,

    /// <summary>The arrears were not arranged before there was contact.</summary>
    NotArrangedBeforeContact = 21,

    /// <summary>The resident was referred without consent, which is a result of its own.</summary>
    ReferredWithoutConsent = 22,

    /// <summary>The number of the action is in use.</summary>
    ActionIdUsed = 23,

    /// <summary>There is no such open action.</summary>
    ActionUnknown = 24,

    /// <summary>The case is held for this reason already.</summary>
    HoldStandsAlready = 25,

    /// <summary>The case is not held for this reason.</summary>
    HoldNotPlaced = 26,

    /// <summary>The contact would come before the day on which it was announced.</summary>
    AnnouncedForEarlierDay = 27,
}
