namespace Vroegsignalering.Residency;

/// <summary>A register refuses who asks: the key, certificate or authorisation is not in order. A person has to act; asking again is of no use.</summary>
public sealed class ResidencyAuthorisationException : Exception
{
    /// <summary>Makes the alarm. It has no place for the question, so nothing of a person can get into a log.</summary>
    /// <param name="statusCode">The HTTP status, such as 401 or 403.</param>
    public ResidencyAuthorisationException(int statusCode)
        : base(FormattableString.Invariant($"The register refuses this application with status {statusCode}. Check the key, the certificate and the authorisation."))
        => StatusCode = statusCode;

    /// <summary>The HTTP status, such as 401 or 403.</summary>
    public int StatusCode { get; }
}
