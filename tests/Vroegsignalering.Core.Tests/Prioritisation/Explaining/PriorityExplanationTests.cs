namespace Vroegsignalering.Core.Tests.Prioritisation.Explaining;

public sealed class PriorityExplanationTests
{
    private static readonly PriorityPolicy Policy = new PriorityPolicyBuilder("voorbeeld", "1")
        .AddThresholdAmount().AddAmountBands().AddPartnerTypePoints().AddWarmHandover()
        .AddClass("high", new Text("hoog", "high"), 60).AddClass("low", new Text("laag", "low"), 0)
        .WithRandomShare(10)
        .Build();

    [Fact]
    public void The_caseworker_reads_the_outcome_and_every_rule() => Assert.Equal(
        """
        Waarom deze zaak deze plek heeft

        Uitkomst
        - Beleid: voorbeeld-1.
        - Klasse: laag.
        - Score: 25 punten.
        - Plaats: op volgorde van punten.

        Regels in hun volgorde
        - drempelbedrag: telt niet mee. De achterstand is € 100. De drempel is € 50. Eigen keuze van wie de regel maakte.
        - hoogte van de achterstand: 10 punten. De achterstand is samen € 100. Dat is € 50 of meer. Eigen keuze van wie de regel maakte.
        - soort bedrijf: 15 punten. Er is een achterstand bij: energiebedrijf. Eigen keuze van wie de regel maakte.
        - warme overdracht: telt niet mee. Er is geen warme overdracht gevraagd. Bron: DDAS warmeOverdracht.

        """,
        Policy.Assess(A.Facts).Explain(ExplanationReader.Caseworker).ToText());

    [Fact]
    public void What_the_law_protects_tells_the_resident_nothing_that_can_be_about_somebody_else()
    {
        string Law(PriorityFacts facts, ExplanationReader reader) =>
            Policy.Assess(facts with { TotalArrears = A.Euros(10) }).Explain(reader).Sections.SelectMany(s => s.Lines).Single(l => l.RuleId == "legal-floor").Sentence;
        PriorityFacts grown = A.Facts with { Repeat = RepeatKind.Grown };
        PriorityFacts ends = A.Facts with { HasEndOfSupply = true };

        Assert.Equal("De gemeente moet deze melding altijd oppakken.", Law(grown, ExplanationReader.Resident));
        Assert.Contains("groter dan bij de vorige melding", Law(grown, ExplanationReader.OnlyResident), StringComparison.Ordinal);
        Assert.Equal("De gemeente moet deze melding altijd oppakken.", Law(ends with { SignalCount = 2 }, ExplanationReader.Resident));
        Assert.Contains("stopt binnenkort", Law(ends, ExplanationReader.Resident), StringComparison.Ordinal);
    }

    [Fact]
    public void The_resident_reads_nothing_that_a_policy_of_chance_alone_or_data_of_the_municipality_make_untrue()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("test").WithRandomShare(100)
            .AddHostFact(new HostFact("own", new Text("eigen gegeven", "own fact"), PriorityFactUnit.Count, new Text("kiezen", "choose"), "Wgs art. 8b")).Build();

        string text = policy.Assess(A.Facts).Explain(ExplanationReader.Resident).ToText();

        Assert.Contains("Het toeval bepaalt de volgorde van de meldingen.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("het snelst nodig", text, StringComparison.Ordinal);
        Assert.DoesNotContain("100 van de 100", text, StringComparison.Ordinal);
        Assert.Contains("De gemeente heeft zelf gegevens toegevoegd.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_resident_reads_why_in_which_order_what_counted_which_data_and_what_can_be_done() => Assert.Equal(
        """
        Hoe de gemeente naar de melding over u keek

        Waarom neemt de gemeente contact met u op?
        - Een of meer bedrijven melden dat er in uw huishouden een betalingsachterstand is.
        - De gemeente biedt dan hulp aan. Dat staat in de wet (Wgs artikel 3 lid 1 onder b).

        In welke volgorde?
        - De gemeente zet de meldingen op volgorde. Wie de hulp het snelst nodig lijkt te hebben, komt eerst.
        - De melding valt in de groep: laag.
        - Bij 10 van de 100 meldingen bepaalt het toeval de plek. Zo ziet de gemeente of de regels goed werken.

        Wat telde mee?
        - De achterstand is samen € 100. Dat is € 50 of meer.
        - Er is een achterstand bij: energiebedrijf.

        Waar keken wij ook naar? Dit telde niet mee.
        - De achterstand is € 100. De drempel is € 50.
        - Er is geen warme overdracht gevraagd.

        Welke gegevens gebruikten wij?
        - De regels kijken naar: soorten bedrijven; achterstand samen; meldingen zonder bedrag; bedreigende situatie; einde van de levering aangekondigd; warme overdracht; herhaalde melding; werkdagen tot het einde van de wettelijke termijn.
        - De regels keken niet naar uw naam, adres, burgerservicenummer, geslacht, nationaliteit, gezondheid of buurt.
        - De gemeente mag alleen gegevens gebruiken die nodig zijn (Wgs artikel 8b).
        - De computer gebruikt vaste regels. De computer leert niet van uw gegevens.

        Wat kunt u doen?
        - Klopt er iets niet? Vraag de gemeente om het te verbeteren.
        - Wilt u geen hulp? Dan kunt u dat zeggen. U hoeft de hulp niet aan te nemen.

        """,
        Policy.Assess(A.Facts).Explain(ExplanationReader.Resident).ToText());

    [Fact]
    public void A_resident_whose_household_has_more_signals_reads_what_was_looked_at_and_no_details()
    {
        PriorityAssessment assessment = Policy.Assess(A.Facts with { SignalCount = 2 });

        string household = assessment.Explain(ExplanationReader.Resident).ToText();
        string own = assessment.Explain(ExplanationReader.OnlyResident).ToText();

        Assert.Contains("- Wij keken naar: hoogte van de achterstand.", household, StringComparison.Ordinal);
        Assert.Contains("Die kunnen over iemand anders in uw huishouden gaan", household, StringComparison.Ordinal);
        Assert.Contains("- De achterstand is samen € 100. Dat is € 50 of meer.", own, StringComparison.Ordinal);
    }

    [Fact]
    public void A_left_out_case_says_so_to_both()
    {
        PriorityAssessment assessment = Policy.Assess(A.Facts with { TotalArrears = A.Euros(20) });

        Assert.Contains(
            "- drempelbedrag: de zaak wordt niet opgepakt. De achterstand is € 20. Dat is minder dan de drempel van € 50.",
            assessment.Explain(ExplanationReader.Caseworker).ToText(), StringComparison.Ordinal);
        Assert.Contains("Waarom pakt de gemeente de melding nu niet op?", assessment.Explain(ExplanationReader.Resident).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_law_forbids_to_leave_out_says_that_the_threshold_does_not_count()
    {
        PriorityExplanation explanation = Policy.Assess(A.Facts with { TotalArrears = A.Euros(20), HasEndOfSupply = true }).Explain(ExplanationReader.Caseworker);

        Assert.Equal(["legal-floor", "partner-type"], explanation.CountedRules);
        Assert.Contains("- drempelbedrag: de zaak zou niet worden opgepakt, maar dat mag hier niet.", explanation.ToText(), StringComparison.Ordinal);
        Assert.Contains("- De levering stopt binnenkort. Deze melding moet altijd worden opgepakt. Bron: Wgs art. 4.", explanation.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_about_children_gives_no_details_to_a_resident()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("kinderen").AskFor(PriorityFact.HasMinorChildren).Add(new ChildrenRule()).Build();

        string text = policy.Assess(A.Facts with { HasMinorChildren = true }).Explain(ExplanationReader.OnlyResident).ToText();

        Assert.Contains("- Wij keken naar: kinderen.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Er wonen minderjarige kinderen.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_resident_cannot_tell_from_the_place_of_a_line_what_a_hidden_rule_found()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("kinderen").AskFor(PriorityFact.HasMinorChildren).Add(new ChildrenRule()).AddEndOfSupply().Build();
        string Text(bool children, bool endOfSupply) => policy.Assess(A.Facts with { SignalCount = 2, HasMinorChildren = children, HasEndOfSupply = endOfSupply })
            .Explain(ExplanationReader.Resident).ToText();

        Assert.Single(new[] { Text(true, true), Text(true, false), Text(false, true), Text(false, false) }.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void An_explanation_needs_a_reader() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Policy.Assess(A.Facts).Explain(ExplanationReader.NotStated));

    [Fact]
    public void Every_floor_has_a_name_in_both_languages()
    {
        Assert.All(Enum.GetValues<PriorityTier>(), t => Assert.NotEqual(t.Name().Dutch, t.Name().English));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((PriorityTier)99).Name());
    }

    private sealed class ChildrenRule : IPriorityRule
    {
        private static readonly Reason Children = new("children", new Text("Er wonen minderjarige kinderen.", "There are minor children."));

        public string Id => "children";

        public Text Name => new("kinderen", "children");

        public Text Description => new("Kinderen geven 1 punt.", "Children give 1 point.");

        public IReadOnlyList<PriorityFact> Uses => [PriorityFact.HasMinorChildren];

        public RuleFinding Evaluate(in PriorityFacts facts) =>
            facts.HasMinorChildren == true ? RuleFinding.Applied(1, Children) : RuleFinding.NotApplied(Children);
    }
}
