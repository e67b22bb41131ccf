using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Simulation.Lives;
using Vroegsignalering.Simulation.Randomness;

namespace Vroegsignalering.Simulation.Handling;

/// <summary>What attempts and conversations lead to.</summary>
internal sealed class Outcomes(TeamMemory memory, ulong first, SimulationRandom random, ContactRates rates)
{
    private const int MostAttempts = 63;
    private const int DaysUntilSolved = 14;
    private const int DaysUntilLateResponse = 42;

    private static readonly HelpKind[] QuickFixes = [HelpKind.PaymentArrangement, HelpKind.PaymentArrangement, HelpKind.InformationAndAdvice, HelpKind.SchemeApplication, HelpKind.ConversationOnPossibilities, HelpKind.DebtOverview, HelpKind.BudgetAdvice, HelpKind.PaymentArrangement];
    private static readonly HelpKind[] LongerHelp = [HelpKind.DebtHelp, HelpKind.DebtHelp, HelpKind.DebtHelp, HelpKind.BudgetCoaching, HelpKind.BudgetCoaching, HelpKind.SocialWork, HelpKind.SocialWork, HelpKind.Administration];

    /// <summary>Makes an attempt; closes the case when it reaches.</summary>
    public void Try(CaseWork work, ContactChannel channel, DayPart dayPart, LocalDate on)
    {
        ref readonly Traits traits = ref memory.Traits[work.Household];
        int earlier = work.Attempts.Count;
        RandomWords words = random.Draw(first + (ulong)work.Household, (ushort)Purpose.Attempt, (ushort)((work.Month * (MostAttempts + 1)) + Math.Min(MostAttempts, earlier)));
        bool reached = words.A < rates.Reach(channel, traits, work.IsHigh, earlier);
        work.Attempts.Add(new ContactAttempt(channel, on, reached, dayPart));
        if (reached)
        {
            Talk(work, traits, on);
        }
    }

    /// <summary>Closes a case in which nobody was reached.</summary>
    public void CloseWithoutContact(CaseWork work, LocalDate on)
    {
        RandomWords words = random.Draw(first + (ulong)work.Household, (ushort)Purpose.Late, (ushort)work.Month);
        bool responds = words.A < rates.LateResponse;
        bool accepts = responds && words.B < rates.LateAccept;
        SignalCase closed = work.ToCase() with { Result = CaseResult.NoContact, ClosedOn = on };
        if (responds)
        {
            closed = closed with
            {
                LateContacts = [new LateContact(ContactChannel.Phone, accepts) { On = on.PlusDays(DaysUntilLateResponse), Help = accepts ? HelpKind.PaymentArrangement : HelpKind.NotStated }],
            };
        }

        Close(work, closed, EarlierOutcome.NoContact);
        if (accepts)
        {
            memory.Lives[work.Household].ClearAll();
        }
    }

    /// <summary>Closes a case because signals of a next month made a new one: a case holds the signals of one calendar month, the default matching period.</summary>
    public void CloseForNext(CaseWork work, LocalDate on) =>
        Close(work, work.ToCase() with { Result = CaseResult.NoContact, ClosedOn = on }, EarlierOutcome.NoContact);

    private void Talk(CaseWork work, in Traits traits, LocalDate on)
    {
        ref Life life = ref memory.Lives[work.Household];
        RandomWords words = random.Draw(first + (ulong)work.Household, (ushort)Purpose.Outcome, (ushort)work.Month);
        SignalCase talked = work.ToCase() with { FirstConversationOfferedOn = on, FirstConversationOn = on, ClosedOn = on };
        if (IsSolved(ref life, work.Sectors))
        {
            Close(work, talked with { Result = CaseResult.AlreadySolved, ArrangedBeforeContact = true }, EarlierOutcome.Declined);
            return;
        }

        if (words.A >= rates.Accept(traits, work.IsHigh, work.Attempts.Count - 1))
        {
            Decline(work, talked, on, words);
            return;
        }

        bool longer = words.B < rates.LongerHelp;
        HelpKind kind = (longer ? LongerHelp : QuickFixes)[words.C >> 29];
        bool solved = words.D < (longer ? rates.LongerHelpEnds : rates.QuickFixSolves);
        bool financial = kind is not HelpKind.SocialWork;
        Close(
            work,
            talked with
            {
                Result = !longer ? CaseResult.AdviceOrQuickFix : financial ? CaseResult.FollowUpFinancial : CaseResult.FollowUpNonFinancial,
                HelpAcceptedOn = on,
                Help = [new HelpProvided(kind, on) { Provider = HelpProvider.Own, WithConsent = true, IsFinancial = financial }],
                ArrearsSolvedOn = solved && !longer ? on.PlusDays(DaysUntilSolved) : null,
            },
            EarlierOutcome.Accepted);
        if (solved)
        {
            life.ClearAll();
            life.InTrouble &= !longer;
        }
    }

    private void Decline(CaseWork work, SignalCase talked, LocalDate on, in RandomWords words)
    {
        SignalCase declined = (words.B & 0xFFFF) < rates.NoResponse
            ? talked with { Result = CaseResult.NoResponseAfterContact }
            : talked with
            {
                Result = CaseResult.SolvesItself,
                Help = (words.B >> 16) < rates.Conversation ? [new HelpProvided(HelpKind.ConversationOnPossibilities, on) { Provider = HelpProvider.Own, WithConsent = true }] : [],
            };
        Close(work, declined, EarlierOutcome.Declined);
    }

    private static bool IsSolved(ref Life life, uint sectors)
    {
        for (int sector = 0; sector < Sector.Count; sector++)
        {
            if ((sectors & (1u << sector)) != 0 && life.Owed[sector] > 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Close(CaseWork work, SignalCase closed, EarlierOutcome outcome)
    {
        work.Closed = closed;
        memory.OpenCases[work.Household] = null;
        HouseholdHistory history = memory.Histories[work.Household]!;
        (history.Outcome, history.ClosedOn) = (outcome, closed.ClosedOn);
    }
}
