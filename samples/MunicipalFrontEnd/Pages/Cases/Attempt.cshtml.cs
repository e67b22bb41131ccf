using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Casework;
using Vroegsignalering.Contact;

namespace MunicipalFrontEnd.Pages.Cases;

/// <summary>Registers an attempt, or that the resident made contact.</summary>
public sealed class AttemptModel(CaseDesk desk) : CasePage(desk)
{
    /// <summary><c>attempt</c>, or <c>contact</c> when the resident made contact.</summary>
    [BindProperty]
    public string? Who { get; set; }

    [BindProperty]
    public ContactChannel Channel { get; set; }

    [BindProperty]
    public string? On { get; set; }

    [BindProperty]
    public DayPart Part { get; set; }

    [BindProperty]
    public bool? Reached { get; set; }

    protected override bool IsBlind => true;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        IActionResult shown = await ShowAsync(cancellationToken);
        if (Case is not null)
        {
            (Who, On, Channel) = ("attempt", TodayInForm, Case.Plan.Next?.Channel ?? ContactChannel.Phone);
        }

        return shown;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        LocalDate? day = ReadDay(nameof(On), On);
        if (Channel == ContactChannel.NotStated)
        {
            Wrong(nameof(Channel), "Kies hoe het contact ging.", "Choose how the contact was.");
        }

        if (Who is not ("attempt" or "contact"))
        {
            Wrong(nameof(Who), "Kies wie contact zocht.", "Choose who made contact.");
        }

        if (Who == "attempt" && Reached is null)
        {
            Wrong(nameof(Reached), "Kies of u de inwoner sprak.", "Choose whether you spoke to the resident.");
        }

        return ModelState.IsValid
            ? await RegisterAsync(
                [Who == "contact" ? new ContactMade(Channel, Part) { On = day } : new AttemptMade(Channel, Reached, Part) { On = day }],
                "Dit is vastgelegd.", "This was recorded.", cancellationToken)
            : await AgainAsync(cancellationToken);
    }
}
