namespace Vroegsignalering.Cases;

/// <summary>Why something has to be done in a case.</summary>
public enum OpenActionKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Nobody owns the case.</summary>
    ChooseOwner = 1,

    /// <summary>It is not known how the resident can reach us.</summary>
    ChooseReplyChannel = 2,

    /// <summary>No first conversation was offered yet.</summary>
    OfferConversation = 3,

    /// <summary>The first conversation was offered, and not held.</summary>
    HoldConversation = 4,

    /// <summary>A receiver did not confirm a handover yet.</summary>
    AwaitHandover = 5,

    /// <summary>A receiver did not take the resident over.</summary>
    FindOtherReceiver = 6,

    /// <summary>See whether the arrears were solved within 30 days after help was accepted.</summary>
    ThirtyDayTest = 7,

    /// <summary>A partner took a signal back or was paid; decide what that means.</summary>
    JudgeWithdrawal = 8,

    /// <summary>Somebody put it on the list.</summary>
    Added = 9,
}
