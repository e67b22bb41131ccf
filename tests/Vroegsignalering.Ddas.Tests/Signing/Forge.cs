using System.Buffers.Text;
using System.Numerics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using Vroegsignalering.Ddas.Signing;

namespace Vroegsignalering.Ddas.Tests.Signing;

/// <summary>Makes signed messages by hand, apart from the signer, with one thing in them that is wrong; all else is right, also the signature.</summary>
internal static class Forge
{
    public static readonly X509Certificate2[] Chain = [Certificates.Leaf, Certificates.Issuer];

    /// <summary>A message under a profile, with a changed header, another chain, or another way of signing.</summary>
    public static Message Message(
        PayloadSignatureProfile profile = PayloadSignatureProfile.DdasText, Action<JsonObject>? change = null, X509Certificate2[]? chain = null,
        Func<string, string>? text = null, Func<byte[], byte[]>? sign = null, byte[]? body = null, DateTimeOffset? at = null)
    {
        X509Certificate2[] certificates = chain ?? Chain;
        JsonObject header = Header(profile, certificates, at ?? Certificates.Now);
        change?.Invoke(header);
        string json = header.ToJsonString();
        return Message(profile, text is null ? json : text(json), sign ?? (input => Ps256(certificates[0], input)), body ?? Signed.Body);
    }

    public static Message Message(PayloadSignatureProfile profile, string headerJson, Func<byte[], byte[]> sign, byte[] body) =>
        Message(profile, Encoding.UTF8.GetBytes(headerJson), sign, body);

    public static Message Message(PayloadSignatureProfile profile, byte[] headerJson, Func<byte[], byte[]> sign, byte[] body)
    {
        string header = Base64Url.EncodeToString(headerJson);
        string digest = DigestOf(body);
        byte[] line = Encoding.ASCII.GetBytes($"digest: {digest}");
        byte[] content = profile switch
        {
            PayloadSignatureProfile.DdasText => Encoding.ASCII.GetBytes(Base64Url.EncodeToString(body)),
            PayloadSignatureProfile.EncodedDigest => Encoding.ASCII.GetBytes(Base64Url.EncodeToString(line)),
            _ => line,
        };
        byte[] signature = sign([.. Encoding.ASCII.GetBytes($"{header}."), .. content]);
        string name = profile == PayloadSignatureProfile.NlgovSigning ? "Payload-Signature" : "nlgov-adr-payload-sig";
        return new Message(profile, [new("Digest", digest), new(name, $"{header}..{Base64Url.EncodeToString(signature)}")], body);
    }

    public static string DigestOf(byte[] body) => $"SHA-256={Convert.ToBase64String(SHA256.HashData(body))}";

    public static byte[] Ps256(X509Certificate2 certificate, byte[] input)
    {
        using RSA key = certificate.GetRSAPrivateKey()!;
        return key.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
    }

    /// <summary>PSS with a salt of another length: .NET makes only the right one. Source: RFC 8017 sections 8.1.1 and 9.1.1.</summary>
    public static byte[] PssWithSalt(RSA key, byte[] input, int saltLength)
    {
        RSAParameters numbers = key.ExportParameters(includePrivateParameters: true);
        int length = numbers.Modulus!.Length;
        byte[] salt = RandomNumberGenerator.GetBytes(saltLength);
        byte[] hash = SHA256.HashData([.. new byte[8], .. SHA256.HashData(input), .. salt]);
        byte[] block = new byte[length - 33];
        block[^(saltLength + 1)] = 1;
        salt.CopyTo(block, block.Length - saltLength);
        for (int at = 0, counter = 0; at < block.Length; at += 32, counter++)
        {
            byte[] mask = SHA256.HashData([.. hash, 0, 0, 0, (byte)counter]);
            for (int i = 0; i < 32 && at + i < block.Length; i++)
            {
                block[at + i] ^= mask[i];
            }
        }

        block[0] &= 0x7F;
        BigInteger message = new([.. block, .. hash, (byte)0xBC], isUnsigned: true, isBigEndian: true);
        BigInteger signature = BigInteger.ModPow(
            message, new BigInteger(numbers.D!, isUnsigned: true, isBigEndian: true), new BigInteger(numbers.Modulus, isUnsigned: true, isBigEndian: true));
        byte[] bytes = signature.ToByteArray(isUnsigned: true, isBigEndian: true);
        return [.. new byte[length - bytes.Length], .. bytes];
    }

    private static JsonObject Header(PayloadSignatureProfile profile, X509Certificate2[] chain, DateTimeOffset at)
    {
        JsonObject header = new()
        {
            ["alg"] = "PS256",
            ["typ"] = "JOSE",
            ["kid"] = "test",
            ["x5c"] = new JsonArray([.. chain.Select(c => JsonValue.Create(Convert.ToBase64String(c.RawData)))]),
            ["x5t#S256"] = Base64Url.EncodeToString(SHA256.HashData(chain[0].RawData)),
            ["iat"] = at.ToUnixTimeSeconds(),
        };
        if (profile != PayloadSignatureProfile.DdasText)
        {
            header["sigD"] = new JsonObject { ["mId"] = "http://uri.etsi.org/19182/HttpHeaders", ["pars"] = new JsonArray("digest") };
            header["crit"] = profile == PayloadSignatureProfile.EncodedDigest ? new JsonArray("sigD") : new JsonArray("sigD", "b64");
        }

        if (profile is PayloadSignatureProfile.DdasOpenApi or PayloadSignatureProfile.NlgovSigning)
        {
            header["b64"] = false;
        }

        return header;
    }
}
