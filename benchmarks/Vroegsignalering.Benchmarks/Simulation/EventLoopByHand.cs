using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;
using Vroegsignalering.Simulation;
using Vroegsignalering.Simulation.Handling;
using Vroegsignalering.Simulation.Lives;
using Vroegsignalering.Simulation.Randomness;

namespace Vroegsignalering.Benchmarks;

/// <summary>The process of the simulation as somebody would write it who needs one policy, two strategies and six counts: one queue of events in order of time,
/// plain fields, no rules, no planner that keeps terms, no indicators.</summary>
/// <remarks>The lives and the chances are those of the simulation: they are what is simulated, not how. <see cref="HandWork"/> is what caseworkers do.</remarks>
internal sealed class EventLoopByHand
{
    private const int Month = 0;
    private const int Week = 1;
    private const int Attempt = 2;
    private const int NumberBits = 24;
    private const int KindBits = 4;

    private readonly SimulationScenario _scenario;
    private readonly ulong _seed;
    private readonly LifeRates _rates;
    private readonly HandCalendar _calendar;
    private readonly HandWork _work;
    private readonly PriorityQueue<HandCase?, long> _events;
    private readonly Traits[] _traits;
    private readonly Life[] _lives;

    public EventLoopByHand(SimulationScenario scenario, ulong seed)
    {
        (_scenario, _seed) = (scenario, seed);
        _calendar = new HandCalendar(scenario);
        _rates = new LifeRates(scenario.Calibration, scenario.From.PlusMonths(-scenario.WarmUpMonths), _calendar.Days.Length);
        _events = new(scenario.HouseholdsPerTeam + 1_000);
        _traits = new Traits[scenario.HouseholdsPerTeam];
        _lives = new Life[scenario.HouseholdsPerTeam];
        _work = new HandWork(scenario, _calendar, _rates, _traits, _lives, Counts);
    }

    public HandCounts Counts { get; } = new();

    /// <summary>Runs every team and replication after each other.</summary>
    public HandCounts Run()
    {
        for (long unit = 0; unit < _scenario.Units; unit++)
        {
            SimulationUnit place = _scenario.UnitAt(unit);
            long first = (long)place.Team * _scenario.HouseholdsPerTeam;
            RunTeam((ulong)first, (int)Math.Min(_scenario.HouseholdsPerTeam, _scenario.Households - first), new SimulationRandom(_seed, (uint)place.Replication));
        }

        return Counts;
    }

    private static long Key(int day, int kind, int number) => ((((long)day << KindBits) | (uint)kind) << NumberBits) | (uint)number;

    private void RunTeam(ulong first, int households, SimulationRandom random)
    {
        Traits.Fill(_traits.AsSpan(0, households), first, random, _rates);
        Array.Clear(_lives);
        _work.Restart(first, households, random);
        _events.Clear();
        for (int h = 0; h < households; h++)
        {
            _lives[h].InTrouble = LifeStep.StartsInTrouble(first + (ulong)h, _traits[h], _rates, random);
            _events.Enqueue(null, Key(0, Month, h));
        }

        _events.Enqueue(null, Key(0, Week, 0));
        int[] months = new int[households];
        while (_events.TryPeek(out HandCase? of, out long key))
        {
            int day = (int)(key >> (NumberBits + KindBits));
            int kind = (int)(key >> NumberBits) & ((1 << KindBits) - 1);
            int number = (int)(key & ((1 << NumberBits) - 1));
            if (kind == Month)
            {
                int month = months[number]++;
                if (LifeStep.Live(ref _lives[number], _traits[number], first + (ulong)number, month, _rates, random))
                {
                    _work.Deliver(number, month);
                }

                Next(null, month + 1 < _calendar.Delivery.Length ? Key(_calendar.Delivery[month + 1], Month, number) : -1);
            }
            else if (kind == Week)
            {
                Next(null, number + 1 < _calendar.Weeks.Length ? Key(_calendar.Weeks[number + 1].On, Week, number + 1) : -1);
                _work.Plan(_calendar.Weeks[number], (one, channel, on) => _events.Enqueue(one, Key(on, Attempt, (int)channel)));
            }
            else
            {
                _ = _events.Dequeue();
                _work.Try(of!, (ContactChannel)number, day);
            }
        }
    }

    // What happens next takes the place of what happened, which is cheaper than taking out and putting in.
    private void Next(HandCase? of, long key)
    {
        _ = key < 0 ? _events.Dequeue() : _events.DequeueEnqueue(of, key);
    }
}
