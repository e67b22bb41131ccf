using System.IO.Compression;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using Vroegsignalering.Ddas.Signing;
using static Vroegsignalering.Ddas.Signing.PayloadSignatureProfile;
using Why = Vroegsignalering.Ddas.Signing.SignatureDiagnostics;

namespace Vroegsignalering.Ddas.Tests.Signing;

/// <summary>The messages that have to be refused: 120 in the groups of the list of reliability, and some besides.</summary>
internal static class WrongSignatures
{
    public const string Besides = "besides";

    public static IReadOnlyDictionary<string, int> Numbers { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["algorithm"] = 16,
        ["structure"] = 18,
        ["header"] = 16,
        ["chain"] = 28,
        ["revocation"] = 10,
        ["identity"] = 8,
        ["body"] = 16,
        ["replay and time"] = 8,
    };

    public static IReadOnlyList<WrongSignature> All { get; } =
    [
        .. Group("algorithm", Algorithm()), .. Group("structure", Structure()), .. Group("header", Header()), .. Group("chain", Chain()),
        .. Group("revocation", Revocation()), .. Group("identity", Identity()), .. Group("body", Body()), .. Group("replay and time", ReplayAndTime()),
        .. Group(Besides, More()),
    ];

    private static IEnumerable<WrongSignature> Group(string name, IEnumerable<(string Name, DiagnosticCode Reason, Func<Message> Make)> cases) =>
        cases.Select(c => new WrongSignature(name, c.Name, c.Reason, c.Make));

    private static IEnumerable<(string Name, DiagnosticCode Reason, Func<Message> Make)> Algorithm() =>
    [
        ("none, and no signature", Why.PartEmpty, () => Forge.Message(change: h => h["alg"] = "none", sign: _ => [])),
        ("none, with a good signature", Why.AlgorithmOther, () => Forge.Message(change: h => h["alg"] = "none")),
        ("HS256 with the public key as secret", Why.AlgorithmOther, () => Forge.Message(
            change: h => h["alg"] = "HS256", sign: input => HMACSHA256.HashData(Certificates.LeafKey.ExportSubjectPublicKeyInfo(), input))),
        ("RS256", Why.AlgorithmOther, () => Forge.Message(change: h => h["alg"] = "RS256", sign: Pkcs1)),
        ("ES256", Why.AlgorithmOther, () => Forge.Message(change: h => h["alg"] = "ES256", sign: Ecdsa)),
        ("EdDSA", Why.AlgorithmOther, () => Forge.Message(change: h => h["alg"] = "EdDSA")),
        ("PS384", Why.AlgorithmOther, () => Forge.Message(
            change: h => h["alg"] = "PS384", sign: input => Certificates.LeafKey.SignData(input, HashAlgorithmName.SHA384, RSASignaturePadding.Pss))),
        ("PS512", Why.AlgorithmOther, () => Forge.Message(
            change: h => h["alg"] = "PS512", sign: input => Certificates.LeafKey.SignData(input, HashAlgorithmName.SHA512, RSASignaturePadding.Pss))),
        ("lower case", Why.AlgorithmOther, () => Forge.Message(change: h => h["alg"] = "ps256")),
        ("with a space behind", Why.AlgorithmOther, () => Forge.Message(change: h => h["alg"] = "PS256 ")),
        ("missing", Why.AlgorithmMissing, () => Forge.Message(change: h => h.Remove("alg"))),
        ("a list", Why.AlgorithmOther, () => Forge.Message(change: h => h["alg"] = new JsonArray("PS256"))),
        ("null", Why.AlgorithmOther, () => Forge.Message(change: h => h["alg"] = null)),
        ("PS256 with a salt of 20 bytes", Why.SignatureWrong, () => Forge.Message(sign: input => Forge.PssWithSalt(Certificates.LeafKey, input, 20))),
        ("PS256 without salt", Why.SignatureWrong, () => Forge.Message(sign: input => Forge.PssWithSalt(Certificates.LeafKey, input, 0))),
        ("PS256 in the header, RS256 in the signature", Why.SignatureWrong, () => Forge.Message(sign: Pkcs1)),
    ];

    private static IEnumerable<(string Name, DiagnosticCode Reason, Func<Message> Make)> Structure() =>
    [
        ("one dot", Why.NotThreeParts, () => Altered(value => value.Replace("..", ".", StringComparison.Ordinal))),
        ("three dots", Why.NotThreeParts, () => Altered(value => value.Replace("..", "...", StringComparison.Ordinal))),
        ("the payload inside", Why.PayloadInside, () => Altered(value => value.Replace("..", ".eyJhIjoxfQ.", StringComparison.Ordinal))),
        ("padding behind the header", Why.NotBase64Url, () => Altered(value => value.Replace("..", "=..", StringComparison.Ordinal))),
        ("padding behind the signature", Why.NotBase64Url, () => Altered(value => $"{value}==")),
        ("a space inside", Why.NotBase64Url, () => Altered(value => value.Insert(20, " "))),
        ("a newline at the end", Why.NotBase64Url, () => Altered(value => $"{value}\n")),
        ("a plus of ordinary base64", Why.NotBase64Url, () => Altered(value => $"{value[..^10]}+{value[^9..]}")),
        ("bits left over", Why.NotBase64Url, () => Altered(value => value[..^1] + (char)(value[^1] + 1))),
        ("a length that no bytes give", Why.NotBase64Url, () => Altered(value => $"{value}AAA")),
        ("a header of 1 MiB", Why.SignatureTooLong, () => Forge.Message(change: h => h["kid"] = new string('k', 1024 * 1024))),
        ("one character over 32 KiB", Why.SignatureTooLong, () => Altered(value => value + new string('A', (32 * 1024) + 1 - value.Length))),
        ("two headers", Why.SignatureTwice, () => Doubled("nlgov-adr-payload-sig")),
        ("headers of two profiles", Why.SignatureTwice, () => Doubled("Payload-Signature")),
        ("the header of another profile", Why.SignatureUnderOtherName, () => Renamed(DdasText, "Payload-Signature")),
        ("the header of another profile, the other way round", Why.SignatureUnderOtherName, () => Renamed(NlgovSigning, "nlgov-adr-payload-sig")),
        ("no header", Why.SignatureMissing, () => Forge.Message() with { Headers = [new("Digest", Forge.DigestOf(Signed.Body))] }),
        ("nothing before the dots", Why.PartEmpty, () => Altered(value => value[value.IndexOf('.', StringComparison.Ordinal)..])),
    ];

    private static IEnumerable<(string Name, DiagnosticCode Reason, Func<Message> Make)> Header() =>
    [
        ("alg twice", Why.HeaderMemberTwice, () => Forge.Message(text: json => json.Replace("{\"alg\"", "{\"alg\":\"none\",\"alg\"", StringComparison.Ordinal))),
        ("alg twice, once escaped", Why.HeaderMemberTwice, () => Forge.Message(
            text: json => json.Replace("{\"alg\"", "{\"\\u0061lg\":\"none\",\"alg\"", StringComparison.Ordinal))),
        ("an unknown name in crit", Why.CriticalUnknown, () => Forge.Message(change: h => h["crit"] = new JsonArray("exp"))),
        ("crit without b64", Why.CriticalIncomplete, () => Forge.Message(DdasOpenApi, h => h["crit"] = new JsonArray("sigD"))),
        ("crit without sigD", Why.CriticalIncomplete, () => Forge.Message(NlgovSigning, h => h["crit"] = new JsonArray("b64"))),
        ("b64 true with HttpHeaders", Why.EncodingOther, () => Forge.Message(DdasOpenApi, h => h["b64"] = true)),
        ("more names in pars", Why.SignedPartsOther, () => Forge.Message(DdasOpenApi, h => h["sigD"]!["pars"] = new JsonArray("digest", "content-type"))),
        ("a name with a capital in pars", Why.SignedPartsOther, () => Forge.Message(NlgovSigning, h => h["sigD"]!["pars"] = new JsonArray("Digest"))),
        ("another mechanism in sigD", Why.SignedPartsOther, () => Forge.Message(
            DdasOpenApi, h => h["sigD"]!["mId"] = "http://uri.etsi.org/19182/ObjectIdByURI")),
        ("x5t", Why.HeaderMemberForbidden, () => Forge.Message(change: h => h["x5t"] = "AAAA")),
        ("jku", Why.HeaderMemberForbidden, () => Forge.Message(change: h => h["jku"] = "https://example.org/keys")),
        ("x5u", Why.HeaderMemberForbidden, () => Forge.Message(change: h => h["x5u"] = "https://example.org/certificate")),
        ("jwk", Why.HeaderMemberForbidden, () => Forge.Message(change: h => h["jwk"] = new JsonObject { ["kty"] = "RSA" })),
        ("50 levels", Why.HeaderTooDeep, () => Forge.Message(
            text: json => json.Replace("{\"alg\"", $"{{\"deep\":{new string('[', 50)}{new string(']', 50)},\"alg\"", StringComparison.Ordinal))),
        ("an unknown member", Why.HeaderMemberUnknown, () => Forge.Message(change: h => h["sigT"] = "2027-07-01T12:00:00Z")),
        ("something behind the object", Why.HeaderNotJson, () => Forge.Message(text: json => $"{json}{{}}")),
    ];

    private static IEnumerable<(string Name, DiagnosticCode Reason, Func<Message> Make)> Chain() =>
    [
        ("a self-signed certificate alone", Why.ChainLength, () => Forge.Message(chain: [SelfSigned()])),
        ("a self-signed certificate before a good issuer", Why.ChainOrder, () => Forge.Message(chain: [SelfSigned(), Certificates.Issuer])),
        ("an attacker's chain with its root", Why.AnchorNotTrusted, () => Attack(withRoot: true)),
        ("an attacker's chain without its root", Why.AnchorNotTrusted, () => Attack(withRoot: false)),
        ("an attacker's chain with our names", Why.CertificateSignatureWrong, () =>
            Forge.Message(chain: [Certificates.Signer(Certificates.OtherKey, Certificates.FalseIssuer), Certificates.FalseIssuer])),
        ("an attacker's root behind a good chain", Why.ChainOrder, () =>
            Forge.Message(chain: [.. Forge.Chain, Certificates.Authority("CN=Other Root", Certificates.OtherKey)])),
        ("an attacker's root with our name behind a good chain", Why.ChainOrder, () => Forge.Message(chain: [.. Forge.Chain, Certificates.FalseRoot])),
        ("the signing certificate not first", Why.ChainOrder, () =>
            Forge.Message(chain: [Certificates.Issuer, Certificates.Leaf], sign: input => Forge.Ps256(Certificates.Leaf, input))),
        ("root and issuer changed places", Why.ChainOrder, () => Forge.Message(chain: [Certificates.Leaf, Certificates.Root, Certificates.Issuer])),
        ("a certificate that does not belong", Why.ChainOrder, () =>
            Forge.Message(chain: [.. Forge.Chain, Certificates.Signer(Certificates.OtherKey, Certificates.Issuer)])),
        ("an expired certificate", Why.CertificateExpired, () => By(Certificates.Signer(Certificates.LeafKey, Certificates.Issuer, until: Certificates.Now.AddDays(-1)))),
        ("a certificate that is not valid yet", Why.CertificateNotYetValid, () =>
            By(Certificates.Signer(Certificates.LeafKey, Certificates.Issuer, from: Certificates.Now.AddDays(1)))),
        ("an expired issuer", Why.CertificateExpired, () => Under(Certificates.Authority(
            "CN=Old Issuer", Certificates.IssuerKey, Certificates.Root, until: Certificates.Now.AddDays(-1)))),
        ("an issuer that is not valid yet", Why.CertificateNotYetValid, () => Under(Certificates.Authority(
            "CN=New Issuer", Certificates.IssuerKey, Certificates.Root, from: Certificates.Now.AddDays(1)))),
        ("an expired root, though configured", Why.CertificateExpired, ExpiredRoot),
        ("a key of 1,024 bits", Why.KeyTooSmall, () => By(Certificates.Signer(SmallKey, Certificates.Issuer))),
        ("an issuer with a key of 1,024 bits", Why.KeyTooSmall, () => Under(Certificates.Authority("CN=Small Issuer", SmallKey, Certificates.Root))),
        ("a key for encryption only", Why.KeyUsage, () =>
            By(Certificates.Signer(Certificates.LeafKey, Certificates.Issuer, usage: X509KeyUsageFlags.KeyEncipherment))),
        ("no usage at all", Why.KeyUsage, () => By(Certificates.Signer(Certificates.LeafKey, Certificates.Issuer, usage: null))),
        ("the certificate of the connection", Why.TransportCertificate, () => By(Certificates.Signer(
            Certificates.LeafKey, Certificates.Issuer, purposes: ["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"]))),
        ("the certificate of the issuer", Why.AuthoritySigned, () => Forge.Message(chain: [Certificates.Issuer, Certificates.Root])),
        ("a name outside what the issuer may issue", Why.NameConstraint, () => Under(Certificates.Authority(
            "CN=Narrow Issuer", Certificates.IssuerKey, Certificates.Root, change: OnlyForBelgium))),
        ("one issuer too many", Why.ChainConstraint, OneIssuerTooMany),
        ("an issuer that is none", Why.ChainConstraint, () => Under(Certificates.Authority(
            "CN=No Issuer", Certificates.IssuerKey, Certificates.Root, isAuthority: false, usage: X509KeyUsageFlags.DigitalSignature))),
        ("a chain of 50", Why.ChainLength, () => Forge.Message(change: h => h["x5c"] = new JsonArray(
            [.. Enumerable.Repeat(Convert.ToBase64String(new byte[3]), 50).Select(t => JsonValue.Create(t))]))),
        ("an issuer twice", Why.CertificateTwice, () => Forge.Message(chain: [.. Forge.Chain, Certificates.Issuer])),
        ("broken DER", Why.CertificateUnreadable, () => Forge.Message(
            change: h => h["x5c"] = new JsonArray(Convert.ToBase64String(Certificates.Leaf.RawData[..^1]), Convert.ToBase64String(Certificates.Issuer.RawData)))),
        ("the thumbprint of another certificate", Why.ThumbprintDiffers, () => Forge.Message(
            change: h => h["x5t#S256"] = ProtectedHeaderWriter.Thumbprint(Certificates.Issuer))),
    ];

    private static IEnumerable<(string Name, DiagnosticCode Reason, Func<Message> Make)> Revocation() =>
    [
        ("a revoked certificate", Why.Revoked, () => Looked(Lists.Of(Certificates.Issuer, Certificates.Leaf), Lists.Of(Certificates.Root))),
        ("a revoked issuer", Why.Revoked, () => Looked(Lists.Of(Certificates.Issuer), Lists.Of(Certificates.Root, Certificates.Issuer))),
        ("a certificate on hold", Why.Revoked, () => Looked(
            Lists.Of(Certificates.Issuer, Certificates.Leaf, reason: X509RevocationReason.CertificateHold), Lists.Of(Certificates.Root))),
        ("a list out of date", Why.RevocationStale, () => Looked(
            Lists.Of(Certificates.Issuer, from: Certificates.Now.AddDays(-9), until: Certificates.Now.AddDays(-2)), Lists.Of(Certificates.Root))),
        ("a list in the name of the issuer by another", Why.RevocationNotTrusted, () => Looked(Lists.Of(Certificates.FalseIssuer), Lists.Of(Certificates.Root))),
        ("a list of another issuer", Why.RevocationUnknown, () => Looked(Lists.Of(Certificates.Root))),
        ("out of reach, and the policy refuses", Why.RevocationUnknown, () => Trusting(new Answering(_ => RevocationStatus.Unknown))),
        ("too late, and the policy refuses", Why.RevocationTimedOut, () => Forge.Message() with
        {
            Trust = new([Certificates.Root], [new SigningPeer(Certificates.Oin)], new Silent()) { RevocationTimeout = TimeSpan.FromMilliseconds(50) },
        }),
        ("a list about another certificate, made to look like ours", Why.RevocationNotTrusted, () => Looked(
            Lists.Changed(Lists.Of(Certificates.Issuer, Certificates.Leaf), Certificates.Leaf), Lists.Of(Certificates.Root))),
        ("a list by an issuer that may sign none", Why.RevocationNotTrusted, ListByWhoMayNot),
    ];

    private static IEnumerable<(string Name, DiagnosticCode Reason, Func<Message> Make)> Identity() =>
    [
        ("another OIN", Why.IdentityOther, () => Named(Certificates.Subject(Certificates.OtherOin))),
        ("the OIN in the common name", Why.IdentityMissing, () => Named($"CN={Certificates.Oin}, O=Gemeente Voorbeeldstad, C=NL")),
        ("the OIN as identifier of the organisation", Why.IdentityMissing, () => Named($"CN=Test Signing, OID.2.5.4.97={Certificates.Oin}, C=NL")),
        ("a trade-register number, not allowed", Why.TradeRegisterNotAllowed, () => Named(Certificates.Subject(Certificates.TradeRegisterNumber))),
        ("another trade-register number, allowed", Why.IdentityOther, () => Named(Certificates.Subject("88888888")) with
        {
            Trust = new([Certificates.Root], [new SigningPeer(Certificates.Oin, Certificates.TradeRegisterNumber)], new UncheckedRevocation())
            {
                TradeRegisterNumberAllowed = true,
            },
        }),
        ("another peer of the connection", Why.PeerDiffers, () => Forge.Message() with { ConnectionPeer = Certificates.OtherOin }),
        ("no peer of the connection, though required", Why.PeerMissing, () => Forge.Message() with
        {
            Trust = new([Certificates.Root], [new SigningPeer(Certificates.Oin)], new UncheckedRevocation()) { ConnectionPeerRequired = true },
        }),
        ("two serial numbers", Why.IdentityTwice, () => Named($"SERIALNUMBER={Certificates.OtherOin}, {Certificates.Subject()}")),
    ];

    private static IEnumerable<(string Name, DiagnosticCode Reason, Func<Message> Make)> Body() =>
    [
        ("one bit changed", Why.SignatureWrong, () => Forge.Message().WithDigest() with { Body = [.. Signed.Body[..^1], (byte)(Signed.Body[^1] ^ 1)] }),
        ("serialised again", Why.DigestDiffers, () => Forge.Message() with { Body = Encoding.UTF8.GetBytes(JsonNode.Parse(Signed.Body)!.ToString()) }),
        ("a byte order mark added", Why.SignatureWrong, () => Forge.Message().WithDigest() with { Body = [0xEF, 0xBB, 0xBF, .. Signed.Body] }),
        ("compressed", Why.DigestDiffers, () => Forge.Message() with { Body = Compressed() }),
        ("another character set", Why.DigestDiffers, () => Forge.Message() with { Body = Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(Signed.Body)) }),
        ("a newline at the end", Why.DigestDiffers, () => Forge.Message(DdasOpenApi) with { Body = [.. Signed.Body, (byte)'\n'] }),
        ("the Digest of another body, body signed", Why.DigestDiffers, () => Forge.Message().WithDigest(Forge.DigestOf([1]))),
        ("the Digest of another body, digest signed", Why.DigestDiffers, () => Forge.Message(DdasOpenApi).WithDigest(Forge.DigestOf([1]))),
        ("Digest by MD5", Why.DigestUnreadable, () => Forge.Message(NlgovSigning).WithDigest($"MD5={Convert.ToBase64String(new byte[16])}")),
        ("Digest by SHA-1", Why.DigestUnreadable, () => Forge.Message(EncodedDigest).WithDigest($"SHA={Convert.ToBase64String(new byte[20])}")),
        ("Digest twice", Why.DigestTwice, () => Forge.Message(DdasOpenApi).WithDigest(Forge.DigestOf(Signed.Body), Forge.DigestOf([1]))),
        ("two values in one Digest", Why.DigestUnreadable, () => Forge.Message().WithDigest($"{Forge.DigestOf(Signed.Body)},{Forge.DigestOf([1])}")),
        ("no Digest where it is signed", Why.DigestMissing, () => Forge.Message(NlgovSigning).WithDigest()),
        ("an empty body", Why.BodyEmpty, () => Forge.Message() with { Body = [] }),
        ("the signature of the request on the answer", Why.DigestDiffers, () => Forge.Message(body: """{"page":1}"""u8.ToArray()) with { Body = Signed.Body }),
        ("another body with its own Digest", Why.SignatureWrong, () => (Forge.Message(DdasOpenApi) with { Body = [1] }).WithDigest(Forge.DigestOf([1]))),
    ];

    private static IEnumerable<(string Name, DiagnosticCode Reason, Func<Message> Make)> ReplayAndTime() =>
    [
        ("signed in the future", Why.IssuedInFuture, () => Forge.Message(at: Certificates.Now.AddSeconds(61))),
        ("signed before the window", Why.IssuedTooLongAgo, () => Forge.Message(at: Certificates.Now.AddSeconds(-301))),
        ("the same message twice", Why.Replayed, () => Again(Forge.Message())),
        ("our clock back by one hour", Why.IssuedInFuture, () => Forge.Message() with { Clock = new() { Now = Certificates.Now.AddHours(-1) } }),
        ("again, after our clock went on an hour and back", Why.ReplayUnknown, AfterTheClockWentBack),
        ("no time of signing", Why.HeaderMemberMissing, () => Forge.Message(change: h => h.Remove("iat"))),
        ("a time of signing in text", Why.HeaderMemberWrong, () => Forge.Message(change: h => h["iat"] = "1814443200")),
        ("a time of signing in milliseconds", Why.HeaderMemberWrong, () => Forge.Message(change: h => h["iat"] = Certificates.Now.ToUnixTimeMilliseconds())),
    ];

    private static IEnumerable<(string Name, DiagnosticCode Reason, Func<Message> Make)> More() =>
    [
        ("crit empty", Why.CriticalWrong, () => Forge.Message(change: h => h["crit"] = new JsonArray())),
        ("crit names what is not there", Why.CriticalWrong, () => Forge.Message(EncodedDigest, h => h["crit"] = new JsonArray("sigD", "b64"))),
        ("crit twice the same", Why.CriticalWrong, () => Forge.Message(DdasOpenApi, h => h["crit"] = new JsonArray("sigD", "b64", "b64"))),
        ("typ of a token", Why.HeaderMemberWrong, () => Forge.Message(change: h => h["typ"] = "JWT")),
        ("no kid", Why.HeaderMemberMissing, () => Forge.Message(DdasOpenApi, h => h.Remove("kid"))),
        ("no x5c", Why.HeaderMemberMissing, () => Forge.Message(NlgovSigning, h => h.Remove("x5c"))),
        ("hashes inside sigD", Why.SignedPartsOther, () => Forge.Message(DdasOpenApi, h => h["sigD"]!["hashM"] = "S256")),
        ("half a character", Why.HeaderNotJson, () => Forge.Message(text: json => json.Replace("\"test\"", "\"\\ud800\"", StringComparison.Ordinal))),
        ("a byte order mark before the header", Why.HeaderNotJson, () => Forge.Message(text: json => $"\uFEFF{json}")),
        ("PEM inside x5c", Why.CertificateUnreadable, () => Forge.Message(change: h => h["x5c"] = new JsonArray(
            Convert.ToBase64String(Encoding.ASCII.GetBytes(Certificates.Leaf.ExportCertificatePem())), Convert.ToBase64String(Certificates.Issuer.RawData)))),
        ("bytes behind a certificate", Why.CertificateUnreadable, () => Forge.Message(change: h => h["x5c"] = new JsonArray(
            Convert.ToBase64String([.. Certificates.Leaf.RawData, 0]), Convert.ToBase64String(Certificates.Issuer.RawData)))),
        ("a key inside a certificate that cannot be read", Why.CertificateUnreadable, () => Forge.Message(change: h =>
        {
            h.Remove("x5t#S256");
            h["x5c"] = new JsonArray(Convert.ToBase64String(WithBrokenKey()), Convert.ToBase64String(Certificates.Issuer.RawData));
        })),
        ("a certificate of 9 KiB", Why.CertificateTooLarge, () => By(Certificates.Signer(
            Certificates.LeafKey, Certificates.Issuer, change: r => r.CertificateExtensions.Add(new X509Extension("1.3.6.1.4.1.99999.1", new byte[9000], critical: false))))),
        ("a certificate signed with SHA-1", Why.WeakCertificateSignature, () =>
            By(Certificates.Signer(Certificates.LeafKey, Certificates.Issuer, isSha1: true))),
        ("no certificate of a required policy", Why.PolicyMissing, () => Forge.Message() with
        {
            Trust = new([Certificates.Root], [new SigningPeer(Certificates.Oin)], new UncheckedRevocation()) { RequiredPolicies = ["2.16.528.1.1003.1.2.5.4"] },
        }),
        ("a key that signs but is another's", Why.SignatureWrong, () =>
            Forge.Message(sign: input => Certificates.OtherKey.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pss))),
        ("a body larger than configured", Why.BodyTooLarge, () => Forge.Message() with
        {
            Trust = new([Certificates.Root], [new SigningPeer(Certificates.Oin)], new UncheckedRevocation()) { MaximumBodyBytes = 10 },
        }),
        ("a memory that is full", Why.ReplayUnknown, () => Full(Forge.Message())),
        ("an OIN of 19 digits", Why.IdentityMissing, () => Named(Certificates.Subject(Certificates.Oin[1..]))),
        ("revoked, though what is unknown is accepted", Why.Revoked, () => Forge.Message() with
        {
            Trust = new([Certificates.Root], [new SigningPeer(Certificates.Oin)], new Answering(i => i == 0 ? RevocationStatus.Revoked : RevocationStatus.Unknown))
            {
                AcceptWhenRevocationUnknown = true,
            },
        }),
    ];

    private static readonly RSA SmallKey = RSA.Create(1024);

    private static byte[] Pkcs1(byte[] input) => Certificates.LeafKey.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    private static byte[] Ecdsa(byte[] input)
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.SignData(input, HashAlgorithmName.SHA256);
    }

    private static Message Altered(Func<string, string> change)
    {
        Message message = Forge.Message();
        return message.WithSignature(change(message.Signature));
    }

    private static Message Doubled(string name)
    {
        Message message = Forge.Message();
        return message with { Headers = [.. message.Headers, new(name, message.Signature)] };
    }

    private static Message Renamed(PayloadSignatureProfile profile, string name)
    {
        Message message = Forge.Message(profile);
        return message with { Headers = [new("Digest", Forge.DigestOf(Signed.Body)), new(name, message.Signature)] };
    }

    private static X509Certificate2 SelfSigned()
    {
        CertificateRequest request = new(Certificates.Subject(), Certificates.OtherKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        return request.CreateSelfSigned(Certificates.Now.AddYears(-1), Certificates.Now.AddYears(1));
    }

    // The certificate loads; only its key, which is read when it is needed, is none.
    private static byte[] WithBrokenKey()
    {
        byte[] der = [.. Certificates.Leaf.RawData];
        int at = der.AsSpan().IndexOf(Certificates.LeafKey.ExportParameters(includePrivateParameters: false).Modulus);
        der[at - 5] = 0x05;
        return der;
    }

    private static Message Attack(bool withRoot)
    {
        X509Certificate2 root = Certificates.Authority("CN=Attacker Root", Certificates.OtherKey);
        X509Certificate2 issuer = Certificates.Authority("CN=Attacker Issuer", Certificates.OtherKey, root);
        X509Certificate2 leaf = Certificates.Signer(Certificates.OtherKey, issuer);
        return Forge.Message(chain: withRoot ? [leaf, issuer, root] : [leaf, issuer]);
    }

    private static Message By(X509Certificate2 leaf) => Forge.Message(chain: [leaf, Certificates.Issuer]);

    private static Message Named(string subject) => By(Certificates.Signer(Certificates.LeafKey, Certificates.Issuer, subject));

    private static Message Under(X509Certificate2 issuer) => Forge.Message(chain: [Certificates.Signer(Certificates.LeafKey, issuer), issuer]);

    private static Message ExpiredRoot()
    {
        X509Certificate2 root = Certificates.Authority("CN=Old Root", Certificates.RootKey, until: Certificates.Now.AddDays(-1));
        X509Certificate2 issuer = Certificates.Authority("CN=Test Issuer", Certificates.IssuerKey, root);
        return Under(issuer) with { Trust = Signed.Trust(anchors: [root]) };
    }

    private static Message OneIssuerTooMany()
    {
        X509Certificate2 last = Certificates.Authority("CN=Last Issuer", Certificates.IssuerKey, Certificates.Root, pathLength: 0);
        X509Certificate2 extra = Certificates.Authority("CN=Extra Issuer", Certificates.OtherKey, last);
        return Forge.Message(chain: [Certificates.Signer(Certificates.LeafKey, extra), extra, last]);
    }

    // permittedSubtrees: a directory name with C=BE. The signing certificates are of C=NL.
    private static void OnlyForBelgium(CertificateRequest request)
    {
        System.Formats.Asn1.AsnWriter writer = new(System.Formats.Asn1.AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence(new System.Formats.Asn1.Asn1Tag(System.Formats.Asn1.TagClass.ContextSpecific, 0)))
        using (writer.PushSequence())
        using (writer.PushSequence(new System.Formats.Asn1.Asn1Tag(System.Formats.Asn1.TagClass.ContextSpecific, 4)))
        {
            writer.WriteEncodedValue(new X500DistinguishedName("C=BE").RawData);
        }

        request.CertificateExtensions.Add(new X509Extension("2.5.29.30", writer.Encode(), critical: true));
    }

    private static Message Trusting(ICertificateRevocation revocation) => Forge.Message() with { Trust = Signed.Trust(revocation) };

    private static Message Looked(params ReadOnlyMemory<byte>[] lists) => Trusting(new RevocationLists(lists));

    private static Message ListByWhoMayNot()
    {
        X509Certificate2 issuer = Certificates.Authority("CN=Quiet Issuer", Certificates.IssuerKey, Certificates.Root, usage: X509KeyUsageFlags.KeyCertSign);
        X509Certificate2 asIfAllowed = Certificates.Authority("CN=Quiet Issuer", Certificates.IssuerKey, Certificates.Root);
        return Under(issuer) with { Trust = Signed.Trust(new RevocationLists([Lists.Of(asIfAllowed), Lists.Of(Certificates.Root)])) };
    }

    private static byte[] Compressed()
    {
        using MemoryStream stream = new();
        using (GZipStream zip = new(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(Signed.Body);
        }

        return stream.ToArray();
    }

    private static Message Again(Message message) => message with
    {
        Before = async verifier => Assert.Null((await verifier.VerifyAsync(message.Headers, message.Body)).Reason),
    };

    private static Message Full(Message message)
    {
        Message other = Forge.Message();
        return message with
        {
            Trust = new([Certificates.Root], [new SigningPeer(Certificates.Oin)], new UncheckedRevocation()) { Replays = new MemoryReplayGuard(capacity: 1) },
            Before = async verifier => Assert.Null((await verifier.VerifyAsync(other.Headers, other.Body)).Reason),
        };
    }

    private static Message AfterTheClockWentBack()
    {
        FixedClock clock = new();
        Message message = Forge.Message();
        Message later = Forge.Message(at: Certificates.Now.AddHours(1));
        return message with
        {
            Clock = clock,
            Trust = new([Certificates.Root], [new SigningPeer(Certificates.Oin)], new UncheckedRevocation()) { Replays = new MemoryReplayGuard(capacity: 1) },
            Before = async verifier =>
            {
                Assert.Null((await verifier.VerifyAsync(message.Headers, message.Body)).Reason);
                clock.Now = Certificates.Now.AddHours(1);
                Assert.Null((await verifier.VerifyAsync(later.Headers, later.Body)).Reason);
                clock.Now = Certificates.Now;
            },
        };
    }
}
