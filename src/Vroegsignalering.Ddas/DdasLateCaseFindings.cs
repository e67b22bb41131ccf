using Vroegsignalering.Ddas.Reading;

namespace Vroegsignalering.Ddas;

/// <summary>What was found about a case that stood before the signals of its levering, now that they were read.</summary>
/// <remarks><see cref="DdasReadItem.Place"/> is that of the case.</remarks>
public sealed record DdasLateCaseFindings : DdasReadItem
{
    internal DdasLateCaseFindings(JsonPath? path, long index)
        : base(path, index)
    {
    }

    /// <summary>Whether the case has a signal after all. If not, it should have been set aside: leave it out.</summary>
    public required bool HasSignals { get; init; }
}
