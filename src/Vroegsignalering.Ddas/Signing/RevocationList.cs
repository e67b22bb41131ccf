using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>One list of revoked certificates. Source: RFC 5280 section 5.</summary>
internal sealed class RevocationList
{
    private static readonly Asn1Tag Extensions = new(TagClass.ContextSpecific, 0);

    private readonly byte[] _signedPart;
    private readonly string _algorithm;
    private readonly byte[] _signature;
    private readonly HashSet<string> _serials;

    private RevocationList(byte[] signedPart, string algorithm, byte[] signature, HashSet<string> serials) =>
        (_signedPart, _algorithm, _signature, _serials) = (signedPart, algorithm, signature, serials);

    public required byte[] Issuer { get; init; }

    public required DateTimeOffset ThisUpdate { get; init; }

    /// <summary><c>null</c> when the list does not say until when it may be used.</summary>
    public required DateTimeOffset? NextUpdate { get; init; }

    /// <summary>Whether it is about all certificates of its issuer: nothing critical in it says otherwise.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>The list, or <c>null</c> when the bytes are none.</summary>
    public static RevocationList? TryRead(ReadOnlyMemory<byte> der)
    {
        try
        {
            return Read(der);
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    public bool IsOf(X509Certificate2 issuer) => issuer.SubjectName.RawData.AsSpan().SequenceEqual(Issuer);

    public bool Has(X509Certificate2 certificate) => _serials.Contains(Serial(certificate.SerialNumberBytes.Span));

    public bool IsSignedBy(X509Certificate2 issuer)
    {
        X509KeyUsageExtension? usage = issuer.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault();
        if (usage is not null && !usage.KeyUsages.HasFlag(X509KeyUsageFlags.CrlSign))
        {
            return false;
        }

        using RSA? rsa = issuer.GetRSAPublicKey();
        using ECDsa? ec = issuer.GetECDsaPublicKey();
        return _algorithm switch
        {
            "1.2.840.113549.1.1.11" => IsRsa(HashAlgorithmName.SHA256),
            "1.2.840.113549.1.1.12" => IsRsa(HashAlgorithmName.SHA384),
            "1.2.840.113549.1.1.13" => IsRsa(HashAlgorithmName.SHA512),
            "1.2.840.10045.4.3.2" => IsEc(HashAlgorithmName.SHA256),
            "1.2.840.10045.4.3.3" => IsEc(HashAlgorithmName.SHA384),
            "1.2.840.10045.4.3.4" => IsEc(HashAlgorithmName.SHA512),
            _ => false,
        };

        bool IsRsa(HashAlgorithmName hash) => rsa?.VerifyData(_signedPart, _signature, hash, RSASignaturePadding.Pkcs1) == true;

        bool IsEc(HashAlgorithmName hash) => ec?.VerifyData(_signedPart, _signature, hash, DSASignatureFormat.Rfc3279DerSequence) == true;
    }

    private static RevocationList Read(ReadOnlyMemory<byte> der)
    {
        AsnReader whole = new(der, AsnEncodingRules.DER);
        AsnReader list = whole.ReadSequence();
        whole.ThrowIfNotEmpty();
        byte[] signedPart = list.PeekEncodedValue().ToArray();
        AsnReader content = list.ReadSequence();
        AsnReader algorithm = list.ReadSequence();
        string oid = algorithm.ReadObjectIdentifier();
        byte[] signature = list.ReadBitString(out _);
        list.ThrowIfNotEmpty();

        if (content.PeekTag().HasSameClassAndValue(Asn1Tag.Integer))
        {
            _ = content.ReadInteger();
        }

        bool same = content.ReadSequence().ReadObjectIdentifier() == oid;
        byte[] issuer = content.ReadEncodedValue().ToArray();
        DateTimeOffset thisUpdate = Time(content);
        DateTimeOffset? nextUpdate = content.HasData && IsTime(content.PeekTag()) ? Time(content) : null;
        HashSet<string> serials = new(StringComparer.Ordinal);
        bool isWhole = ReadEntries(content, serials) & ReadExtensions(content) & same;
        return new RevocationList(signedPart, oid, signature, serials)
        {
            Issuer = issuer,
            ThisUpdate = thisUpdate,
            NextUpdate = nextUpdate,
            IsWhole = isWhole,
        };
    }

    private static bool ReadEntries(AsnReader content, HashSet<string> serials)
    {
        bool plain = true;
        if (!content.HasData || !content.PeekTag().HasSameClassAndValue(Asn1Tag.Sequence))
        {
            return plain;
        }

        AsnReader entries = content.ReadSequence();
        while (entries.HasData)
        {
            AsnReader entry = entries.ReadSequence();
            serials.Add(Serial(entry.ReadIntegerBytes().Span));
            _ = Time(entry);
            // An entry that is about another issuer says so in something critical.
            plain &= !entry.HasData || !HasCritical(entry.ReadSequence());
        }

        return plain;
    }

    private static bool ReadExtensions(AsnReader content) =>
        !content.HasData || !HasCritical(content.ReadSequence(Extensions).ReadSequence());

    private static bool HasCritical(AsnReader extensions)
    {
        bool critical = false;
        while (extensions.HasData)
        {
            AsnReader extension = extensions.ReadSequence();
            _ = extension.ReadObjectIdentifier();
            critical |= extension.HasData && extension.PeekTag().HasSameClassAndValue(Asn1Tag.Boolean) && extension.ReadBoolean();
        }

        return critical;
    }

    private static string Serial(ReadOnlySpan<byte> number) => Convert.ToHexString(number.TrimStart((byte)0));

    private static bool IsTime(Asn1Tag tag) => tag.HasSameClassAndValue(Asn1Tag.UtcTime) || tag.HasSameClassAndValue(Asn1Tag.GeneralizedTime);

    private static DateTimeOffset Time(AsnReader reader) =>
        reader.PeekTag().HasSameClassAndValue(Asn1Tag.UtcTime) ? reader.ReadUtcTime() : reader.ReadGeneralizedTime();
}
