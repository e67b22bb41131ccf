using NodaTime;
using Vroegsignalering.Cases;
using static Vroegsignalering.HelpAcceptance.HelpQuestions;

namespace Vroegsignalering.HelpAcceptance;

/// <summary>Answers the questions of a decision tree from the facts of a case. The order of facts changes nothing.</summary>
internal static class HelpFacts
{
    /// <summary>The number of the answer, or <see cref="HelpBranch.Unknown"/>.</summary>
    public static int Known(HelpQuestion question, SignalCase c, HelpAcceptanceDefinition definition, LocalDate? on) => question.Id switch
    {
        "has-help" => c.AllHelp.Count > 0 ? Yes : No,
        "result" => c.Result is CaseResult result ? (int)result - 1 : HelpBranch.Unknown,
        "result-counts" => ResultCounts(c, definition) ? Yes : No,
        "longer-help" => LongerHelp(c, definition),
        "consent" => Consent(c, definition),
        "financial" => Financial(c, definition),
        "contact" => Contact(c),
        "arranged-before" => ArrangedBefore(c),
        "done" => Done(c, definition),
        "arranged" => Best(c, definition) is HelpKind kind ? IndexOf(kind) : HelpBranch.Unknown,
        "no-response" => c.Result switch { CaseResult.NoResponseAfterContact => Yes, CaseResult.SolvesItself => No, _ => HelpBranch.Unknown },
        "help-of-unknown-kind" => c.HelpAcceptedOn is not null || c.AllHelp.Any(h => h.Kind == HelpKind.NotStated && h.WithConsent != false) ? Yes : No,
        "solved-in-30-days" => QuickFixTest.Of(c, on).State switch
        {
            QuickFixState.Solved => 0,
            QuickFixState.SolvedLater => 1,
            QuickFixState.Pending => 2,
            _ => HelpBranch.Unknown,
        },
        _ => throw new ArgumentException("A question that no fact answers.", nameof(question)),
    };

    /// <summary>Whether a fact is longer help under the definition.</summary>
    public static bool IsLonger(HelpProvided help, HelpAcceptanceDefinition definition) => definition.CountsAs(help.Kind) == HelpCounting.LongerHelp;

    /// <summary>Whether the resident agreed; unknown for a referral of which nobody registered it.</summary>
    public static bool? Agreed(HelpProvided help) => help.WithConsent ?? (help.Kind == HelpKind.Referral ? null : true);

    /// <summary>Whether help is about money.</summary>
    public static bool? IsFinancial(HelpProvided help) => help.IsFinancial ?? help.Kind.Info().IsFinancial;

    private static bool ResultCounts(SignalCase c, HelpAcceptanceDefinition definition) => c.Result switch
    {
        CaseResult.FollowUpFinancial or CaseResult.FollowUpNonFinancial or CaseResult.FollowUp => true,
        CaseResult.AdviceOrQuickFix => definition.CountsQuickFix && (c.AllHelp.Count == 0
            || c.AllHelp.Any(h => definition.CountsAs(h.Kind) != HelpCounting.NoAcceptance)),
        _ => false,
    };

    private static int LongerHelp(SignalCase c, HelpAcceptanceDefinition definition) =>
        c.AllHelp.Any(h => IsLonger(h, definition)) ? Yes
        : (c.AllHelp.Count > 0 && c.AllHelp.All(h => h.Kind != HelpKind.NotStated))
            || c.Result is >= CaseResult.NoContact and <= CaseResult.AdviceOrQuickFix ? No
        : HelpBranch.Unknown;

    // Who is referred without knowing has a result of its own.
    private static int Consent(SignalCase c, HelpAcceptanceDefinition definition)
    {
        bool?[] agreed = [.. c.AllHelp.Where(h => IsLonger(h, definition)).Select(Agreed)];
        return agreed.Contains(true) ? Yes
            : agreed.Length > 0 && (c.Result == CaseResult.ReferredWithoutResident || !agreed.Contains(null)) ? No
            : HelpBranch.Unknown;
    }

    private static int Financial(SignalCase c, HelpAcceptanceDefinition definition)
    {
        bool?[] financial = [.. c.AllHelp.Where(h => IsLonger(h, definition) && Agreed(h) != false).Select(IsFinancial)];
        return financial.Contains(true) ? Yes : financial.Length > 0 && !financial.Contains(null) ? No : HelpBranch.Unknown;
    }

    private static int Contact(SignalCase c) =>
        c.IsReached
            || c.AllHelp.Any(h => Agreed(h) == true)
            || c.Result is (>= CaseResult.NoResponseAfterContact and <= CaseResult.FollowUpNonFinancial) or CaseResult.FollowUp ? Yes
        : c.Result is CaseResult.NoContact or CaseResult.ReferredWithoutResident ? No
        : HelpBranch.Unknown;

    private static int ArrangedBefore(SignalCase c) =>
        c.ArrangedBeforeContact == true || c.Result == CaseResult.AlreadySolved ? Yes : c.ArrangedBeforeContact == false ? No : HelpBranch.Unknown;

    private static int Done(SignalCase c, HelpAcceptanceDefinition definition) => Best(c, definition) switch
    {
        HelpKind.ConversationOnPossibilities => Conversation,
        HelpKind.InformationAndAdvice => Information,
        HelpKind => More,
        null when c.Result is CaseResult.NoResponseAfterContact or CaseResult.SolvesItself
            || (c.AllHelp.Count > 0 && c.AllHelp.All(h => h.WithConsent == false)) => Nothing,
        null => HelpBranch.Unknown,
    };

    // Of several kinds the one that counts for most.
    private static HelpKind? Best(SignalCase c, HelpAcceptanceDefinition definition) => c.Help
        .Where(h => h.Kind != HelpKind.NotStated && h.WithConsent != false && !IsLonger(h, definition))
        .Select(h => h.Kind)
        .OrderByDescending(kind => Weight(definition.CountsAs(kind))).ThenBy(kind => kind)
        .Select(kind => (HelpKind?)kind).FirstOrDefault();

    private static int Weight(HelpCounting counting) => counting switch { HelpCounting.QuickFix => 2, HelpCounting.NotStated => 1, _ => 0 };

    private static int IndexOf(HelpKind kind)
    {
        for (int i = 0; i < ArrangedKinds.Count; i++)
        {
            if (ArrangedKinds[i] == kind)
            {
                return i;
            }
        }

        return HelpBranch.Unknown;
    }
}
