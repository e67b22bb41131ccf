namespace Vroegsignalering.Ddas.Signing;

/// <summary>A body of which the signature was found good. Only the verifier makes it, so who parses this parses nothing that was not verified.</summary>
public sealed class VerifiedPayload
{
    internal VerifiedPayload(ReadOnlyMemory<byte> body, string signer) => (Body, Signer) = (body, signer);

    /// <summary>The exact bytes that were signed; never empty.</summary>
    /// <remarks>When the body was given from memory it is the same memory: do not change it.</remarks>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The number in the certificate of who signed: an OIN of 20 digits, or a trade-register number of 8 where that is allowed.</summary>
    public string Signer { get; }
}
