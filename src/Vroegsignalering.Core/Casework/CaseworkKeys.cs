using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Vroegsignalering.Casework;

/// <summary>Keys made of the secret of the installation, another for each use.</summary>
internal sealed class CaseworkKeys(UInt128 secret)
{
    private readonly byte[] _secret = Bytes(secret);

    /// <summary>The key for one use: 32 bytes.</summary>
    public byte[] For(string use) => HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes($"vroegsignalering|{use}"));

    /// <summary>A keyed digest of some words for one use, in hexadecimal digits of lower case.</summary>
    /// <param name="use">The use.</param>
    /// <param name="bytes">How many bytes of it, 1 to 32.</param>
    /// <param name="words">The words.</param>
    public string Digest(string use, int bytes, params ReadOnlySpan<string> words)
    {
        StringBuilder all = new();
        foreach (string word in words)
        {
            all.Append(System.Globalization.CultureInfo.InvariantCulture, $"{word.Length}:{word};");
        }

        return Convert.ToHexStringLower(HMACSHA256.HashData(For(use), Encoding.UTF8.GetBytes(all.ToString())).AsSpan(0, bytes));
    }

    /// <summary>A trace for what has none: the same for the same words.</summary>
    public ProcessingTrace Trace(params ReadOnlySpan<string> words)
    {
        // The last bit is set, because an id may not be all zero.
        string digits = Digest("trace", 24, words);
        return new ProcessingTrace($"{digits[..31]}1", $"{digits[32..47]}1");
    }

    private static byte[] Bytes(UInt128 secret)
    {
        byte[] bytes = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, secret);
        return bytes;
    }
}
