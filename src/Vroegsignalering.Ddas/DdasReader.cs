using Vroegsignalering.Ddas.Reading;

namespace Vroegsignalering.Ddas;

/// <summary>Reads a DDAS delivery of v0.9, v1.0, v1.1 or v1.2, whatever state it is in.</summary>
/// <remarks>
/// The version is never asked: names and values of all versions are understood in every place, also mixed. One bad signal or case
/// never stops the file; what cannot be used is set aside with its original text. The same bytes always give the same result.
/// A case has no number in DDAS: it gets one from <see cref="Cases.CaseNumber"/>.
/// A signal without ID gets <c>zonder-id-1</c>, <c>zonder-id-2</c> and so on, unique in its levering.
/// When a property stands twice in one object, the last counts.
/// </remarks>
public static class DdasReader
{
    private const int MaxBytes = 1 << 30;

    /// <summary>Reads a delivery from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">The file, in UTF-8 with or without byte order mark.</param>
    /// <param name="sourceName">The name of the file without its folder; it stands in every finding.</param>
    public static DdasReadResult Read(Stream stream, string sourceName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(sourceName);
        using MemoryStream copy = new(Capacity(stream));
        byte[] buffer = new byte[81_920];
        for (int count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
        {
            if (copy.Length + count > MaxBytes)
            {
                return DeliveryReader.Refused(DdasDiagnostics.TooLarge.At(sourceName));
            }

            copy.Write(buffer, 0, count);
        }

        return Read(copy.GetBuffer().AsMemory(0, (int)copy.Length), sourceName);
    }

    /// <summary>Reads a delivery from memory.</summary>
    /// <param name="utf8">The file, in UTF-8 with or without byte order mark.</param>
    /// <param name="sourceName">The name of the file without its folder; it stands in every finding.</param>
    public static DdasReadResult Read(ReadOnlyMemory<byte> utf8, string sourceName)
    {
        ArgumentNullException.ThrowIfNull(sourceName);
        return new DeliveryReader(utf8, sourceName).Read();
    }

    private static int Capacity(Stream stream) => stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, MaxBytes) : 0;
}
