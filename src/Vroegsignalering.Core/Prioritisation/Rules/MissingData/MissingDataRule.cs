using System.Numerics;
using Vroegsignalering.Residency;

namespace Vroegsignalering.Prioritisation;

internal readonly struct MissingDataRule : IPriorityRule, IKnowsItsPoints
{
    private const int MaximumFacts = 8;

    private static readonly Text RuleName = new("ontbrekende gegevens", "missing data");

    private static readonly Reason NothingMissing = new("nothing-missing", new Text(
        "De gegevens waar deze regel naar kijkt, zijn bekend.", "The data that this rule looks at are known."));

    // The place in this list is the number of the bit in a set of facts that are missing.
    private static readonly (PriorityFact Fact, Text Name)[] Known =
    [
        (PriorityFact.TotalArrears, PriorityFact.TotalArrears.Name),
        (PriorityFact.HighestArrears, PriorityFact.HighestArrears.Name),
        (PriorityFact.SignalsWithoutAmount, new("bedrag van elke melding", "amount of every signal")),
        (PriorityFact.DaysInArrears, PriorityFact.DaysInArrears.Name),
        (PriorityFact.YoungestAge, PriorityFact.YoungestAge.Name),
        (PriorityFact.OldestAge, PriorityFact.OldestAge.Name),
        (PriorityFact.HasMinorChildren, PriorityFact.HasMinorChildren.Name),
        (PriorityFact.EarlierOutcome, PriorityFact.EarlierOutcome.Name),
        (PriorityFact.Residency, PriorityFact.Residency.Name),
        (PriorityFact.IsOnSafetyList, PriorityFact.IsOnSafetyList.Name),
        (PriorityFact.VisitsLeft, PriorityFact.VisitsLeft.Name),
        (PriorityFact.WorkingDaysUntilDeadline, PriorityFact.WorkingDaysUntilDeadline.Name),
    ];

    private readonly uint _asked;
    private readonly int _points;

    // The reason for every set of facts that can be missing: which they are, is in its sentence.
    private readonly Reason[] _reasons;

    public MissingDataRule(MissingDataOptions options)
    {
        if (options.Facts.Count is 0 or > MaximumFacts)
        {
            throw new ArgumentException($"Name one to {MaximumFacts} facts.", nameof(options.Facts));
        }

        _points = options.Points;
        foreach (string id in options.Facts)
        {
            int place = Array.FindIndex(Known, k => string.Equals(k.Fact.Id, id, StringComparison.Ordinal));
            if (place < 0 || (_asked & (1u << place)) != 0)
            {
                throw new ArgumentException($"Name each of these facts at most once: {string.Join(", ", Known.Select(k => k.Fact.Id))}.", nameof(options.Facts));
            }

            _asked |= 1u << place;
        }

        _reasons = new Reason[1 << Known.Length];
        for (uint missing = _asked; missing != 0; missing = (missing - 1) & _asked)
        {
            _reasons[missing] = new Reason("data-missing", new Text(
                $"Niet bekend: {Names(missing, Language.Dutch, " en ")}. Dat maakt de zaak niet minder belangrijk.",
                $"Not known: {Names(missing, Language.English, " and ")}. That makes the case no less important."));
        }

        _reasons[0] = NothingMissing;
    }

    public string Id => "missing-data";

    public Text Name => RuleName;

    public Text Description => new(
        $"Is een van deze gegevens niet bekend, dan geeft dat {Numbers.Points(_points, Language.Dutch)}: {Names(_asked, Language.Dutch, " of ")}. Zo komt niemand lager doordat een bedrijf iets niet meldde.",
        $"When one of these is not known, that gives {Numbers.Points(_points, Language.English)}: {Names(_asked, Language.English, " or ")}. So nobody ends lower because a partner left something out.");

    public IReadOnlyList<PriorityFact> Uses
    {
        get
        {
            uint asked = _asked;
            return [.. Known.Where((_, place) => (asked & (1u << place)) != 0).Select(k => k.Fact)];
        }
    }

    public LegalSource? Source => new("Nationale ombudsman 2024");

    public IReadOnlyCollection<int>? PossiblePoints => [0, _points];

    public RuleFinding Evaluate(in PriorityFacts facts)
    {
        uint missing = 0;
        for (uint rest = _asked; rest != 0; rest &= rest - 1)
        {
            int place = BitOperations.TrailingZeroCount(rest);
            missing |= (IsMissing(in facts, place) ? 1u : 0u) << place;
        }

        return missing == 0
            ? RuleFinding.NotApplied(NothingMissing)
            : RuleFinding.Applied(_points, _reasons[missing], BitOperations.PopCount(missing));
    }

    // In the order of Known.
    private static bool IsMissing(in PriorityFacts facts, int place) => place switch
    {
        0 => facts.TotalArrears is null,
        1 => facts.HighestArrears is null,
        2 => facts.SignalsWithoutAmount > 0,
        3 => facts.DaysInArrears is null,
        4 => facts.YoungestAge is null,
        5 => facts.OldestAge is null,
        6 => facts.HasMinorChildren is null,
        7 => facts.EarlierOutcome == EarlierOutcome.NotStated,
        8 => facts.Residency == ResidencyOutcome.NotStated,
        9 => facts.IsOnSafetyList is null,
        10 => facts.VisitsLeft is null,
        _ => facts.WorkingDaysUntilDeadline is null,
    };

    private static string Names(uint facts, Language language, string and)
    {
        string[] names = [.. Known.Where((_, place) => (facts & (1u << place)) != 0).Select(k => k.Name.In(language))];
        return names.Length == 1 ? names[0] : string.Join(", ", names[..^1]) + and + names[^1];
    }
}
