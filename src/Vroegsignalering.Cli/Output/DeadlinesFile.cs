using Vroegsignalering.Cases;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Time;

namespace Vroegsignalering.Cli.Output;

/// <summary><c>deadlines.csv</c>: a line per case whose term for the first conversation runs or was missed, the earliest first. It holds no person.</summary>
internal static class DeadlinesFile
{
    public static void Write(ProcessRun run, Stream stream)
    {
        Language language = run.Options.Language;
        using CsvForPeople csv = new(
            stream, language,
            new("uiterste datum", "last day"), new("gemeente", "municipality"), new("zaak", "case"), new("stand", "state"), new("werkdagen over", "working days left"),
            new("gesprek op tijd aangeboden", "conversation offered in time"), new("begonnen op", "started on"), new("hoe geteld", "how counted"), new("bron", "source"));
        foreach (MunicipalityRun municipality in run.Municipalities)
        {
            foreach (CaseTerm term in municipality.Terms.Terms.Where(t => t.State is StatutoryTermState.Open or StatutoryTermState.AtRisk or StatutoryTermState.Missed))
            {
                csv.Cell(term.Term.LastDay);
                csv.Cell(municipality.Registration.Municipality?.Value);
                csv.Cell(term.CaseNumber);
                csv.Cell(NameOf(term.State).In(language));
                csv.Cell(term.WorkingDaysLeft);
                csv.Cell(WorklistFile.YesNo(term.OfferedInTime, language));
                csv.Cell(term.Term.StartedOn);
                csv.Cell(term.Term.Why.In(language));
                csv.Cell(term.Term.Source.ToString());
                csv.EndLine();
            }
        }
    }

    private static Text NameOf(StatutoryTermState state) => state switch
    {
        StatutoryTermState.AtRisk => new("bijna voorbij", "at risk"),
        StatutoryTermState.Missed => new("gemist", "missed"),
        _ => new("loopt", "running"),
    };
}
