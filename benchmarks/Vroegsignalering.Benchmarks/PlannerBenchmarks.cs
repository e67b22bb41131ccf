using BenchmarkDotNet.Attributes;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;

namespace Vroegsignalering.Benchmarks;

/// <summary>What does a plan of four weeks cost for a city of 565,000 inhabitants with 5,200 signals a month and the published staff, beside filling
/// each day with the first cases in order, which keeps no term?</summary>
[MemoryDiagnoser]
public class PlannerBenchmarks
{
    private const int Inhabitants = 565_000;
    private const int Signals = 5_200;

    private PlanningRequest _request = new() { On = default, Cases = [], Capacity = new() { Channels = [] } };
    private ForecastRequest _forecast = null!;

    /// <summary>Times the published staff: with once far too little for this month, with four times about enough.</summary>
    [Params(1, 4)]
    public int Staff { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        WorklistRequest month = Inputs.Month(Signals);
        _request = new PlanningRequest
        {
            On = month.On,
            Cases = Worklist.Make(month).CasesToPlan(),
            Capacity = ContactCapacity.ForInhabitants(Inhabitants * Staff),
        };
        _forecast = new ForecastRequest { Now = _request, Weeks = [.. Enumerable.Repeat(new ExpectedCases(Signals / 6, Signals / 200), 8)] };
        Check.Same(_request.Cases.Sum(c => c.Steps.Count), Plan());
        CapacityPlan plan = ContactPlanner.Plan(_request);
        Console.WriteLine($"// cases {_request.Cases.Count}, contacts {plan.Decisions.Count}, placed {plan.Decisions.Count(d => d.IsPlaced)}, "
            + $"missed {plan.MissedTerms.Count()}, next channel {plan.Count(ContactPlacement.NextChannel)}");
    }

    [Benchmark(Baseline = true)]
    public int FillInOrder()
    {
        Dictionary<(ContactChannel Channel, LocalDate Day), int> used = [];
        Dictionary<ContactChannel, int> room = _request.Capacity.Channels.ToDictionary(c => c.Channel, c => c.PerDay);
        int placed = 0;
        foreach (CaseToPlan planned in _request.Cases.OrderBy(c => c.Tier).ThenBy(c => c.Place))
        {
            foreach (ContactAdvice step in planned.Steps)
            {
                LocalDate day = step.On;
                for (int tries = 0; tries < 20; tries++, day = _request.Calendar.Add(day, 1))
                {
                    int taken = used.GetValueOrDefault((step.Channel, day));
                    if (!room.TryGetValue(step.Channel, out int limit) || taken < limit)
                    {
                        used[(step.Channel, day)] = taken + 1;
                        placed++;
                        break;
                    }
                }
            }
        }

        return placed;
    }

    [Benchmark]
    public int Plan() => ContactPlanner.Plan(_request).Decisions.Count;

    /// <summary>Eight weeks ahead, with a quarter of the month's cases in each.</summary>
    [Benchmark]
    public int Forecast() => ContactForecast.Make(_forecast).MissedTerms;
}
