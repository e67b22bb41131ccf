using BenchmarkDotNet.Attributes;
using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Testing;
using Vroegsignalering.Time;

namespace Vroegsignalering.Benchmarks;

/// <summary>What does planning contact cost, beside counting the same working days in a loop?</summary>
[MemoryDiagnoser]
public class ContactPlanBenchmarks
{
    private readonly ContactStrategy _strategy = ContactStrategies.PhoneMessageVisit;
    private readonly WorkingDayCalendar _calendar = WorkingDayCalendar.Dutch;
    private ContactSituation[] _situations = [];

    /// <summary>Open cases without an attempt yet: most of what lies on a worklist on the day that signals came in.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _situations =
        [
            .. Inputs.OpenItems(Count).Select(item => new ContactSituation
            {
                OpenedOn = item.Case.PickedUpOn!.Value,
                On = SampleData.Day,
                Deadline = item.Deadline,
            }),
        ];
        Check.Same(DaysByHand(), Plan());
    }

    [Benchmark(Baseline = true)]
    public long DaysByHand()
    {
        long sum = 0;
        foreach (ContactSituation situation in _situations)
        {
            LocalDate today = _calendar.OnOrAfter(situation.On);
            LocalDate call = LocalDate.Max(_calendar.OnOrAfter(situation.OpenedOn), today);
            LocalDate secondCall = LocalDate.Max(_calendar.Add(call, 1), today);
            LocalDate message = LocalDate.Max(_calendar.Add(secondCall, 1), today);
            LocalDate visit = LocalDate.Max(_calendar.Add(message, 5), _calendar.Add(today, 4));
            sum += call.Day + secondCall.Day + message.Day + visit.Day + _calendar.Add(visit, -4).Day;
        }

        return sum;
    }

    [Benchmark]
    public long Plan()
    {
        long sum = 0;
        foreach (ContactSituation situation in _situations)
        {
            foreach (ContactAdvice step in _strategy.Plan(situation, _calendar).Steps)
            {
                sum += step.On.Day + (step.AnnounceOn?.Day ?? 0);
            }
        }

        return sum;
    }
}
