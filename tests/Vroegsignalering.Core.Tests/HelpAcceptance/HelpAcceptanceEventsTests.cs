using NodaTime;

namespace Vroegsignalering.Core.Tests.HelpAcceptance;

/// <summary>What an interview found out can be kept in the history of the case.</summary>
public sealed class HelpAcceptanceEventsTests
{
    /// <summary>Open cases in which each fact stands in full or not at all.</summary>
    private static readonly SignalCase[] Open =
    [
        .. HelpAcceptanceInterviewTests.Known.Where(c => c.IsOpen),
        A.Case() with { HelpRefusal = new HelpRefusal(A.Day, HelpRefusalReason.NotNow) },
        A.Case() with { HelpAcceptedOn = A.Day.PlusDays(-3), HelpRefusal = new HelpRefusal(A.Day, HelpRefusalReason.NotNow) },
    ];

    public static TheoryData<string> Definitions => HelpAcceptanceInterviewTests.Definitions;

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Explore(string id)
    {
        HelpAcceptanceDefinition definition = HelpAcceptanceDefinitions.Find(id)!;
        List<string> odd = [];
        foreach ((int number, SignalCase start) in Open.Index())
        {
            foreach (HelpAcceptanceInterview end in HelpAcceptanceInterviewTests.Ends(HelpAcceptanceInterview.Start(definition, start, A.Day)))
            {
                CaseHistory history = CaseHistory.FromCase(start);
                string told = string.Join(",", end.Events());
                foreach (CaseEvent next in end.Events())
                {
                    CaseChange change = history.Add(next, A.Day);
                    told += change.IsAccepted ? "" : " REFUSED " + change.Refusal;
                    history = change.History;
                }
                HelpVerdict again = definition.Judge(history.Case, A.Day);
                if (told.Contains("REF") || (again.Result, again.Accepted, again.Group) != (end.Verdict!.Result, end.Verdict.Accepted, end.Verdict.Group))
                {
                    odd.Add($"{number}: {told}: {end.Verdict} / {again}");
                }
            }
        }

        File.WriteAllLines("/tmp/a2-odd-" + id, odd.Distinct());
    }
}
