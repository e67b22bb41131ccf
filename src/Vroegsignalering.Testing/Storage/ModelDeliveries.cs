using System.Security.Cryptography;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>The deliveries of the model.</summary>
internal sealed class ModelDeliveries(ModelUnitOfWork unit) : IDeliveryStore
{
    public async Task KeepAsync(string id, Stream content, CancellationToken cancellationToken = default)
    {
        Checked(id);
        ArgumentNullException.ThrowIfNull(content);
        using MemoryStream copy = new();
        await content.CopyToAsync(copy, cancellationToken);
        byte[] bytes = copy.ToArray();
        unit.Change(cancellationToken, state => state.Deliveries.TryGetValue(id, out byte[]? known)
            ? known.AsSpan().SequenceEqual(bytes) ? (state, 0) : throw new StoreConflictException(StoreConflict.Delivery)
            : (state with { Deliveries = state.Deliveries.Add(id, bytes) }, 0));
    }

    public Task<IReadOnlyList<StoredDelivery>> ListAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<StoredDelivery>>([.. unit.See(cancellationToken).Deliveries
            .Select(d => new StoredDelivery(d.Key, d.Value.Length, Convert.ToHexStringLower(SHA256.HashData(d.Value))))]);

    public Task<int> ReadAsync(string id, long offset, Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Checked(id);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        byte[] bytes = unit.See(cancellationToken).Deliveries.GetValueOrDefault(id, []);
        ReadOnlySpan<byte> left = bytes.AsSpan((int)Math.Min(offset, bytes.Length));
        left = left[..Math.Min(left.Length, buffer.Length)];
        left.CopyTo(buffer.Span);
        return Task.FromResult(left.Length);
    }

    public Task EraseAsync(string id, CancellationToken cancellationToken = default)
    {
        Checked(id);
        return Task.FromResult(unit.Change(cancellationToken, state => (state with { Deliveries = state.Deliveries.Remove(id) }, 0)));
    }

    private static void Checked(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (id.Length > 120 || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_'))
        {
            throw new ArgumentException("A delivery is named by at most 120 letters, digits, points, hyphens and underscores.", nameof(id));
        }
    }
}
