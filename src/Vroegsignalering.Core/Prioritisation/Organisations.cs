using Vroegsignalering.Signals;

namespace Vroegsignalering.Prioritisation;

/// <summary>Counts the organisations that sent signals.</summary>
internal static class Organisations
{
    /// <summary>The number of different names per type of partner together, and one for a type without any name; 1 or more.</summary>
    /// <remarks>A signal without a name may be of an organisation that is named, and a signal without a type of any of them: neither is
    /// counted as one more. As with repeats, another type is another partner; so one more signal never makes the number lower.</remarks>
    public static int CountOf(IReadOnlyList<Signal> signals)
    {
        HashSet<(PartnerType, string)> names = [];
        PartnerTypes types = default;
        PartnerTypes named = default;
        foreach (Signal signal in signals)
        {
            types = types.With(signal.Partner);
            if (!string.IsNullOrWhiteSpace(signal.PartnerName))
            {
                named = named.With(signal.Partner);
                names.Add((signal.Partner, signal.PartnerName.Trim().ToUpperInvariant()));
            }
        }

        return Math.Max(1, names.Count + PartnerTypes.FromBits(types.Bits & ~named.Bits).Count);
    }
}
