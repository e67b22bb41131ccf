using Vroegsignalering.Cases;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;

namespace Vroegsignalering.Cli.Output;

/// <summary><c>planning.csv</c>: a line per contact that a strategy wants, with the day that there is room for it, or why there is none.</summary>
internal static class PlanningFile
{
    public static void Write(ProcessRun run, Stream stream)
    {
        Language language = run.Options.Language;
        using CsvForPeople csv = new(
            stream, language,
            new("op", "on"), new("dagdeel", "day part"), new("ronde", "round"), new("gemeente", "municipality"), new("zaak", "case"), new("hoe", "how"),
            new("aankondigen op", "announce on"), new("gewenst op", "wanted on"), new("gewenst", "wanted"), new("besluit", "decision"),
            new("zaak haalt de termijn", "case meets the term"), new("adres", "address"));
        foreach (MunicipalityRun municipality in run.Municipalities)
        {
            Dictionary<string, WorklistItem> items = municipality.Worklist.Items.Where(i => i.Case.IsOpen).ToDictionary(i => i.Case.Id, StringComparer.Ordinal);
            IEnumerable<ContactDecision> decisions = municipality.Planning?.Plan.Decisions ?? [];
            HashSet<string> missed = new(municipality.Planning?.Plan.MissedTerms ?? [], StringComparer.Ordinal); // of the case: a later contact does not make it good
            foreach (ContactDecision decision in decisions.OrderBy(d => !d.IsPlaced).ThenBy(d => d.On).ThenBy(d => d.DayPart).ThenBy(d => d.Channel).ThenBy(d => d.Round)
                .ThenBy(d => d.CaseNumber, StringComparer.Ordinal).ThenBy(d => d.Wanted.Attempt))
            {
                csv.Cell(decision.On);
                csv.Cell(NameOf(decision.DayPart)?.In(language));
                csv.Cell(decision.Round);
                csv.Cell(municipality.Registration.Municipality?.Value);
                csv.Cell(decision.CaseNumber);
                csv.Cell(decision.Channel.Name().In(language));
                csv.Cell(decision.AnnounceOn);
                csv.Cell(decision.Wanted.On);
                csv.Cell(decision.Wanted.Channel.Name().In(language));
                csv.Cell(decision.Reason.In(language));
                csv.Cell(WorklistFile.YesNo(!missed.Contains(decision.CaseNumber), language));
                csv.Cell(WorklistFile.AddressOf(items[decision.CaseNumber]));
                csv.EndLine();
            }
        }
    }

    private static Text? NameOf(DayPart part) => part switch
    {
        DayPart.Morning => new("ochtend", "morning"),
        DayPart.Afternoon => new("middag", "afternoon"),
        DayPart.Evening => new("avond", "evening"),
        _ => null,
    };
}
