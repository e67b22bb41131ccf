namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>What is asked of the signature of a request.</summary>
public enum DdasRequestSignatures
{
    /// <summary>Not looked at: FSC says who asks.</summary>
    NotLookedAt = 0,

    /// <summary>A request with a signature has to have a right one; a request without is answered too.</summary>
    WhenPresent = 1,

    /// <summary>Every request has to have a right signature, as the text of DDAS says.</summary>
    Required = 2,
}
