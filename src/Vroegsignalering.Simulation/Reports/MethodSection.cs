using System.Globalization;
using System.Reflection;
using Vroegsignalering.HelpAcceptance;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>How the study was made, so that anybody can make it again, and what a simulation cannot say.</summary>
internal static class MethodSection
{
    public static void Add(ReportPage page)
    {
        (Words words, SimulationScenario scenario) = (page.Words, page.Scenario);
        page.Section("method", "Hoe dit is gemaakt", "How this was made");
        page.Html.Table(
            words.In("Gegevens van deze studie", "Facts of this study"),
            [words.In("Wat", "What"), words.In("Waarde", "Value")],
            [
                [words.In("Versie van Vroegsignalering.Simulation", "Version of Vroegsignalering.Simulation"), VersionOf(typeof(SimulationReport))],
                [words.In("Versie van Vroegsignalering.Core", "Version of Vroegsignalering.Core"), VersionOf(typeof(HelpAcceptanceDefinition))],
                [words.In("Hash van alles wat telt", "Hash of all that counts"), page.Results.Hash],
                [words.In("Startgetal voor het toeval", "Seed"), page.Results.Seed.ToString(CultureInfo.InvariantCulture)],
                [words.In("Huishoudens", "Households"), words.Count(scenario.Households)],
                [words.In("Huishoudens per team", "Households per team"), words.Count(scenario.HouseholdsPerTeam)],
                [words.In("Herhalingen", "Replications"), words.Count(scenario.Replications)],
                [words.In("Maanden die tellen", "Months that count"), words.Count(scenario.Months)],
                [words.In("Maanden vooraf", "Months before"), words.Count(scenario.WarmUpMonths)],
                [words.In("Definities van hulpacceptatie", "Definitions of help acceptance"), string.Join(", ", scenario.Definitions.Select(d => d.Id))],
                .. scenario.AllVariants.Select(v => (string[])[words.In("Hash van het beleid", "Hash of the policy") + $": {v.Name}", v.Policy.Hash]),
            ]);
        page.Html.Element("h3", words.In("Wat dit niet kan zeggen", "What this cannot say")).List(
        [
            words.In("De uitkomst volgt uit het model en zijn getallen. Het is geen bewijs dat een werkwijze in het echt dit gevolg heeft.", "The outcome follows from the model and its numbers. It is no proof that a way of working has this effect in reality."),
            words.In("De streep bij een cijfer telt alleen het toeval mee, niet of het model klopt.", "The line at a figure counts chance alone, not whether the model is right."),
            words.In("Elk team werkt voor een eigen deel van de huishoudens. Teams helpen elkaar niet.", "Each team works for its own part of the households. Teams do not help each other."),
            words.In("Huishoudens merken niets van elkaar, en bedrijven gaan niet anders melden door de werkwijze.", "Households do not notice each other, and partners do not signal otherwise because of the way of working."),
            words.In("De baten tellen een vast bedrag per zaak met hulp. Wie ze krijgt, zegt de simulatie niet.", "The benefits count a fixed amount for each case with help. The simulation does not say who gets them."),
            words.In("Er zijn veel cijfers vergeleken. Af en toe lijkt een verschil dan duidelijk door toeval: bij 95% zekerheid één op de twintig.", "Many figures were compared. Now and then a difference then seems clear by chance: one in twenty at 95% certainty."),
        ]);
    }

    private static string VersionOf(Type type) => type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "–";
}
