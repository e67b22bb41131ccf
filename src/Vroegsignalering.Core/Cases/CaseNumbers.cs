using System.Globalization;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases;

/// <summary>Gives the new cases of one worklist their numbers, each once.</summary>
internal sealed class CaseNumbers(WorklistRequest request)
{
    private readonly HashSet<string> _used =
        new(request.EarlierCases.Concat(request.RegisteredCases).Select(c => c.Id), StringComparer.Ordinal);

    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    // Two partners may use one reference, so the number is made of type and name of the partner as well.
    public string Next(IReadOnlyList<Signal> signals)
    {
        string number = CaseNumber.For(
            request.Municipality, signals.Select(s => $"{s.Partner}/{s.PartnerName}/{s.Reference}"), request.On, request.On);
        string free = number;
        int next = _next.GetValueOrDefault(number, 2);
        for (; !_used.Add(free); next++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{number}-{next}");
        }

        _next[number] = next;

        return free;
    }
}
