using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Shell;
using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Cases;
using Vroegsignalering.Casework;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Storage;

namespace MunicipalFrontEnd.Pages.Worklist;

/// <summary>The worklist: what to do first and why. It names nobody, and neither does its address.</summary>
public sealed class IndexModel(CaseDesk desk, MunicipalitySettings settings) : FrontEndPage
{
    private const int LinesOnAPage = 25;
    private static readonly Duration ClaimFor = Duration.FromHours(4);

    public CaseLinePage Listed { get; private set; } = new([], null);

    /// <summary>The filters as they were asked, to show them again and to go to the next page with.</summary>
    [BindProperty(SupportsGet = true)]
    public WorklistFilter Filter { get; set; } = new();

    public IReadOnlyList<PriorityClass> Classes { get; } = settings.Policy.AllClasses;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (Filter.After is { Length: > 200 } || !ModelState.IsValid)
        {
            ModelState.Clear();
            Filter = new WorklistFilter();
            Wrong("", "Dit filter kan niet. U ziet nu de hele werklijst.", "This filter cannot be used. You now see the whole worklist.");
        }

        try
        {
            Listed = await desk.ListAsync(Worker, Filter.ToQuery(Worker, Today, LinesOnAPage), Now, cancellationToken);
        }
        catch (ArgumentException) when (Filter.After is not null)
        {
            // Where the page before ended was not written by this program.
            return BadRequest();
        }

        return Page();
    }

    public async Task<IActionResult> OnPostClaimAsync(string caseId, string? back, CancellationToken cancellationToken)
    {
        bool given = await desk.ClaimAsync(Worker, caseId, Now, Now + ClaimFor, cancellationToken);
        Tell(
            given ? $"U pakt zaak {caseId} op. De zaak is vier uur van u." : $"Zaak {caseId} is al bij iemand anders, of is afgesloten.",
            given ? $"You take up case {caseId}. It is yours for four hours." : $"Case {caseId} is with somebody else already, or is closed.");
        return given ? RedirectToPage("/Cases/Index", new { id = caseId }) : Back(back);
    }

    public async Task<IActionResult> OnPostNextAsync(CancellationToken cancellationToken)
    {
        if (await desk.ClaimNextAsync(Worker, Now, Now + ClaimFor, cancellationToken) is string caseId)
        {
            Tell($"Dit is de eerste zaak die vrij is: {caseId}. De zaak is vier uur van u.", $"This is the first case that is free: {caseId}. It is yours for four hours.");
            return RedirectToPage("/Cases/Index", new { id = caseId });
        }

        Tell("Er is geen vrije zaak op de werklijst.", "There is no free case on the worklist.");
        return RedirectToPage();
    }

    /// <summary>Why a case has its place, in one line made of what the line of the worklist holds.</summary>
    public string Why(CaseLine line)
    {
        string reports = line.Signals == 1 ? T("1 melding", "1 report") : T($"{line.Signals} meldingen", $"{line.Signals} reports");
        string attempts = line.Attempts switch
        {
            0 => T("nog geen poging", "no attempt yet"),
            1 => T("1 poging", "1 attempt"),
            _ => T($"{line.Attempts} pogingen", $"{line.Attempts} attempts"),
        };
        string place = line.Placement switch
        {
            null => T("nog niet op volgorde gezet", "not ranked yet"),
            { Tier: PriorityTier.Ordinary } ranked => T($"{ranked.Score} punten", $"{ranked.Score} points"),
            { Tier: PriorityTier.TermNear, Deadline: LocalDate last } when last < Today => T("wettelijke termijn voorbij", "statutory term over"),
            { } tier => T(tier.Tier.Name()),
        };
        return $"{Words.Sentence(place)}, {reports}, {Visitor.Euros(line.Arrears)} {T("achterstand", "arrears")}, {attempts}.";
    }

    public Text NameOfClass(string id) => Classes.FirstOrDefault(c => c.Id == id)?.Name ?? (id == PriorityClass.LeftOut.Id ? PriorityClass.LeftOut.Name : new Text(id, id));

    public bool IsMine(CaseLine line) => line.Claim is CaseClaim claim && claim.Until > Now && claim.By == Worker.Code;

    public bool IsTaken(CaseLine line) => line.Claim is CaseClaim claim && claim.Until > Now && claim.By != Worker.Code;
}
