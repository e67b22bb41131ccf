namespace Vroegsignalering.Cases.Handovers;

/// <summary>What is missing in a handover.</summary>
public enum HandoverGap
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Nobody owns the case, so the receiver has nobody to ask.</summary>
    Owner = 1,

    /// <summary>It is not known how to reach the sender.</summary>
    ReplyChannel = 2,

    /// <summary>It is not known which organisation or team it is.</summary>
    Organisation = 3,

    /// <summary>The purpose is not stated.</summary>
    Purpose = 4,

    /// <summary>What the resident agreed to is not registered.</summary>
    AgreedTo = 5,

    /// <summary>There is no next appointment.</summary>
    NextAppointment = 6,

    /// <summary>There is no name.</summary>
    Name = 7,

    /// <summary>There is no phone number, e-mail or address.</summary>
    ContactDetails = 8,
}
