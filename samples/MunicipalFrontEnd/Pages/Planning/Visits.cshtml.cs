using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Shell;
using MunicipalFrontEnd.Work;
using NodaTime;
using Vroegsignalering.Casework;
using Vroegsignalering.Contact;
using Vroegsignalering.Storage;

namespace MunicipalFrontEnd.Pages.Planning;

/// <summary>The homes to visit on a day, to print. Every opening is noted: the list holds names and addresses.</summary>
public sealed class VisitsModel(IStore store, MunicipalitySettings settings, CaseDesk desk) : FrontEndPage
{
    public LocalDate On { get; private set; }

    public IReadOnlyList<Visit> Visits { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string day, CancellationToken cancellationToken)
    {
        if (Figures.DayOf(day) is not LocalDate on)
        {
            return NotFound();
        }

        OpenWork work = await OpenWork.ReadAsync(store, settings, new CaseQuery { IsOpen = true }, cancellationToken);
        WeekPlan? week = WeekPlan.Of(work, settings, Today, on);
        if (week is null || on < week.Plan.FirstDay || on > week.Plan.LastDay)
        {
            return NotFound();
        }

        (On, Visits) = (on, Visit.Of(week, on));
        foreach (string caseId in Visits.Select(v => v.CaseId).Distinct(StringComparer.Ordinal))
        {
            // Reading a case through the desk writes down who read it, and the line for the log of data processing.
            await desk.OpenAsync(Worker, caseId, Now, Visitor.IsBlind, cancellationToken);
        }

        return Page();
    }

    public string Name(DayPart part) => T(IndexModel.NameOf(part));
}
