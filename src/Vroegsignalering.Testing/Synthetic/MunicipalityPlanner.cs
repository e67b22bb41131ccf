using System.Globalization;
using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Testing;

/// <summary>Plans all months: which households are signalled, by whom, and what becomes of them before contact.</summary>
internal sealed class MunicipalityPlanner(SyntheticMonths months, SyntheticTown town, Chance chance)
{
    private readonly SignalPlanner _signals = new(months, chance);
    private readonly DossierDecision _decision = new(months, chance);
    private readonly List<PlannedDossier> _history = [];
    private List<PlannedHousehold> _known = [];
    private int _households;

    /// <summary>The dossiers of the months before the current one, oldest first.</summary>
    public IReadOnlyList<PlannedDossier> History => _history;

    /// <summary>The persons that are signalled somewhere; numbered from 0.</summary>
    public int Persons { get; private set; }

    /// <summary>Plans the next month; months have to be planned in order.</summary>
    /// <returns>The signals in the order of the files.</returns>
    public PlannedSignal[] Plan(int month)
    {
        int left = months.SignalCount(month);
        List<PlannedSignal> signals = new(left);
        _known = [.. _known.Where(household => !household.Gone && month - household.LastMonth <= SyntheticRates.ConsecutiveMonths)];
        double returns = ReturnRate(left);
        int known = _known.Count;
        for (int at = 0; at < known && left > 0; at++)
        {
            if (chance.Happens(returns, Purpose.Returns, _known[at].Index, month))
            {
                left -= Add(_known[at], month, left, signals);
            }
        }

        while (left > 0)
        {
            PlannedHousehold household = NewHousehold();
            _known.Add(household);
            left -= Add(household, month, left, signals);
        }

        return InOrderOfFiles(signals, month);
    }

    // So many of the known households come back that they are the wanted share of the dossiers of this month.
    private double ReturnRate(int signals)
    {
        double perHousehold = 0;
        foreach ((int count, double weight) in SyntheticRates.SignalsPerHousehold)
        {
            perHousehold += count * weight;
        }

        return Math.Min(0.9, SyntheticRates.Consecutive * signals / perHousehold / Math.Max(1, _known.Count));
    }

    private PlannedHousehold NewHousehold()
    {
        int index = _households++;
        return chance.Happens(SyntheticRates.InShelter, Purpose.Shelter, index)
            ? new PlannedHousehold(index, residents: 1, town.Shelter)
            : new PlannedHousehold(index, chance.Pick(SyntheticRates.Residents, Purpose.Residents, index), town.AddressAt(index));
    }

    private int Add(PlannedHousehold household, int month, int left, List<PlannedSignal> all)
    {
        List<PlannedSignal> signals = _signals.Plan(household, month, left);
        foreach (PlannedSignal signal in signals)
        {
            Persons = household.Number(signal.Resident, Persons);
        }

        if (month != months.Current)
        {
            _history.Add(_decision.Decide(new PlannedDossier(household, month, signals)));
        }

        (household.LastMonth, household.Last) = (month, signals);
        all.AddRange(signals);
        return signals.Count;
    }

    // Neighbours in a file have nothing to do with each other; references count up per organisation and month.
    private PlannedSignal[] InOrderOfFiles(List<PlannedSignal> signals, int month)
    {
        PlannedSignal[] ordered = [.. signals];
        ulong[] keys = [.. ordered.Select(signal => chance.Bits(
            Purpose.RowOrder, signal.Household.Index, month, ((int)signal.Partner.Type * 4) + signal.Resident))];
        Array.Sort(keys, ordered);
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        LocalDate start = months.Start(month);
        foreach (PlannedSignal signal in ordered)
        {
            string code = signal.Partner.Code;
            int number = numbers[code] = numbers.GetValueOrDefault(code) + 1;
            signal.Reference = string.Create(CultureInfo.InvariantCulture, $"{code}-{start.Year:D4}-{start.Month:D2}-{number:D5}");
        }

        return ordered;
    }
}
