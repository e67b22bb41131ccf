namespace Vroegsignalering.Residency;

/// <summary>What came of comparing the person of a signal with a register. An outcome alone accepts nothing: see <see cref="ResidencyAnswer.IsCertain"/>.</summary>
public enum ResidencyOutcome
{
    /// <summary>There is no answer.</summary>
    NotStated = 0,

    /// <summary>The BSN is of a resident at the address.</summary>
    ExactBsn = 1,

    /// <summary>One resident has the last name, the birth date and the address.</summary>
    ExactNameBirthDateAddress = 2,

    /// <summary>One resident at the address has a name or birth date that comes near.</summary>
    AddressAndSimilarName = 3,

    /// <summary>People live at the address; nobody who resembles the person.</summary>
    AddressOnly = 4,

    /// <summary>The person lives elsewhere in the municipality.</summary>
    MovedWithin = 5,

    /// <summary>The person is registered in another municipality, or left the country.</summary>
    MovedOut = 6,

    /// <summary>The person has died.</summary>
    Deceased = 7,

    /// <summary>The contract is in the name of a business that may be of a natural person; who that is, is not found.</summary>
    BusinessContract = 8,

    /// <summary>The contract is of a legal person, such as a B.V.</summary>
    LegalEntity = 9,

    /// <summary>The person was not found, or it is not known where the person lives.</summary>
    NoMatch = 10,

    /// <summary>Several people come into question.</summary>
    Ambiguous = 11,
}
