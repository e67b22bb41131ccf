using Vroegsignalering.Ddas.Reading;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas;

/// <summary>A signal of a levering.</summary>
public sealed record DdasReadSignal : DdasReadItem
{
    internal DdasReadSignal(JsonPath? path, long index)
        : base(path, index)
    {
    }

    /// <summary>The signal. Its reference is the ID.</summary>
    public required Signal Signal { get; init; }

    /// <summary>Whether the delivery gave it an ID. If not, its reference is <c>zonder-id-1</c>, <c>zonder-id-2</c> and so on: one that no signal
    /// before it in the levering has, but a signal after it may.</summary>
    public required bool HasId { get; init; }
}
