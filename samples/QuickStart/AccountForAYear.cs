using Vroegsignalering;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Monitoring.Accountability;

namespace QuickStart;

internal static class AccountForAYear
{
    public static void Run(IReadOnlyList<SignalCase> cases)
    {
        CostSettings costs = new()
        {
            Year = 2026,
            Channels = [new ChannelCost(ContactChannel.Phone, Money.FromEuros(0.15m), "begroting 2026")],
            Fte = 1.8m,
            CostPerFte = Money.FromEuros(82_000m),
        };

        CostReport report = CostReport.Make(costs, CostCounts.Of(cases, HelpAcceptanceDefinitions.Ddas12, inhabitants: 58_000));
        CostFigure perReached = report.Figures.Single(f => f.Id == "cost-per-reached-case");
        string shown = perReached.Amount?.ToString(Language.English) ?? perReached.WhyNot!.English;
        Console.WriteLine($"{perReached.Name.English}: {shown}");

        MaturityEvidence evidence = new() { Cases = cases, CostsKnown = report.Total is not null };
        MaturityReply[] replies = [new("one-responsible", MaturityAnswer.Yes)];
        MaturityReport check = MaturityReport.Make(evidence.ToFacts(), replies);
        string phase = check.Phase?.Name().English ?? "the first phase is not reached yet";
        Console.WriteLine($"{phase}; {check.ToDo.Count} questions to go");
    }
}
