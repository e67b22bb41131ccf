using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Shell;
using MunicipalFrontEnd.Work;
using Vroegsignalering;
using Vroegsignalering.Casework;
using Vroegsignalering.Signals;

namespace MunicipalFrontEnd.Pages.Intake;

/// <summary>What came of a file: the books, and what was found with the place and what to do.</summary>
public sealed class ResultModel(IntakeReports reports) : FrontEndPage
{
    private const int PlacesShown = 8;

    public IntakeReport Report { get; private set; } = null!;

    /// <summary>The findings by kind, the heaviest first.</summary>
    public IReadOnlyList<(DiagnosticCode Code, int Count, string Places)> Findings =>
    [
        .. Report.Findings.GroupBy(f => f.Code).OrderByDescending(g => g.Key.Severity).ThenBy(g => g.Key.Id, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Count(), Places([.. g]))),
    ];

    public IActionResult OnGet(string? digest)
    {
        if (reports.Find(digest ?? "") is not IntakeReport found)
        {
            return NotFound();
        }

        Report = found;
        return Page();
    }

    public string NameOf(PartnerType partner, string? name) => name ?? T(partner.Name());

    private string Places(Diagnostic[] same)
    {
        IEnumerable<string> shown = same.Take(PlacesShown).Select(f => (f with { Source = null }).PlaceIn(Visitor.Language)).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal);
        string places = string.Join("; ", shown);
        return same.Length > PlacesShown ? T($"{places} en {same.Length - PlacesShown} meer", $"{places} and {same.Length - PlacesShown} more") : places;
    }
}
