namespace Vroegsignalering.Testing.Residency;

/// <summary>What goes wrong with an answer of <see cref="FakeBrpServer"/>.</summary>
public enum FakeBrpFault
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>401: the caller did not show who it is.</summary>
    Unauthorised = 1,

    /// <summary>403: the caller may not ask this.</summary>
    Forbidden = 2,

    /// <summary>429: too many questions.</summary>
    TooBusy = 3,

    /// <summary>503: out of order for a while.</summary>
    OutOfOrder = 4,

    /// <summary>500: a fault of the register.</summary>
    ServerError = 5,

    /// <summary>No answer as long as the server lives.</summary>
    Slow = 6,

    /// <summary>The connection is cut in the middle of the answer.</summary>
    CutConnection = 7,

    /// <summary>JSON that ends in the middle.</summary>
    BrokenJson = 8,

    /// <summary>JSON that is whole, and not what the API publishes.</summary>
    OtherJson = 9,

    /// <summary>A date of a kind that the API does not publish.</summary>
    UnknownKindOfDate = 10,
}
