namespace Vroegsignalering.Simulation.Calibrating;

/// <summary>Which values a number can have at all, whatever is reasonable: outside it the simulation means nothing or does not fit in its numbers.</summary>
internal static class CalibrationRange
{
    private static readonly (string Start, double Lowest, double Highest)[] OfIds =
    [
        ("trouble.entry.", 0.00001, 1), ("trouble.recovery", 0.001, 1), ("reach.share-hard", 0, 0.95), ("arrears.median.", 0, 10_000), ("population.inhabitants-per-household", 1, 10),
    ];

    private static readonly Dictionary<string, (double Lowest, double Highest)> OfUnits = new(StringComparer.Ordinal)
    {
        ["share"] = (0, 1),
        ["per month"] = (0, 1),
        ["per bill"] = (0, 1),
        ["per year"] = (0, 1),
        ["factor"] = (0, 100),
        ["euro"] = (0, 1_000_000),
        ["minutes"] = (0, 10_000),
    };

    private static readonly string[][] Wholes =
    [
        ["population.share-18-26", "population.share-67-plus"],
        ["intake.not-resident", "intake.deceased", "intake.in-debt-help", "intake.other-reason"],
    ];

    /// <summary>The lowest and the highest value of a parameter.</summary>
    public static (double Lowest, double Highest) Of(string id, string unit)
    {
        foreach ((string start, double lowest, double highest) in OfIds)
        {
            if (id.StartsWith(start, StringComparison.Ordinal))
            {
                return (lowest, highest);
            }
        }

        return OfUnits.TryGetValue(unit, out (double, double) range) ? range : (0, 1_000_000);
    }

    /// <summary>Whether shares of one whole are more than the whole.</summary>
    public static bool ExceedsWhole(Calibration calibration) => Array.Exists(Wholes, w => w.Sum(id => calibration.Find(id)?.Value ?? 0) > 1);
}
