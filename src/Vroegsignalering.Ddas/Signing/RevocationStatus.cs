namespace Vroegsignalering.Ddas.Signing;

/// <summary>What is known about the revocation (<i>intrekking</i>) of a certificate.</summary>
public enum RevocationStatus
{
    /// <summary>Not stated; counts as <see cref="Unknown"/>.</summary>
    NotStated = 0,

    /// <summary>Not revoked, says the issuer.</summary>
    Good = 1,

    /// <summary>Revoked or on hold.</summary>
    Revoked = 2,

    /// <summary>Nobody could say; the only answer that a host may choose to accept.</summary>
    Unknown = 3,

    /// <summary>The answer is older than it says it may be used.</summary>
    Stale = 4,

    /// <summary>There is an answer, but the issuer did not sign it.</summary>
    NotTrusted = 5,

    /// <summary>The host chose not to check.</summary>
    NotChecked = 6,
}
