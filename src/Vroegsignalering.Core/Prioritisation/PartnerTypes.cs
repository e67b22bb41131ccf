using System.Numerics;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Prioritisation;

/// <summary>A set of types of partner, in one number.</summary>
public readonly record struct PartnerTypes
{
    private PartnerTypes(uint bits) => Bits = bits;

    /// <summary>No type.</summary>
    public static PartnerTypes None => default;

    /// <summary>Bit <c>1 &lt;&lt; type</c> is set for each type in the set.</summary>
    public uint Bits { get; }

    /// <summary>The number of types that are stated.</summary>
    public int Count => BitOperations.PopCount(Bits & ~1u);

    /// <summary>Makes a set of types.</summary>
    public static PartnerTypes Of(params ReadOnlySpan<PartnerType> types)
    {
        PartnerTypes set = default;
        foreach (PartnerType type in types)
        {
            set = set.With(type);
        }

        return set;
    }

    /// <summary>Makes a set of <see cref="Bits"/>.</summary>
    public static PartnerTypes FromBits(uint bits) => new(bits);

    /// <summary>The set with one more type.</summary>
    public PartnerTypes With(PartnerType type) => new(Bits | (1u << (int)type));

    /// <summary>Whether a type is in the set.</summary>
    public bool Contains(PartnerType type) => (Bits & (1u << (int)type)) != 0;

    /// <summary>The types, in their fixed order.</summary>
    public IEnumerable<PartnerType> ToTypes()
    {
        for (int i = 0; i < 32; i++)
        {
            if ((Bits & (1u << i)) != 0)
            {
                yield return (PartnerType)i;
            }
        }
    }

    /// <summary>The types, such as <c>Rent, Energy</c>.</summary>
    public override string ToString() => string.Join(", ", ToTypes());
}
