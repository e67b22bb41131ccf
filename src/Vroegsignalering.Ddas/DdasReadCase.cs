using Vroegsignalering.Ddas.Reading;

namespace Vroegsignalering.Ddas;

/// <summary>A case of a levering.</summary>
public sealed record DdasReadCase : DdasReadItem
{
    internal DdasReadCase(JsonPath? path, long index)
        : base(path, index)
    {
    }

    /// <summary>The case. When <see cref="SignalsAreKnown"/>, its IDs are those of signals that were accepted; otherwise all that it has.</summary>
    public required DdasCase Case { get; init; }

    /// <summary>Whether the signals of the levering were read before it, as nearly all deliveries have it. If not, what is found about its
    /// references comes as <see cref="DdasLateCaseFindings"/> before the end of the levering.</summary>
    public required bool SignalsAreKnown { get; init; }
}
