using NodaTime;
using Vroegsignalering.Cases;
using static Vroegsignalering.HelpAcceptance.HelpQuestions;

namespace Vroegsignalering.HelpAcceptance;

/// <summary>Makes the decision tree of a definition from its settings. Parts that are the same share their nodes.</summary>
internal sealed class HelpTree
{
    private readonly HelpAcceptanceDefinition _definition;
    private readonly HelpLeaf _notAccepted;
    private readonly HelpLeaf _notReached = new(HelpGroup.NotReached, false, HelpReasons.NotReached, CaseResult.NoContact);
    private readonly HelpLeaf _noResponse = new(HelpGroup.ReachedNoHelp, false, HelpReasons.NoResponse, CaseResult.NoResponseAfterContact);
    private readonly HelpLeaf _solvesItself = new(HelpGroup.ReachedNoHelp, false, HelpReasons.SolvesItself, CaseResult.SolvesItself);
    private readonly HelpLeaf _alreadySolved = new(HelpGroup.ReachedNoHelp, false, HelpReasons.AlreadySolved, CaseResult.AlreadySolved);
    private readonly HelpLeaf _financial = new(HelpGroup.HelpAccepted, true, HelpReasons.Financial, CaseResult.FollowUpFinancial);
    private readonly HelpLeaf _nonFinancial = new(HelpGroup.HelpAccepted, true, HelpReasons.NonFinancial, CaseResult.FollowUpNonFinancial);
    private readonly HelpLeaf _followUp;
    private readonly HelpLeaf _withoutResident =
        new(HelpGroup.ReferredWithoutConsent, false, HelpReasons.WithoutResident, CaseResult.ReferredWithoutResident);
    private readonly HelpLeaf _open = new(HelpGroup.NotStated, false, HelpReasons.Open);
    private readonly HelpNode _quickFix;
    private readonly HelpLeaf _unknownKind;

    private HelpTree(HelpAcceptanceDefinition definition)
    {
        _definition = definition;
        _notAccepted = new(HelpGroup.ReachedNoHelp, false, HelpReasons.NotCounted, CaseResult.SolvesItself);
        _followUp = definition.HasFollowUpOfUnknownKind
            ? new(HelpGroup.HelpAccepted, true, HelpReasons.FollowUp, CaseResult.FollowUp)
            : new(HelpGroup.HelpAccepted, true, HelpReasons.FollowUpWithoutResult);
        _quickFix = QuickFix();
        _unknownKind = definition is { CountsQuickFix: true, QuickFix: not QuickFixReading.Outcome }
            && definition.Otherwise.Values.All(c => c is HelpCounting.QuickFix or HelpCounting.LongerHelp)
                ? new(HelpGroup.HelpAccepted, true, HelpReasons.AnyHelpCounts)
                : new(HelpGroup.NotStated, null, HelpReasons.KindDecides);
    }

    public static HelpNode Of(HelpAcceptanceDefinition definition)
    {
        HelpTree tree = new(definition);
        HelpNode facts = tree.Facts();
        HelpNode result = tree.Registered(facts);
        return definition.Evidence == HelpEvidence.RegisteredResult
            ? result
            : new HelpBranch(HasHelp, [new HelpBranch(ResultCounts, [result, facts], facts), result], result);
    }

    public static HelpVerdict Verdict(
        HelpAcceptanceDefinition definition, HelpLeaf leaf, IReadOnlyList<(HelpBranch Node, int Choice)> path, SignalCase signalCase, LocalDate? on)
    {
        CaseResult? result = leaf.KeepsResult ? signalCase.Result : leaf.Result;
        return new HelpVerdict
        {
            Definition = definition,
            Result = result,
            Accepted = leaf.Accepted,
            Group = leaf.Group,
            Reason = leaf.Reason,
            Path = [.. path.Select(step => new HelpStep(step.Node.Question, step.Choice == HelpBranch.Unknown ? null : step.Node.Question.Choices[step.Choice]))],
            Unknown = [.. path.Where(step => step.Choice == HelpBranch.Unknown && (step.Node.Question.IsAsked || step.Node.Question == ThirtyDays))
                .Select(step => step.Node.Question)],
            ThirtyDays = result == CaseResult.AdviceOrQuickFix ? QuickFixTest.Of(signalCase, on) : null,
        };
    }

    private HelpNode QuickFix()
    {
        if (!_definition.CountsQuickFix)
        {
            return new HelpLeaf(HelpGroup.ReachedNoHelp, false, HelpReasons.QuickFixNotCounted, CaseResult.AdviceOrQuickFix);
        }

        HelpLeaf accepted = new(HelpGroup.HelpAccepted, true, HelpReasons.QuickFix, CaseResult.AdviceOrQuickFix);
        return _definition.QuickFix != QuickFixReading.Outcome
            ? accepted
            : new HelpBranch(
                ThirtyDays,
                [
                    new HelpLeaf(HelpGroup.HelpAccepted, true, HelpReasons.SolvedInTime, CaseResult.AdviceOrQuickFix),
                    new HelpLeaf(HelpGroup.ReachedNoHelp, false, HelpReasons.SolvedLater, CaseResult.AdviceOrQuickFix),
                    new HelpLeaf(HelpGroup.NotStated, null, HelpReasons.Pending, CaseResult.AdviceOrQuickFix),
                ],
                new HelpLeaf(HelpGroup.NotStated, null, HelpReasons.NeverKnown, CaseResult.AdviceOrQuickFix));
    }

    private HelpNode Registered(HelpNode whenNone)
    {
        HelpLeaf notPickedUp = new(HelpGroup.NotPickedUp, false, HelpReasons.NotPickedUp) { KeepsResult = true };
        HelpLeaf alreadyHelped = new(HelpGroup.AlreadyHelped, false, HelpReasons.AlreadyHelped) { KeepsResult = true };
        return new HelpBranch(
            Result,
            [
                .. Enumerable.Repeat(notPickedUp, 5), alreadyHelped, alreadyHelped, _notReached, _noResponse, _solvesItself, _alreadySolved, _quickFix,
                _financial, _nonFinancial, _withoutResident, _followUp,
            ],
            whenNone);
    }

    private HelpNode Facts()
    {
        HelpBranch consent = new(Consent, [Track(), _withoutResident], Track());
        HelpBranch arrangedBefore = new(ArrangedBefore, [_alreadySolved, Done()], Done());
        HelpBranch contact = new(HadContact, [arrangedBefore, _notReached], _open);
        return new HelpBranch(LongerHelp, [consent, contact], contact);
    }

    private HelpBranch? _track;

    private HelpBranch Track() => _track ??= _definition.HasFollowUpOfUnknownKind
        ? new HelpBranch(Financial, [_financial, _nonFinancial, _followUp], _followUp)
        : new HelpBranch(FinancialYesNo, [_financial, _nonFinancial], _followUp);

    private HelpBranch? _done;

    private HelpBranch Done()
    {
        HelpBranch noResponse = new(NoResponse, [_noResponse, _solvesItself], new HelpLeaf(HelpGroup.ReachedNoHelp, false, HelpReasons.NoHelp));
        HelpBranch arranged = new(Arranged, [.. ArrangedKinds.Select(Counted)], Registered(_unknownKind));
        return _done ??= new HelpBranch(
            WhatWasDone,
            [noResponse, Counted(HelpKind.ConversationOnPossibilities), Counted(HelpKind.InformationAndAdvice), arranged],
            new HelpBranch(HelpOfUnknownKind, [Registered(_unknownKind), _open], _open));
    }

    private HelpNode Counted(HelpKind kind) => _definition.CountsAs(kind) switch
    {
        HelpCounting.QuickFix => _quickFix,
        HelpCounting.NoAcceptance => _notAccepted,
        HelpCounting.LongerHelp => kind.Info().IsFinancial switch { true => _financial, false => _nonFinancial, null => _followUp },
        _ => _byRegisteredResult ??= Registered(_undecided),
    };

    private HelpNode? _byRegisteredResult;
    private readonly HelpLeaf _undecided = new(HelpGroup.NotStated, null, HelpReasons.NotDecided);
}
