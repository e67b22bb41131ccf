namespace Vroegsignalering.Prioritisation;

/// <summary>The explanation for who works on the case: every rule in its order, applied or not.</summary>
internal static class CaseworkerExplanation
{
    private static readonly Text Title = new("Waarom deze zaak deze plek heeft", "Why this case has this place");
    private static readonly Text Outcome = new("Uitkomst", "Outcome");
    private static readonly Text Rules = new("Regels in hun volgorde", "Rules in their order");
    private static readonly Text Law = new("Wat de wet bepaalt", "What the law decides");
    private static readonly Text Source = new("Bron: ", "Source: ");
    private static readonly Text Choice = new("Eigen keuze van wie de regel maakte.", "A choice of who made the rule.");

    private static readonly Text NotApplied = new("telt niet mee", "does not count");
    private static readonly Text LeavesOut = new("de zaak wordt niet opgepakt", "the case is not picked up");
    private static readonly Text WouldLeaveOut = new(
        "de zaak zou niet worden opgepakt, maar dat mag hier niet", "the case would not be picked up, but that is not allowed here");

    public static PriorityExplanation Of(PriorityAssessment assessment, Language language)
    {
        List<string> counted = [];
        List<ExplanationLine> law = [];
        List<ExplanationLine> rules = new(assessment.Outcomes.Count);
        foreach (RuleOutcome outcome in assessment.Outcomes)
        {
            bool isLaw = outcome.RuleId == LegalFloor.RuleId;
            (isLaw ? law : rules).Add(new ExplanationLine(Sentence(outcome, assessment.Tier, isLaw, language), outcome.RuleId));
            if (PriorityExplanation.Counts(outcome, assessment.Tier))
            {
                counted.Add(outcome.RuleId);
            }
        }

        List<ExplanationSection> sections = [new(Outcome.In(language), Summary(assessment, language))];
        AddWhenFilled(sections, Law, law, language);
        AddWhenFilled(sections, Rules, rules, language);
        return new PriorityExplanation(ExplanationReader.Caseworker, language, Title.In(language), counted, sections);
    }

    public static void AddWhenFilled(List<ExplanationSection> sections, Text heading, List<ExplanationLine> lines, Language language)
    {
        if (lines.Count > 0)
        {
            sections.Add(new ExplanationSection(heading.In(language), lines));
        }
    }

    private static ExplanationLine[] Summary(PriorityAssessment assessment, Language language)
    {
        string points = Numbers.Points(assessment.Score, language);
        string tier = assessment.Tier.Name().In(language);
        return language == Language.English
            ? [new($"Policy: {assessment.PolicyId}."), new($"Class: {assessment.Class.Name.English}."), new($"Score: {points}."), new($"Floor: {tier}.")]
            : [new($"Beleid: {assessment.PolicyId}."), new($"Klasse: {assessment.Class.Name.Dutch}."), new($"Score: {points}."), new($"Plaats: {tier}.")];
    }

    private static string Sentence(RuleOutcome outcome, PriorityTier tier, bool isLaw, Language language)
    {
        string source = outcome.Source is LegalSource known ? $"{Source.In(language)}{known}." : Choice.In(language);
        return isLaw
            ? $"{outcome.ReasonIn(language)} {source}"
            : $"{outcome.RuleName.In(language)}: {Effect(outcome.Finding, tier, language)}. {outcome.ReasonIn(language)} {source}";
    }

    private static string Effect(in RuleFinding finding, PriorityTier tier, Language language) => finding switch
    {
        { HasApplied: false } => NotApplied.In(language),
        { LeavesOut: false } => Numbers.Points(finding.Points, language),
        _ when tier == PriorityTier.LeftOut => LeavesOut.In(language),
        _ => WouldLeaveOut.In(language),
    };
}
