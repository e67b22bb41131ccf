using System.Buffers;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>A list that grows in arrays that are used again: those of a large delivery are of the kind that is dear to clean up.</summary>
internal sealed class PooledList<T> : IDisposable
    where T : class
{
    private T[] _items = ArrayPool<T>.Shared.Rent(256);

    public int Count { get; private set; }

    /// <summary>Gets all items, until the next <see cref="Add"/>.</summary>
    public ArraySegment<T> All => new(_items, 0, Count);

    public T this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            T[] larger = ArrayPool<T>.Shared.Rent(Count * 2);
            _items.CopyTo(larger, 0);
            ArrayPool<T>.Shared.Return(_items, clearArray: true);
            _items = larger;
        }

        _items[Count] = item;
        Count++;
    }

    public void Dispose()
    {
        ArrayPool<T>.Shared.Return(_items, clearArray: true);
        (_items, Count) = ([], 0);
    }
}
