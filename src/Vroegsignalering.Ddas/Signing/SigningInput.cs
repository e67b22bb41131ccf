using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Vroegsignalering.Ddas.Signing;

/// <summary>Hashes a body piece by piece: for its digest, and for what the signature is over. Holds no body.</summary>
internal sealed class SigningInput : IDisposable
{
    // A multiple of three: base64url of each step ends without a remainder.
    private const int Step = 3 * 16_384;

    private readonly PayloadSignatureProfile _profile;
    private readonly IncrementalHash _body = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash _input = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _text = new byte[Step / 3 * 4];
    private readonly byte[] _rest = new byte[3];
    private int _restLength;

    /// <summary>Begins with the header.</summary>
    /// <param name="profile">What is signed.</param>
    /// <param name="protectedHeader">The header as it is sent, in base64url.</param>
    public SigningInput(PayloadSignatureProfile profile, string protectedHeader)
    {
        _profile = profile;
        _input.AppendData(Encoding.ASCII.GetBytes(protectedHeader));
        _input.AppendData("."u8);
    }

    /// <summary>The number of bytes so far.</summary>
    public long Length { get; private set; }

    public static string DigestOf(ReadOnlySpan<byte> hash) => $"SHA-256={Convert.ToBase64String(hash)}";

    public void Append(ReadOnlySpan<byte> bytes)
    {
        Length += bytes.Length;
        _body.AppendData(bytes);
        if (_profile.SignsDigest())
        {
            return;
        }

        while (_restLength > 0 && _restLength < 3 && bytes.Length > 0)
        {
            _rest[_restLength++] = bytes[0];
            bytes = bytes[1..];
        }

        if (_restLength == 3)
        {
            AppendText(_rest);
            _restLength = 0;
        }

        for (; bytes.Length >= 3; bytes = bytes[Math.Min(Step, bytes.Length / 3 * 3)..])
        {
            AppendText(bytes[..Math.Min(Step, bytes.Length / 3 * 3)]);
        }

        if (bytes.Length > 0)
        {
            bytes.CopyTo(_rest);
            _restLength = bytes.Length;
        }
    }

    /// <summary>The hash of the body, and the hash that is signed.</summary>
    public (byte[] Body, byte[] Signed) Finish()
    {
        byte[] body = _body.GetHashAndReset();
        if (_profile.SignsDigest())
        {
            byte[] line = Encoding.ASCII.GetBytes($"{ProfileFacts.DigestPart}: {DigestOf(body)}");
            _input.AppendData(_profile.IsUnencoded() ? line : Encoding.ASCII.GetBytes(Base64Url.EncodeToString(line)));
        }
        else
        {
            AppendText(_rest.AsSpan(0, _restLength));
        }

        return (body, _input.GetHashAndReset());
    }

    public void Dispose()
    {
        _body.Dispose();
        _input.Dispose();
    }

    private void AppendText(ReadOnlySpan<byte> bytes) => _input.AppendData(_text.AsSpan(0, Base64Url.EncodeToUtf8(bytes, _text)));
}
