using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>What the sections of a page share.</summary>
internal sealed class ReportPage
{
    public ReportPage(StudyResults results, Language language)
    {
        (Results, Words) = (results, new Words(language));
        Headlines = [.. Headline.Of(Scenario).Where(h => Summary.Find(Scenario.Baseline.Name, h.Id) is not null)];
        Variants = [.. Scenario.Variants.Where(v => v.FrontierOf is null)];
    }

    public StudyResults Results { get; }

    public Words Words { get; }

    public Html Html { get; } = new();

    /// <summary>The titles of the sections so far, for the contents.</summary>
    public List<(string Id, string Title)> Contents { get; } = [];

    /// <summary>The figures that the page is about and that have a value.</summary>
    public IReadOnlyList<Headline> Headlines { get; }

    /// <summary>The ways of working beside the baseline that are no points of a frontier.</summary>
    public IReadOnlyList<SimulationVariant> Variants { get; }

    public SimulationScenario Scenario => Results.Study.Scenario;

    public SimulationSummary Summary => Results.Main;

    /// <summary>Starts a section.</summary>
    public void Section(string id, string dutch, string english)
    {
        string title = Words.In(dutch, english);
        Contents.Add((id, title));
        Html.Raw($"<h2 id=\"{id}\">{Html.Encode(title)}</h2>");
    }

    public string OpenTable => Words.In("De cijfers bij dit plaatje", "The figures of this picture");
}
