using Vroegsignalering.Ddas.Reading;

namespace Vroegsignalering.Ddas;

/// <summary>A levering ends: everything that it says of itself, and what can only be said when all of it was read.</summary>
public sealed record DdasMunicipalityEnd : DdasReadItem
{
    internal DdasMunicipalityEnd(JsonPath? path, long index)
        : base(path, index)
    {
    }

    /// <summary>Which levering it is, counted from 0; an item of the list that is no object is not counted.</summary>
    public required int Index { get; init; }

    /// <summary>The municipality; <c>null</c> when the delivery does not say, says <c>Onbekend</c>, or what it says is no code.</summary>
    public required MunicipalityCode? Municipality { get; init; }

    /// <summary>Who delivers.</summary>
    public required DdasOrganisation Organisation { get; init; }

    /// <summary>The number of signals that were accepted.</summary>
    public required long Signals { get; init; }

    /// <summary>The number of cases that were accepted.</summary>
    public required long Cases { get; init; }
}
