namespace Vroegsignalering.Residency;

/// <summary>What of a question agrees with the one person that was found.</summary>
[Flags]
public enum ResidencyAgreements
{
    /// <summary>Nothing, or there is no single person.</summary>
    None = 0,

    /// <summary>The BSN is the same.</summary>
    Bsn = 1,

    /// <summary>The last name is the same, apart from spelling that means nothing.</summary>
    LastName = 2,

    /// <summary>The birth date is the same, and known in full.</summary>
    BirthDate = 4,

    /// <summary>The address is the same.</summary>
    Address = 8,

    /// <summary>The person is registered in the municipality that asks.</summary>
    Municipality = 16,
}
