namespace Vroegsignalering.Simulation.Sensitivity;

/// <summary>Ranks of numbers, their correlation (Spearman), and quantiles; with sums and roots only, so that every machine gives the same.</summary>
internal static class Ranks
{
    /// <summary>The rank of each number, from 1; equal numbers share the mean of their ranks.</summary>
    public static double[] Of(double[] values)
    {
        int[] order = [.. Enumerable.Range(0, values.Length).OrderBy(i => values[i])];
        double[] ranks = new double[values.Length];
        for (int from = 0; from < order.Length;)
        {
            int before = from + 1;
            while (before < order.Length && values[order[before]] == values[order[from]])
            {
                before++;
            }

            for (int i = from; i < before; i++)
            {
                ranks[order[i]] = (from + 1 + before) / 2.0;
            }

            from = before;
        }

        return ranks;
    }

    /// <summary>The correlation of two rows of ranks, rounded to six decimals; 0 when one of them is all the same.</summary>
    public static double Correlation(double[] x, double[] y)
    {
        double middle = (x.Length + 1) / 2.0;
        (double xy, double xx, double yy) = (0, 0, 0);
        for (int i = 0; i < x.Length; i++)
        {
            (double a, double b) = (x[i] - middle, y[i] - middle);
            (xy, xx, yy) = (xy + (a * b), xx + (a * a), yy + (b * b));
        }

        return xx == 0 || yy == 0 ? 0 : Math.Round(xy / Math.Sqrt(xx * yy), 6);
    }

    /// <summary>The number below which a share of the numbers stays, in a straight line between the two nearest.</summary>
    public static double Quantile(double[] ordered, double share)
    {
        double place = share * (ordered.Length - 1);
        int below = (int)place;
        return below + 1 >= ordered.Length ? ordered[^1] : ordered[below] + ((ordered[below + 1] - ordered[below]) * (place - below));
    }
}
