using System.Buffers.Binary;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Storage.Sqlite;

/// <summary>How days and keys stand in the file.</summary>
internal static class StoredValues
{
    public const int KeySize = 16;

    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    public static void Write(Span<byte> bytes, SignalKey key) => BinaryPrimitives.WriteUInt128BigEndian(bytes, key.Value);

    public static SignalKey Key(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt128BigEndian(bytes));

    public static Statement Set(this Statement statement, SignalKey key)
    {
        Span<byte> bytes = stackalloc byte[KeySize];
        Write(bytes, key);
        return statement.Set(bytes);
    }

}
