using System.Collections.Concurrent;
using NodaTime;
using Vroegsignalering.Simulation.Handling;
using Vroegsignalering.Simulation.Lives;
using Vroegsignalering.Simulation.Randomness;

namespace Vroegsignalering.Simulation;

/// <summary>What all units of a study share, and the work on one.</summary>
internal sealed class StudyRun
{
    private readonly SimulationScenario _scenario;
    private readonly ulong _seed;
    private readonly LifeRates _rates;
    private readonly MonthDays[] _days;
    private readonly ContactRates _contact;
    private readonly WayOfWorking[] _ways;
    private readonly ConcurrentBag<TeamMemory> _memories = [];

    public StudyRun(SimulationScenario scenario, ulong seed)
    {
        (_scenario, _seed) = (scenario, seed);
        YearMonth first = scenario.From.PlusMonths(-scenario.WarmUpMonths);
        int months = scenario.WarmUpMonths + scenario.Months;
        _rates = new LifeRates(scenario.Calibration, first, months);
        _contact = new ContactRates(scenario.Calibration);
        _days = [.. Enumerable.Range(0, months).Select(m => new MonthDays(first.PlusMonths(m)))];
        _ways = [.. scenario.AllVariants.Select(v => new WayOfWorking(v))];
    }

    public long[][] Work(long index, CancellationToken cancellationToken)
    {
        SimulationUnit unit = _scenario.UnitAt(index);
        long first = (long)unit.Team * _scenario.HouseholdsPerTeam;
        int households = (int)Math.Min(_scenario.HouseholdsPerTeam, _scenario.Households - first);
        SimulationRandom random = new(_seed, (uint)unit.Replication);
        TeamMemory memory = _memories.TryTake(out TeamMemory? used) ? used : new TeamMemory(_scenario.HouseholdsPerTeam);
        Array.Clear(memory.Residents);
        Traits.Fill(memory.Traits.AsSpan(0, households), (ulong)first, random, _rates);
        long[][] counts = new long[_ways.Length][];
        for (int v = 0; v < _ways.Length; v++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            memory.Restart();
            TeamRun run = new(memory, (ulong)first, households, random, _rates, _contact, _days, _ways[v], _scenario.Calibration["population.inhabitants-per-household"])
            {
                WarmUpMonths = _scenario.WarmUpMonths,
            };
            run.Live();
            counts[v] = SimulationMeasures.Count(_scenario, _ways[v].Variant, run);
        }

        memory.Restart();

        _memories.Add(memory);
        return counts;
    }
}
