using Vroegsignalering.Privacy;

namespace Vroegsignalering.Cli.Retention;

/// <summary>Reads the key of the host from a file. What is in it is never shown.</summary>
internal static class KeyFile
{
    private const int MaximumBytes = 4096;

    /// <summary>Reads a key.</summary>
    /// <exception cref="CallException">The file cannot be read or holds no key.</exception>
    public static PrivacyKey Read(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            byte[] bytes = new byte[MaximumBytes + 1];
            int length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            ReadOnlySpan<byte> key = bytes.AsSpan(0, length);
            // Who made the file with an editor or with 'base64' has the end of a line behind the key.
            key = key.TrimEnd("\r\n"u8);
            return length <= MaximumBytes ? new PrivacyKey(key) : throw new ArgumentException("Too long.", nameof(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read the key file '{path}'.");
        }
        catch (ArgumentException)
        {
            throw new CallException($"'{path}' holds no key: 32 to 4096 bytes of chance are needed, such as 'openssl rand -base64 48' gives.");
        }
    }
}
