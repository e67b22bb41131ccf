using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vroegsignalering.Cli.Ddas;

/// <summary>Reads certificates, keys and headers. What is in a key or a passphrase is never shown.</summary>
internal static class SigningFiles
{
    private const int MaximumBytes = 1 << 20;

    /// <summary>All certificates of a file in PEM, in its order.</summary>
    /// <exception cref="CallException">The file cannot be read or holds no certificate.</exception>
    public static X509Certificate2[] Certificates(string path)
    {
        X509Certificate2Collection found = [];
        try
        {
            found.ImportFromPem(Text(path));
        }
        catch (CryptographicException)
        {
            throw new CallException($"A certificate in '{path}' cannot be read.");
        }

        return found.Count > 0 ? [.. found] : throw new CallException($"'{path}' holds no certificate in PEM.");
    }

    /// <summary>A certificate together with its key.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="path">The key in PEM.</param>
    /// <param name="passphraseVariable">The environment variable with the passphrase; <c>null</c> when the key has none.</param>
    /// <exception cref="CallException">The file cannot be read, or its key is not the certificate's.</exception>
    public static X509Certificate2 WithKey(X509Certificate2 certificate, string path, string? passphraseVariable)
    {
        string pem = Text(path);
        using RSA key = RSA.Create();
        try
        {
            if (passphraseVariable is null)
            {
                key.ImportFromPem(pem);
            }
            else
            {
                string passphrase = Environment.GetEnvironmentVariable(passphraseVariable)
                    ?? throw new CallException($"The environment variable '{passphraseVariable}' has no passphrase.");
                key.ImportFromEncryptedPem(pem, passphrase);
            }

            return certificate.CopyWithPrivateKey(key);
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            throw new CallException(
                $"'{path}' holds no RSA key of the first certificate, or its passphrase is another. Give the passphrase in an environment variable, named by --passphrase-variable.");
        }
    }

    /// <summary>Headers as they were received: a line each, name and value with a colon between. Lines without a colon are skipped.</summary>
    /// <exception cref="CallException">The file cannot be read.</exception>
    public static IReadOnlyList<KeyValuePair<string, string>> Headers(string path) =>
    [
        .. Text(path).Split('\n')
            .Select(line => line.TrimEnd('\r').Split(':', 2))
            .Where(parts => parts.Length == 2)
            .Select(parts => KeyValuePair.Create(parts[0].Trim(), parts[1].Trim(' ', '\t'))),
    ];

    /// <summary>Opens a file to read.</summary>
    /// <exception cref="CallException">The file cannot be read.</exception>
    public static FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CallException($"Cannot read '{path}'.");
        }
    }

    public static ReadOnlyMemory<byte> Bytes(string path)
    {
        using FileStream file = Open(path);
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private static string Text(string path)
    {
        using FileStream file = Open(path);
        if (file.Length > MaximumBytes)
        {
            throw new CallException($"'{path}' is larger than 1 MiB.");
        }

        using StreamReader reader = new(file);
        return reader.ReadToEnd();
    }
}
