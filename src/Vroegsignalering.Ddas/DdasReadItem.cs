using Vroegsignalering.Ddas.Reading;

namespace Vroegsignalering.Ddas;

/// <summary>One thing that <see cref="DdasStreamReader"/> came past in a delivery.</summary>
public abstract record DdasReadItem
{
    private readonly JsonPath? _path;
    private readonly long _index;

    private protected DdasReadItem(JsonPath? path, long index) => (_path, _index) = (path, index);

    /// <summary>Where it stands in the file, such as <c>leveringen[0].vroegsignalen[3]</c>; empty for the file itself.</summary>
    public string Place => _path?.At(_index) ?? "";

    /// <summary>What was found in it, as it was found; often empty. Of a signal or case that was set aside the last says why.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; init; } = [];

    /// <summary>Kind and place only.</summary>
    public sealed override string ToString() => $"{GetType().Name} {Place}";
}
