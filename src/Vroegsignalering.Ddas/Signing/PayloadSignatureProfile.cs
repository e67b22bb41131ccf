namespace Vroegsignalering.Ddas.Signing;

/// <summary>The readings of the texts about signed messages (<i>ondertekende berichten</i>) that are in circulation. There is no default: the host chooses.</summary>
/// <remarks>
/// All are a detached JWS with <c>alg</c> PS256 whose certificates travel along in <c>x5c</c>; they differ in what is signed and under which
/// header it is sent. A message that is good under one is refused under every other. A signed test message of the other side decides.
/// </remarks>
public enum PayloadSignatureProfile
{
    /// <summary>Not stated; refused.</summary>
    NotStated = 0,

    /// <summary>The exact bytes of the body, in <c>nlgov-adr-payload-sig</c>. Source: DDAS, docs/api/signing-encryptie.md.</summary>
    DdasText = 1,

    /// <summary>The digest only, as <c>sigD</c> with <c>b64</c> false, in <c>nlgov-adr-payload-sig</c>. Source: DDAS, v1.0/DDAS-VS.yaml.</summary>
    DdasOpenApi = 2,

    /// <summary>As <see cref="DdasOpenApi"/>, in <c>Payload-Signature</c>. Source: Logius, API-mod-signing, working version.</summary>
    NlgovSigning = 3,

    /// <summary>
    /// The base64url of the digest line, as <c>sigD</c> without <c>b64</c>, in <c>nlgov-adr-payload-sig</c>. Seen at payment interfaces;
    /// the name of the header is a choice of this product.
    /// </summary>
    EncodedDigest = 4,
}
