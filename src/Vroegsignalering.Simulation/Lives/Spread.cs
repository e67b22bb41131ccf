namespace Vroegsignalering.Simulation.Lives;

/// <summary>The spread of amounts round their median.</summary>
internal static class Spread
{
    // The factor on the median at 0/32, 1/32 … 32/32 of a lognormal distribution with sigma 0.8, the ends cut off. As a table, because the last
    // digit of a logarithm differs between machines.
    private static readonly double[] Factors =
    [
        0.12, 0.22533, 0.29308, 0.34840, 0.39841, 0.44575, 0.49178, 0.53733, 0.58299, 0.62920, 0.67637, 0.72484, 0.77499,
        0.82716, 0.88175, 0.93920, 1.0, 1.06474, 1.13411, 1.20896, 1.29035, 1.37961, 1.47849, 1.58932, 1.71531, 1.86104,
        2.03342, 2.24340, 2.50999, 2.87028, 3.41199, 4.43792, 8.3,
    ];

    /// <summary>The factor for a random number, in a straight line between two places of the table.</summary>
    public static double At(uint random)
    {
        int place = (int)(random >> 27);
        double rest = (random & 0x07FFFFFF) / 134217728.0;
        return Factors[place] + ((Factors[place + 1] - Factors[place]) * rest);
    }
}
