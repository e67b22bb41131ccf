namespace Vroegsignalering.Testing.Storage;

/// <summary>A stream that fails where it should end, as when a connection is lost.</summary>
internal sealed class BrokenStream(byte[] bytes) : MemoryStream(bytes, writable: false)
{
    public override int Read(Span<byte> buffer) => Position < Length ? base.Read(buffer) : throw Lost();

    public override int Read(byte[] buffer, int offset, int count) => Position < Length ? base.Read(buffer, offset, count) : throw Lost();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Position < Length ? base.ReadAsync(buffer, offset, count, cancellationToken) : throw Lost();

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Position < Length ? base.ReadAsync(buffer, cancellationToken) : throw Lost();

    public override void CopyTo(Stream destination, int bufferSize)
    {
        ArgumentNullException.ThrowIfNull(destination);
        destination.Write(ToArray());
        throw Lost();
    }

    public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
    {
        CopyTo(destination, bufferSize);
        return Task.CompletedTask;
    }

    private static IOException Lost() => new("The stream ended in the middle.");
}
