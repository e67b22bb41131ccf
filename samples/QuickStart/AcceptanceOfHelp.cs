using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Cases;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Monitoring;

namespace QuickStart;

internal static class AcceptanceOfHelp
{
    public static void Run(SignalCase signalCase, LocalDate today)
    {
        HelpAcceptanceDefinition own = new()
        {
            Id = "voorbeeldstad",
            Description = new("Een gesprek alleen telt niet mee.", "A conversation alone does not count."),
            Source = new LegalSource("Werkinstructie vroegsignalering Voorbeeldstad"),
            Otherwise = new Dictionary<HelpKind, HelpCounting> { [HelpKind.ConversationOnPossibilities] = HelpCounting.NoAcceptance },
        };

        HelpAcceptanceInterview interview = HelpAcceptanceInterview.Start(own, signalCase, today);
        Console.WriteLine(interview.Question?.Text.Dutch);
        interview = interview.Answer("no").Answer("yes").Answer("no").Answer("conversation");
        Console.WriteLine($"{own}: {interview.Verdict?.Reason}");

        CaseHistory history = interview.Events(by: "mw-1")
            .Aggregate(CaseHistory.FromCase(signalCase), (told, next) => told.Add(next, today).History);
        Console.WriteLine($"{history}: {own.Judge(history.Case, today).Reason}");

        foreach (HelpAcceptanceRow row in HelpAcceptanceComparison.Of([interview.Case], [own, .. HelpAcceptanceDefinitions.All], today).Rows)
        {
            Console.WriteLine($"{row.OfReachedCases.Indicator.Name}: {row.Accepted} of {row.Reached}");
        }

        Console.WriteLine(own.Describe(Language.English));
    }
}
