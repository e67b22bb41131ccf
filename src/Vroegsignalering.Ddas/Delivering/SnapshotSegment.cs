namespace Vroegsignalering.Ddas.Delivering;

/// <summary>A piece of an answer: bytes of its own, or bytes of the frozen delivery.</summary>
/// <param name="Literal">The bytes; empty for a piece of the delivery.</param>
/// <param name="Offset">Where the piece of the delivery begins.</param>
/// <param name="Length">How many bytes it has.</param>
internal readonly record struct SnapshotSegment(ReadOnlyMemory<byte> Literal, long Offset, long Length)
{
    public static SnapshotSegment Of(ReadOnlySpan<byte> bytes) => new(bytes.ToArray(), 0, bytes.Length);

    public static SnapshotSegment Of(long start, long end) => new(default, start, end - start);
}
