namespace Vroegsignalering.Prioritisation;

internal readonly struct AgeBandRule : IPriorityRule, IKnowsItsPoints
{
    private static readonly Text RuleName = new("leeftijd", "age");

    private static readonly Reason YoungestInBand = new("youngest-in-age-band", new Text(
        "De jongste persoon in de meldingen is {0} jaar. Dat is in de groep vanaf {1} jaar.",
        "The youngest person in the reports is {0} years old. That is in the group from {1} years."));

    private static readonly Reason OldestInBand = new("oldest-in-age-band", new Text(
        "De oudste persoon in de meldingen is {0} jaar. Dat is in de groep vanaf {1} jaar.",
        "The oldest person in the reports is {0} years old. That is in the group from {1} years."));

    private static readonly Reason NoBand = new("age-in-no-band", new Text(
        "De leeftijd is {0} jaar. Die leeftijd geeft geen punten.", "The age is {0} years. That age gives no points."));

    private static readonly Reason AgeUnknown = new("age-unknown", new Text("De leeftijd is niet bekend.", "The age is not known."));

    private readonly AgeBand[] _bands;

    // Of every band, and after them zero for what is in no band.
    private readonly int[] _points;
    private readonly int[] _fromAges;

    private readonly bool _ofOldest;

    // The place of the band of every age, or the place after the last: no jump depends on the age.
    private readonly byte[] _places;

    public AgeBandRule(AgeBandOptions options)
    {
        AgeBand[] bands = [.. options.Bands.OrderBy(b => b.FromAge)];
        ArgumentOutOfRangeException.ThrowIfZero(bands.Length, nameof(options.Bands));
        if (options.Of is not (AgeOf.Youngest or AgeOf.Oldest))
        {
            throw new ArgumentOutOfRangeException(nameof(options.Of), "It must be the youngest or the oldest.");
        }

        (_bands, _ofOldest) = (bands, options.Of == AgeOf.Oldest);
        (_points, _fromAges) = ([.. bands.Select(b => b.Points), 0], [.. bands.Select(b => b.FromAge), 0]);
        _places = new byte[PriorityFact.HighestAge + 1];
        Array.Fill(_places, (byte)bands.Length);
        for (int place = 0; place < bands.Length; place++)
        {
            AgeBand band = bands[place];
            if (band.FromAge < 0 || band.ToAge > PriorityFact.HighestAge || band.FromAge > band.ToAge || (place > 0 && bands[place - 1].ToAge >= band.FromAge))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(options.Bands), $"A band runs from a lower to a higher age, from 0 to {PriorityFact.HighestAge}, and no age is in two bands.");
            }

            Array.Fill(_places, (byte)place, band.FromAge, band.ToAge - band.FromAge + 1);
        }
    }

    public string Id => "age-band";

    public Text Name => RuleName;

    public Text Description => new(
        $"De leeftijd van de {(_ofOldest ? "oudste" : "jongste")} persoon in de meldingen geeft punten: {Describe(Language.Dutch)}.",
        $"The age of the {(_ofOldest ? "oldest" : "youngest")} person in the reports gives points: {Describe(Language.English)}.");

    public IReadOnlyList<PriorityFact> Uses => [_ofOldest ? PriorityFact.OldestAge : PriorityFact.YoungestAge];

    public LegalSource? Source => NationalDebate.Practice2024;

    public RuleCaution? Caution => new(
        new Text(
            "Deze regel behandelt mensen anders door hun leeftijd. De evaluatie van de wet uit 2025 raadt aan om zulke vaste grenzen los te laten. In 2024 keek een derde van de gemeenten naar leeftijd. Leg vast waarom dat bij u nodig is.",
            "This rule treats people differently by their age. The 2025 evaluation of the law advises to drop such fixed limits. In 2024 a third of municipalities looked at age. Write down why you need it."),
        NationalDebate.Evaluation2025);

    public IReadOnlyCollection<int>? PossiblePoints => [0, .. _points];

    public RuleFinding Evaluate(in PriorityFacts facts)
    {
        if ((_ofOldest ? facts.OldestAge : facts.YoungestAge) is not int age)
        {
            return RuleFinding.NotApplied(AgeUnknown);
        }

        // An age below zero is a very high one here, and no reason to stop.
        int place = unchecked((uint)age) < (uint)_places.Length ? _places[age] : _bands.Length;
        return RuleFinding.When(place < _bands.Length, _points[place], _ofOldest ? OldestInBand : YoungestInBand, NoBand, age, _fromAges[place]);
    }

    private string Describe(Language language) => string.Join(", ", _bands.Select(b => (b.ToAge == PriorityFact.HighestAge, language) switch
    {
        (true, Language.English) => $"from {b.FromAge} years {Numbers.Points(b.Points, language)}",
        (true, _) => $"vanaf {b.FromAge} jaar {Numbers.Points(b.Points, language)}",
        (false, Language.English) => $"{b.FromAge} to {b.ToAge} years {Numbers.Points(b.Points, language)}",
        _ => $"{b.FromAge} tot en met {b.ToAge} jaar {Numbers.Points(b.Points, language)}",
    }));
}
