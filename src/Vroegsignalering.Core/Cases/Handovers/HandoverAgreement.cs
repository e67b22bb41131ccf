namespace Vroegsignalering.Cases.Handovers;

/// <summary>What a resident agrees to in a handover.</summary>
public enum HandoverAgreement
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The receiver gets name and contact details.</summary>
    ContactDetails = 1,

    /// <summary>The receiver gets the arrears.</summary>
    Arrears = 2,

    /// <summary>The receiver contacts the resident.</summary>
    ReceiverContacts = 3,

    /// <summary>The first conversation with the receiver is held together (<i>driegesprek</i>).</summary>
    JointConversation = 4,

    /// <summary>The receiver tells us when it took over.</summary>
    ReceiverReportsBack = 5,
}
