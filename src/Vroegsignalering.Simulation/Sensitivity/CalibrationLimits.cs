using Vroegsignalering.Simulation.Calibrating;

namespace Vroegsignalering.Simulation.Sensitivity;

/// <summary>Shares that are parts of one whole: together at most 1, whatever point of a design they are set to.</summary>
internal static class CalibrationLimits
{
    private static readonly string[][] PartsOfOne =
    [
        ["population.share-18-26", "population.share-67-plus"],
        ["intake.not-resident", "intake.deceased", "intake.in-debt-help", "intake.other-reason"],
    ];

    /// <summary>The same values, those that would add up above 1 made smaller in proportion.</summary>
    /// <param name="calibration">The numbers that are not changed.</param>
    /// <param name="values">The values that are.</param>
    public static Dictionary<string, double> Fit(Calibration calibration, IReadOnlyDictionary<string, double> values)
    {
        Dictionary<string, double> fitting = new(values, StringComparer.Ordinal);
        foreach (string[] parts in PartsOfOne)
        {
            string[] changed = [.. parts.Where(values.ContainsKey)];
            double asked = changed.Sum(id => values[id]);
            double room = 1 - parts.Except(changed, StringComparer.Ordinal).Sum(id => calibration.Find(id)?.Value ?? 0);
            if (asked > room)
            {
                Array.ForEach(changed, id => fitting[id] = values[id] / asked * Math.Max(0, room));
            }
        }

        return fitting;
    }
}
