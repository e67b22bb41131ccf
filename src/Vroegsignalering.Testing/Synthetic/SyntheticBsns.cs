using System.Globalization;

namespace Vroegsignalering.Testing;

/// <summary>The BSNs that begin with 9999 and pass the eleven test: numbers that are not given to people.</summary>
internal static class SyntheticBsns
{
    private static readonly Bsn[] All = [.. Find()];

    /// <summary>How many there are, a little over 9,000.</summary>
    public static int Count => All.Length;

    /// <summary>The BSN at a place.</summary>
    public static Bsn At(int index) => All[index];

    private static IEnumerable<Bsn> Find()
    {
        for (int number = 9999_00000; number <= 9999_99999; number++)
        {
            if (Bsn.TryParse(number.ToString(CultureInfo.InvariantCulture), out Bsn? bsn))
            {
                yield return bsn;
            }
        }
    }
}
