using System.Buffers.Binary;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>Signals that hang together by cases, and these cases: what a page holds whole or not at all.</summary>
/// <param name="Signals">The number of signals.</param>
/// <param name="Cases">The number of cases.</param>
/// <param name="SignalsEnd">Where the last signal ends.</param>
/// <param name="CasesEnd">Where the last case of this group or of one before it ends; 0 when there is none yet.</param>
internal readonly record struct SnapshotGroup(int Signals, int Cases, long SignalsEnd, long CasesEnd)
{
    public const int Size = 24;

    public static SnapshotGroup Read(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadInt32LittleEndian(bytes), BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]),
        BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]), BinaryPrimitives.ReadInt64LittleEndian(bytes[16..]));

    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteInt32LittleEndian(bytes, Signals);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], Cases);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[8..], SignalsEnd);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[16..], CasesEnd);
    }
}
