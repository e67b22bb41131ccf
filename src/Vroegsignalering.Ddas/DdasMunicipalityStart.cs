using Vroegsignalering.Ddas.Reading;

namespace Vroegsignalering.Ddas;

/// <summary>A levering starts: what stood before its first list. What stands behind its lists is known at <see cref="DdasMunicipalityEnd"/>.</summary>
public sealed record DdasMunicipalityStart : DdasReadItem
{
    internal DdasMunicipalityStart(JsonPath? path, long index)
        : base(path, index)
    {
    }

    /// <summary>Which levering it is, counted from 0; an item of the list that is no object is not counted.</summary>
    public required int Index { get; init; }

    /// <summary>The municipality; <c>null</c> when it was not stated before the first list, is <c>Onbekend</c> or no code.</summary>
    public required MunicipalityCode? Municipality { get; init; }

    /// <summary>Who delivers; without any field when it was not stated before the first list.</summary>
    public required DdasOrganisation Organisation { get; init; }
}
