namespace Vroegsignalering.Signals;

/// <summary>The six threatening situations of the law (<i>bedreigende situaties</i>); the list is exhaustive.</summary>
/// <remarks>Source: Wgs art. 4 lid 2.</remarks>
public enum ThreateningSituationKind
{
    /// <summary>None, or not stated.</summary>
    NotStated = 0,

    /// <summary>Forced eviction (<i>gedwongen woningontruiming</i>).</summary>
    ForcedEviction = 1,

    /// <summary>End of the supply of gas.</summary>
    EndOfGasSupply = 2,

    /// <summary>End of the supply of electricity.</summary>
    EndOfElectricitySupply = 3,

    /// <summary>End of the supply of district heating (<i>stadsverwarming</i>).</summary>
    EndOfDistrictHeating = 4,

    /// <summary>End of the supply of water.</summary>
    EndOfWaterSupply = 5,

    /// <summary>Cancellation or dissolution of the health insurance.</summary>
    EndOfHealthInsurance = 6,
}
