using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Vroegsignalering.Casework;

/// <summary>Who a line of the processing log is about, encrypted with the secret of the installation (AES-256-GCM): only who has the secret can read it.</summary>
/// <remarks>The nonce is a keyed digest of the line and of who it is about. So the same line always has the same bytes, as a message that can be made again after
/// a crash needs; two lines about one person have nothing in common; and no nonce serves for two different texts.</remarks>
public static class DataSubjectId
{
    private const byte Version = 1;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>Reads who a line is about: <c>bsn:</c> with a BSN, or <c>melding:</c> with the label of a signal. <b>It is personal data.</b></summary>
    /// <param name="encrypted">The value of <c>dpl.core.data_subject_id</c>.</param>
    /// <param name="line">The <see cref="ProcessingLogLine.Id"/> of the line in which it stands.</param>
    /// <param name="secret">The secret: <see cref="MunicipalitySettings.KeySecret"/>.</param>
    /// <param name="subject">Who; <c>null</c> when it cannot be read.</param>
    /// <returns>Whether it could be read: not with another secret, of another line, or when it was changed.</returns>
    public static bool TryDecrypt(string encrypted, string line, UInt128 secret, [NotNullWhen(true)] out string? subject)
    {
        ArgumentNullException.ThrowIfNull(encrypted);
        ArgumentNullException.ThrowIfNull(line);
        subject = null;
        byte[] all = new byte[encrypted.Length];
        if (!Convert.TryFromBase64String(encrypted, all, out int length) || length < 1 + NonceBytes + TagBytes || all[0] != Version)
        {
            return false;
        }

        ReadOnlySpan<byte> rest = all.AsSpan(1, length - 1);
        byte[] plain = new byte[rest.Length - NonceBytes - TagBytes];
        try
        {
            using AesGcm cipher = new(new CaseworkKeys(secret).For("data-subject"), TagBytes);
            cipher.Decrypt(rest[..NonceBytes], rest[NonceBytes..^TagBytes], rest[^TagBytes..], plain, Encoding.UTF8.GetBytes(line));
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }

        subject = Encoding.UTF8.GetString(plain);
        return true;
    }

    internal static string Encrypt(string subject, string line, CaseworkKeys keys)
    {
        byte[] plain = Encoding.UTF8.GetBytes(subject);
        byte[] associated = Encoding.UTF8.GetBytes(line);
        byte[] all = new byte[1 + NonceBytes + plain.Length + TagBytes];
        all[0] = Version;
        Span<byte> nonce = all.AsSpan(1, NonceBytes);
        HMACSHA256.HashData(keys.For("data-subject-nonce"), (byte[])[.. associated, 0, .. plain]).AsSpan(0, NonceBytes).CopyTo(nonce);
        using AesGcm cipher = new(keys.For("data-subject"), TagBytes);
        cipher.Encrypt(nonce, plain, all.AsSpan(1 + NonceBytes, plain.Length), all.AsSpan(1 + NonceBytes + plain.Length), associated);
        return Convert.ToBase64String(all);
    }
}
