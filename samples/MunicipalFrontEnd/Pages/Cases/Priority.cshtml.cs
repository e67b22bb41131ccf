using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Shell;
using Vroegsignalering.Casework;
using Vroegsignalering.Prioritisation;

namespace MunicipalFrontEnd.Pages.Cases;

/// <summary>Gives a case another class. Who decides on priority sees no name and no address here, whatever the switch says.</summary>
public sealed class PriorityModel(CaseDesk desk, MunicipalitySettings settings) : CasePage(desk)
{
    public IReadOnlyList<PriorityClass> Classes { get; } = settings.Policy.Classes;

    [BindProperty]
    public string? Class { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public PriorityExplanation? Explanation => Case.Assessment?.Explain(ExplanationReader.Caseworker, Visitor.Language);

    protected override bool IsBlind => true;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        IActionResult shown = await ShowAsync(cancellationToken);
        Class = Case?.Line.Placement?.ClassId;
        return shown;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!Classes.Any(c => c.Id == Class))
        {
            Wrong(nameof(Class), "Kies een klasse.", "Choose a class.");
        }

        if (string.IsNullOrWhiteSpace(Reason) || Reason.Length > 500)
        {
            Wrong(nameof(Reason), "Schrijf in 1 tot 500 tekens waarom. Noem geen namen.", "Write in 1 to 500 signs why. Name nobody.");
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancellationToken);
        }

        if (!await Desk.OverrideAsync(Worker, Id, Class!, Reason!.Trim(), Now, cancellationToken))
        {
            return NotFound();
        }

        Tell("De andere klasse telt vanaf de volgende maand. Wat de wet eerst zet, blijft eerst.", "The other class counts from the next month on. What the law puts first stays first.");
        return RedirectToPage("/Cases/Index", new { id = Id });
    }
}
