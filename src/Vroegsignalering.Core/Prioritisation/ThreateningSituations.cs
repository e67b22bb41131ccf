using System.Numerics;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Prioritisation;

/// <summary>The threatening situations that signals tell of, in one number.</summary>
/// <remarks>Source: Wgs art. 4 lid 2.</remarks>
public readonly record struct ThreateningSituations
{
    private ThreateningSituations(uint bits) => Bits = bits;

    /// <summary>None.</summary>
    public static ThreateningSituations None => default;

    /// <summary>Bit <c>1 &lt;&lt; kind</c> is set for each kind in the set.</summary>
    public uint Bits { get; }

    /// <summary>The number of kinds that are stated.</summary>
    public int Count => BitOperations.PopCount(Bits & ~1u);

    /// <summary>Makes a set of kinds.</summary>
    public static ThreateningSituations Of(params ReadOnlySpan<ThreateningSituationKind> kinds)
    {
        ThreateningSituations set = default;
        foreach (ThreateningSituationKind kind in kinds)
        {
            set = set.With(kind);
        }

        return set;
    }

    /// <summary>Makes a set of <see cref="Bits"/>.</summary>
    public static ThreateningSituations FromBits(uint bits) => new(bits);

    /// <summary>The set with one more kind.</summary>
    public ThreateningSituations With(ThreateningSituationKind kind) => new(Bits | (1u << (int)kind));

    /// <summary>Whether a kind is in the set.</summary>
    public bool Contains(ThreateningSituationKind kind) => (Bits & (1u << (int)kind)) != 0;

    /// <summary>The kinds, in their fixed order.</summary>
    public IEnumerable<ThreateningSituationKind> ToKinds()
    {
        for (int i = 0; i < 32; i++)
        {
            if ((Bits & (1u << i)) != 0)
            {
                yield return (ThreateningSituationKind)i;
            }
        }
    }

    /// <summary>The kinds, such as <c>ForcedEviction</c>.</summary>
    public override string ToString() => string.Join(", ", ToKinds());
}
