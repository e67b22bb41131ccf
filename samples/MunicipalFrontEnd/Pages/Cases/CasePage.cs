using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Shell;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Casework;

namespace MunicipalFrontEnd.Pages.Cases;

/// <summary>A page about one case: opens it, and registers what happened. What was typed stays when it is refused or somebody else was first.</summary>
public abstract class CasePage(CaseDesk desk) : FrontEndPage
{
    /// <summary>The number of the case, from the address.</summary>
    [BindProperty(SupportsGet = true, Name = "id")]
    public string Id { get; set; } = "";

    /// <summary>How many events the case had when the form was made.</summary>
    [BindProperty]
    public int Known { get; set; }

    /// <summary>The case.</summary>
    public CaseView Case { get; private set; } = null!;

    /// <summary>What others registered since the form was made; empty unless that was in the way.</summary>
    public IReadOnlyList<CaseMoment> RegisteredMeanwhile { get; private set; } = [];

    /// <summary>Whether the case is opened without its persons, whatever the visitor chose.</summary>
    protected virtual bool IsBlind => Visitor.IsBlind;

    protected CaseDesk Desk { get; } = desk;

    /// <summary>Opens the case.</summary>
    /// <returns>Whether it is there.</returns>
    protected async Task<bool> OpenAsync(CancellationToken cancellationToken)
    {
        if (await Desk.OpenAsync(Worker, Id, Now, IsBlind, cancellationToken) is not CaseView view)
        {
            return false;
        }

        Case = view;
        return true;
    }

    /// <summary>Opens the case to show a form.</summary>
    protected async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return NotFound();
        }

        Known = Case.Known;
        return Page();
    }

    /// <summary>Shows the form again, with what was typed and what was wrong with it.</summary>
    protected async Task<IActionResult> AgainAsync(CancellationToken cancellationToken)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await OpenAsync(cancellationToken) ? Page() : NotFound();
    }

    /// <summary>Registers what happened, all or nothing, and goes to the case; or shows the form again with the reason.</summary>
    protected async Task<IActionResult> RegisterAsync(IReadOnlyList<CaseEvent> happened, string dutch, string english, CancellationToken cancellationToken)
    {
        CaseWritten written = await Desk.RegisterAsync(Worker, Id, Known, happened, Now, cancellationToken);
        switch (written.State)
        {
            case CaseWriteState.Accepted:
                string[] findings = [.. written.Findings.Select(f => f.In(Visitor.Language))];
                Tell(string.Join(' ', [dutch, .. findings]), string.Join(' ', [english, .. findings]));
                return RedirectToPage("/Cases/Index", new { id = Id });
            case CaseWriteState.NotFound:
                return NotFound();
            case CaseWriteState.Conflict:
                return await OthersWereFirstAsync(cancellationToken);
            default:
                ModelState.AddModelError("", T(written.Reason ?? new Vroegsignalering.Text("Dit kan nu niet.", "This cannot be done now.")));
                return await AgainAsync(cancellationToken);
        }
    }

    /// <summary>Reads a day of a form, such as <c>2026-11-04</c>; says so when it is none.</summary>
    protected LocalDate? ReadDay(string field, string? text)
    {
        if (LocalDatePattern.Iso.Parse(text ?? "") is { Success: true, Value.Year: >= 1900 and <= 2100 } day)
        {
            return day.Value;
        }

        Wrong(field, "Vul een dag in, zoals 04-11-2026.", "Give a day, such as 04-11-2026.");
        return null;
    }

    /// <summary>Today as a field for a day wants it.</summary>
    protected string TodayInForm => LocalDatePattern.Iso.Format(Today);

    // Nothing was registered: the page shows what the other did, keeps what was typed, and asks to send it again.
    private async Task<IActionResult> OthersWereFirstAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return NotFound();
        }

        RegisteredMeanwhile = [.. Case.TimeLine.Skip(Known)];
        if (RegisteredMeanwhile.Count == 0)
        {
            Wrong("", "De zaak is veranderd sinds u deze pagina opende. Er is nog niets vastgelegd. Kijk of het nog klopt en verstuur het opnieuw.", "The case changed since you opened this page. Nothing was recorded yet. See whether it is still right and send it again.");
        }

        Known = Case.Known;
        ModelState.Remove(nameof(Known));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
