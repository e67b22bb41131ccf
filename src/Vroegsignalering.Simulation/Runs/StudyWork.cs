namespace Vroegsignalering.Simulation.Runs;

/// <summary>How much work units are, in household-months under all ways of working.</summary>
internal sealed class StudyWork(SimulationStudy study)
{
    /// <summary>Of one unit.</summary>
    public long Of(long unit)
    {
        (int part, long index) = study.Find(unit);
        SimulationScenario scenario = study.Parts[part].Scenario;
        long first = (long)scenario.UnitAt(index).Team * scenario.HouseholdsPerTeam;
        return Math.Min(scenario.HouseholdsPerTeam, scenario.Households - first) * MonthsOf(scenario);
    }

    /// <summary>Of the units from one up to another.</summary>
    public long Between(long from, long before) => Up(before) - Up(from);

    // Of all units before one, without going by each of them.
    private long Up(long before)
    {
        long sum = 0;
        foreach (StudyPart part in study.Parts)
        {
            SimulationScenario scenario = part.Scenario;
            long units = Math.Min(before, scenario.Units);
            long whole = units / scenario.Teams * scenario.Households;
            sum += (whole + Math.Min(units % scenario.Teams * scenario.HouseholdsPerTeam, scenario.Households)) * MonthsOf(scenario);
            before -= units;
        }

        return sum;
    }

    private static long MonthsOf(SimulationScenario scenario) => (long)(scenario.WarmUpMonths + scenario.Months) * scenario.AllVariants.Count;
}
