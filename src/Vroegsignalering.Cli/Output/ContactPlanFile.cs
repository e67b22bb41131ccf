using Vroegsignalering.Cases;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Cli.Output;

/// <summary><c>contact-plan.csv</c>: a line per planned attempt of every open case, by day.</summary>
internal static class ContactPlanFile
{
    public static void Write(ProcessRun run, Stream stream)
    {
        Language language = run.Options.Language;
        using CsvForPeople csv = new(
            stream, language,
            new("op", "on"), new("gemeente", "municipality"), new("zaak", "case"), new("rang", "rank"), new("poging", "attempt"),
            new("wat", "what"), new("aankondigen op", "announce on"), new("uiterste datum", "deadline"), new("op tijd", "in time"),
            new("adres", "address"));
        foreach (MunicipalityRun municipality in run.Municipalities)
        {
            IEnumerable<(ContactAdvice Advice, WorklistItem Item, int Rank)> lines = municipality.Worklist.Items
                .Where(i => i.Case.IsOpen)
                .SelectMany((item, i) => item.Plan().Steps.Select(advice => (advice, item, i + 1)))
                .OrderBy(line => line.advice.On).ThenBy(line => line.Item3).ThenBy(line => line.advice.Attempt);
            foreach ((ContactAdvice advice, WorklistItem item, int rank) in lines)
            {
                csv.Cell(advice.On);
                csv.Cell(municipality.Registration.Municipality?.Value);
                csv.Cell(item.Case.Id);
                csv.Cell(rank);
                csv.Cell(advice.Attempt);
                csv.Cell(advice.What.In(language));
                csv.Cell(advice.AnnounceOn);
                csv.Cell(advice.Deadline);
                csv.Cell(advice.Deadline is null ? "" : WorklistFile.YesNo(!advice.IsLate, language));
                csv.Cell(WorklistFile.AddressOf(item));
                csv.EndLine();
            }
        }
    }
}
