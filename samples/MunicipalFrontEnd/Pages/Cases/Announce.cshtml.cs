using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Casework;
using Vroegsignalering.Contact;

namespace MunicipalFrontEnd.Pages.Cases;

/// <summary>Registers what was announced to the resident, such as a visit.</summary>
public sealed class AnnounceModel(CaseDesk desk) : CasePage(desk)
{
    public static IReadOnlyList<Announcement> Ways { get; } = [Announcement.Letter, Announcement.Card, Announcement.Message];

    [BindProperty]
    public ContactChannel Channel { get; set; }

    [BindProperty]
    public string? ForOn { get; set; }

    [BindProperty]
    public DayPart Part { get; set; }

    [BindProperty]
    public Announcement How { get; set; }

    protected override bool IsBlind => true;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        IActionResult shown = await ShowAsync(cancellationToken);
        if (Case is not null)
        {
            (Channel, How) = (Case.Plan.Next?.Channel ?? ContactChannel.HomeVisit, Announcement.Letter);
            ForOn = Case.Plan.Next is ContactAdvice next ? NodaTime.Text.LocalDatePattern.Iso.Format(next.On) : TodayInForm;
        }

        return shown;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        LocalDate? day = ReadDay(nameof(ForOn), ForOn);
        if (Channel == ContactChannel.NotStated)
        {
            Wrong(nameof(Channel), "Kies wat u aankondigt.", "Choose what you announce.");
        }

        return ModelState.IsValid
            ? await RegisterAsync([new ContactAnnounced(Channel, day!.Value, Part, How) { On = Today }], "De aankondiging is vastgelegd.", "The announcement was recorded.", cancellationToken)
            : await AgainAsync(cancellationToken);
    }
}
