namespace Vroegsignalering.Simulation.Reports;

/// <summary>How far the conclusions lean on numbers that are assumed.</summary>
internal static class SensitivitySection
{
    public static void Add(ReportPage page)
    {
        page.Section("sensitivity", "Hoeveel hangt af van aannames?", "How much depends on assumptions?");
        if (page.Results.Parts.Count < 2)
        {
            page.Html.Element("p", page.Words.In(
                "In deze studie is niet nagegaan hoe de uitkomst verandert als de aangenomen getallen anders zijn.", "This study did not look into how the outcome changes when the assumed numbers differ."));
        }
    }
}
