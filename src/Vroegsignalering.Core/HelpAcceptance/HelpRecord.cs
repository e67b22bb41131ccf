using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Cases.Handovers;
using static Vroegsignalering.HelpAcceptance.HelpQuestions;

namespace Vroegsignalering.HelpAcceptance;

/// <summary>Makes facts of the answers of a registrar.</summary>
internal static class HelpRecord
{
    public static SignalCase Of(SignalCase start, HelpAcceptanceDefinition definition, IReadOnlyDictionary<string, int> answers, LocalDate on)
    {
        bool? consent = YesNo(answers, Consent);
        HelpProvided? told = Told(answers, consent, YesNo(answers, Financial), on);
        return start with
        {
            Help = [.. Help(start, definition, answers, told)],
            Handovers = [.. Handovers(start, YesNo(answers, Financial))],
            HelpAcceptedOn = start.HelpAcceptedOn ?? (told?.WithConsent == true || consent == true ? on : null),
            ArrangedBeforeContact = answers.TryGetValue(ArrangedBefore.Id, out int arranged) ? arranged == Yes : start.ArrangedBeforeContact,
            Result = start.Result ?? Result(start, answers),
        };
    }

    /// <summary>The events by which the history of a case gets the facts that <see cref="Of"/> added.</summary>
    public static IEnumerable<CaseEvent> Events(SignalCase start, SignalCase recorded, IReadOnlyDictionary<string, int> answers, LocalDate on)
    {
        if (recorded.ArrangedBeforeContact is bool arranged && arranged != start.ArrangedBeforeContact)
        {
            yield return new ArrangedBeforeContact(arranged) { On = on };
        }

        // Who refused before and is helped now, accepts.
        bool accepts = start.HelpRefusal is not null && Told(answers, YesNo(answers, Consent), financial: null, on)?.WithConsent == true;
        if (recorded.HelpAcceptedOn != start.HelpAcceptedOn || accepts)
        {
            yield return new HelpAccepted { On = on };
        }

        foreach (HelpProvided help in recorded.Help.Where(h => !start.Help.Contains(h)))
        {
            yield return TakenOverEvents.Help(help);
        }

        if (recorded.Result is CaseResult result && result != start.Result)
        {
            yield return new CaseClosed(result) { On = on };
        }
    }

    private static IEnumerable<HelpProvided> Help(
        SignalCase start, HelpAcceptanceDefinition definition, IReadOnlyDictionary<string, int> answers, HelpProvided? told)
    {
        bool? consent = YesNo(answers, Consent);
        bool? financial = YesNo(answers, Financial);
        foreach (HelpProvided help in start.Help)
        {
            if (help.Kind == HelpKind.NotStated && told is not null)
            {
                continue; // now the kind is known
            }

            yield return !HelpFacts.IsLonger(help, definition)
                ? help
                : help with
                {
                    WithConsent = help.WithConsent ?? (HelpFacts.Agreed(help) is null ? consent : null),
                    IsFinancial = help.IsFinancial ?? (HelpFacts.IsFinancial(help) is null ? financial : null),
                };
        }

        if (told is not null)
        {
            yield return told;
        }
    }

    // What the registrar knows of the help is why the resident was handed over.
    private static IEnumerable<Handover> Handovers(SignalCase start, bool? financial) => start.Handovers.Select(h => financial is bool known
        && HelpByHandover.IsOfUnknownKind(h) ? h with { Purpose = known ? HandoverPurpose.FinancialHelp : HandoverPurpose.OtherHelp } : h);

    // Who does nothing but give general tips gives no help: that is a result of DDAS, and no fact of help.
    private static HelpProvided? Told(IReadOnlyDictionary<string, int> answers, bool? consent, bool? financial, LocalDate on)
    {
        if (YesNo(answers, LongerHelp) == true)
        {
            return new HelpProvided(HelpKind.Referral, on) { WithConsent = consent, IsFinancial = financial };
        }

        HelpKind? kind = answers.TryGetValue(WhatWasDone.Id, out int done) ? done switch
        {
            Conversation => HelpKind.ConversationOnPossibilities,
            Information => HelpKind.InformationAndAdvice,
            More when answers.TryGetValue(Arranged.Id, out int arranged) => ArrangedKinds[arranged],
            _ => null,
        } : null;
        return kind is HelpKind known ? new HelpProvided(known, on) { Provider = HelpProvider.Own, WithConsent = true, IsFinancial = known.Info().IsFinancial } : null;
    }

    private static CaseResult? Result(SignalCase start, IReadOnlyDictionary<string, int> answers) =>
        YesNo(answers, HadContact) == false ? CaseResult.NoContact
        : YesNo(answers, ArrangedBefore) == true || (YesNo(answers, HadContact) == true && start.ArrangedBeforeContact == true) ? CaseResult.AlreadySolved
        : YesNo(answers, NoResponse) switch { true => CaseResult.NoResponseAfterContact, false => CaseResult.SolvesItself, null => null };

    private static bool? YesNo(IReadOnlyDictionary<string, int> answers, HelpQuestion question) =>
        answers.TryGetValue(question.Id, out int choice) ? choice switch { Yes => true, No => false, _ => null } : null;
}
