namespace Vroegsignalering.Prioritisation;

/// <summary>The explanation for the person it is about: no points, no names of partners, and nothing that may be about somebody else.</summary>
internal static class ResidentExplanation
{
    // These can be about somebody else in the household, or about earlier signals of somebody else, even when there is one signal now.
    private static readonly PriorityFact[] OfTheHousehold =
    [
        PriorityFact.EarlierSignalCount, PriorityFact.DaysSinceEarlierSignal, PriorityFact.EarlierOutcome, PriorityFact.DaysSinceEarlierOutcome,
        PriorityFact.ArrearsGrowth, PriorityFact.Repeat,
    ];

    // Details about these are for a conversation, whoever reads the letter.
    private static readonly PriorityFact[] NeverInDetail = [PriorityFact.HasMinorChildren, PriorityFact.IsOnSafetyList];

    public static PriorityExplanation Of(PriorityAssessment assessment, ExplanationReader reader, Language language)
    {
        List<string> countedRules = [];
        List<ExplanationLine> counted = [];
        List<ExplanationLine> looked = [];
        List<ExplanationLine> hidden = []; // whether a rule counted would tell what it found
        int lawLines = assessment.Outcomes.Count - assessment.Policy.Rules.Count;
        for (int i = 0; i < assessment.Outcomes.Count; i++)
        {
            RuleOutcome outcome = assessment.Outcomes[i];
            bool counts = PriorityExplanation.Counts(outcome, assessment.Tier);
            bool isLaw = i < lawLines;
            bool inDetail = isLaw || MayTell(assessment.Policy.Rules[i - lawLines], assessment.Facts, reader);
            (!inDetail ? hidden : counts ? counted : looked).Add(new ExplanationLine(isLaw ? ResidentTexts.OfLaw(outcome, assessment.Facts, reader, language) : Sentence(outcome, inDetail, language), outcome.RuleId));
            if (counts)
            {
                countedRules.Add(outcome.RuleId);
            }
        }

        List<ExplanationSection> sections =
        [
            new(ResidentTexts.WhyHeading(assessment).In(language), ResidentTexts.Why(assessment, language)),
            new(ResidentTexts.OrderHeading.In(language), ResidentTexts.Order(assessment, language)),
        ];
        if (hidden.Count > 0)
        {
            hidden.Add(new ExplanationLine(ResidentTexts.Hidden.In(language)));
        }

        CaseworkerExplanation.AddWhenFilled(sections, ResidentTexts.CountedHeading, counted, language);
        CaseworkerExplanation.AddWhenFilled(sections, ResidentTexts.LookedHeading, looked, language);
        CaseworkerExplanation.AddWhenFilled(sections, ResidentTexts.HiddenHeading, hidden, language);
        sections.Add(new(ResidentTexts.DataHeading.In(language), ResidentTexts.Data(assessment.Policy, language)));
        sections.Add(new(ResidentTexts.RightsHeading.In(language), ResidentTexts.Rights(language)));
        return new PriorityExplanation(reader, language, ResidentTexts.Title.In(language), countedRules, sections);
    }

    private static string Sentence(RuleOutcome outcome, bool inDetail, Language language) => inDetail
        ? outcome.ReasonIn(language)
        : language == Language.English ? $"We looked at: {outcome.RuleName.English}." : $"Wij keken naar: {outcome.RuleName.Dutch}.";

    private static bool MayTell(IPriorityRule rule, in PriorityFacts facts, ExplanationReader reader)
    {
        foreach (PriorityFact fact in rule.Uses)
        {
            bool ofOthers = facts.SignalCount > 1 || fact is HostFact || Array.IndexOf(OfTheHousehold, fact) >= 0;
            if (Array.IndexOf(NeverInDetail, fact) >= 0 || (reader != ExplanationReader.OnlyResident && ofOthers))
            {
                return false;
            }
        }

        return true;
    }
}
