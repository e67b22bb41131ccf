namespace Vroegsignalering.Residency;

/// <summary>What a register showed about the person or the address, beside the outcome.</summary>
[Flags]
public enum ResidencyObservations
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>The person moved inside the municipality.</summary>
    MovedInside = 1,

    /// <summary>The person moved to another municipality or abroad.</summary>
    MovedOut = 2,

    /// <summary>The person has died.</summary>
    Deceased = 4,

    /// <summary>The data may not go to third parties, the address among them.</summary>
    SecretAddress = 8,

    /// <summary>Something that was asked is being investigated.</summary>
    UnderInvestigation = 16,

    /// <summary>Many people live at the address; never group its signals by themselves.</summary>
    ManyResidents = 32,

    /// <summary>Nobody was found.</summary>
    NotFound = 64,

    /// <summary>More than one person was found.</summary>
    SeveralFound = 128,

    /// <summary>It is established that the person does not live at the registered address.</summary>
    NotLivingAtAddress = 256,

    /// <summary>Nobody knows where the person lives.</summary>
    WhereaboutsUnknown = 512,

    /// <summary>The register stopped keeping the data for another reason than death or leaving.</summary>
    RegistrationSuspended = 1024,
}
