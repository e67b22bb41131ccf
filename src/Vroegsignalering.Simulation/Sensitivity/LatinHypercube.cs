using System.Text;
using Vroegsignalering.Simulation.Randomness;

namespace Vroegsignalering.Simulation.Sensitivity;

/// <summary>A sample in which each number is drawn once from each of as many equal parts of its range as there are points.</summary>
/// <remarks>The column of a parameter leans on its id and the number of points, and on nothing else: one parameter more changes no other's column.</remarks>
internal static class LatinHypercube
{
    private const double TwoToThe32 = 4294967296.0;

    /// <summary>The places of a parameter in its range, for each point: above 0 and below 1.</summary>
    public static double[] Column(string id, int points)
    {
        SimulationRandom random = new(KeyOf(id), (uint)points);
        int[] strata = [.. Enumerable.Range(0, points)];
        double[] places = new double[points];
        for (int i = points - 1; i >= 0; i--)
        {
            RandomWords words = random.Draw((ulong)i, (ushort)Purpose.Design, 0);
            int other = (int)(((ulong)words.A * (ulong)(i + 1)) >> 32);
            (strata[i], strata[other]) = (strata[other], strata[i]);

            // Half a step inside, so that rounding never puts a point in the stratum beside its own.
            places[i] = (strata[i] + ((words.B + 0.5) / TwoToThe32)) / points;
        }

        return places;
    }

    // FNV-1a of 64 bits (Fowler, Noll and Vo): the same on every machine.
    private static ulong KeyOf(string id) =>
        Encoding.UTF8.GetBytes(id).Aggregate(14695981039346656037ul, (hash, one) => unchecked((hash ^ one) * 1099511628211ul));
}
