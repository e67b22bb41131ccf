using System.Text;
using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Cases.Journeys;
using Vroegsignalering.Cases.Retention;
using Vroegsignalering.Contact;
using Vroegsignalering.Privacy;
using Vroegsignalering.Time;

namespace QuickStart;

internal static class WorkOnACase
{
    public static void Run(WorklistItem line, LocalDate today)
    {
        CaseHistory history = line.ToHistory();
        CaseEvent[] happened =
        [
            new ReplyChannelChosen(new ReplyChannel(ContactChannel.Phone, "14 000")) { On = today },
            new OwnerAssigned("mw-1") { On = today },
            new AttemptMade(ContactChannel.Phone, Reached: true) { On = today.PlusDays(1), By = "mw-1" },
            new FirstConversationOffered { On = today.PlusDays(1) },
            new FirstConversationHeld { On = today.PlusDays(6) },
            new HelpAccepted { On = today.PlusDays(6) },
            new HelpGiven(HelpKind.PaymentArrangement, HelpProvider.Own, IsFinancial: true, WithConsent: true) { On = today.PlusDays(6) },
            new CaseClosed(CaseResult.NoContact) { On = today.PlusDays(7) },
            new CaseClosed(CaseResult.AdviceOrQuickFix) { On = today.PlusDays(7) },
        ];
        foreach (CaseEvent next in happened)
        {
            CaseChange change = history.Add(next);
            Console.WriteLine(change.IsAccepted ? next.Describe().Dutch : $"{next.Describe().Dutch}: geweigerd. {change.Reason}");
            history = change.History;
        }

        Console.WriteLine(SignalJourney.Of(history, history.Case.Signals[0], calendar: WorkingDayCalendar.Dutch).ToText(Language.Dutch));

        FeedbackOutbox outbox = FeedbackOutbox.Empty.Tell([history.Case], FeedbackPolicy.Default, municipality: null, today.PlusDays(7));
        foreach (FeedbackMessage message in outbox.ToSend())
        {
            Console.WriteLine($"{message.PartnerName ?? message.Partner.ToString()} hoort: {message.Feedback}, incasso stopt tot en met {message.PauseUntil:uuuu-MM-dd}");
        }

        LocalDate later = today.PlusMonths(7);
        RetentionPlan plan = RetentionPlan.Make([RetainedCase.Of(history.Case, outbox)], RetentionPolicy.Default, later);
        Console.WriteLine(plan.Decisions[0].Explanation);
        PrivacyKey key = new(Encoding.UTF8.GetBytes("a key of the municipality, 32 bytes or more"));
        Console.WriteLine($"{plan.Apply(key).Proofs.Count} bewijzen van vernietiging");
    }
}
