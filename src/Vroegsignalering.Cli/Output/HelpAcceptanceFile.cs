using Vroegsignalering.Cases;
using Vroegsignalering.Cli.HelpAcceptance;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Cli.SmallCounts;
using Vroegsignalering.HelpAcceptance;

namespace Vroegsignalering.Cli.Output;

/// <summary><c>help-acceptance.csv</c>: the same cases under every definition of help acceptance, and how each definition counts each kind of help.
/// Small counts are hidden as <c>--small-counts</c> says.</summary>
internal static class HelpAcceptanceFile
{
    public static void Write(ProcessRun run, Stream stream)
    {
        Language language = run.Options.Language;
        Text[] kinds = [.. HelpKinds.All.Skip(1).Select(k => new Text($"telt: {k.Name.Dutch}", $"counts: {k.Name.English}"))];
        using CsvForPeople csv = new(
            stream, language,
            [
                new("gemeente", "municipality"), new("definitie", "definition"), new("versie", "version"), new("opgepakte zaken", "picked-up cases"),
                new("zaken met contact", "cases with contact"), new("geaccepteerd", "accepted"), new("niet geaccepteerd", "not accepted"), new("niet bekend", "not known"),
                new("geaccepteerd / opgepakte zaken", "accepted / picked-up cases"), new("geaccepteerd / zaken met contact", "accepted / cases with contact"), .. kinds,
                new("waarom leeg", "why empty"), new("kleine aantallen", "small counts"),
            ]);
        foreach (MunicipalityRun municipality in run.Municipalities)
        {
            ProtectedAcceptance acceptance = municipality.Shown.HelpAcceptance;
            foreach (ShownAcceptance row in acceptance.Rows)
            {
                csv.Cell(municipality.Registration.Municipality?.Value);
                csv.Cell(row.Definition.Id);
                csv.Cell(row.Definition.Version);
                csv.Cell(acceptance.PickedUp);
                csv.Cell(acceptance.Reached);
                csv.Cell(row.Accepted);
                csv.Cell(row.NotAccepted);
                csv.Cell(row.NotKnown);
                csv.Cell(row.OfPickedUp);
                csv.Cell(row.OfReached);
                foreach (HelpKindInfo kind in HelpKinds.All.Skip(1))
                {
                    csv.Cell(row.Definition.CountsAs(kind.Kind).Name(row.Definition).In(language));
                }

                csv.Cell(row.Hidden.Why().In(language));
                csv.Cell(SmallCountTexts.NameOf(municipality.Shown.Profile));
                csv.EndLine();
            }
        }
    }
}
