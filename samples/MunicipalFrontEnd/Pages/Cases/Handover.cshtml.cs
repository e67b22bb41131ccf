using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Cases.Handovers;
using Vroegsignalering.Casework;
using Vroegsignalering.Signals;

namespace MunicipalFrontEnd.Pages.Cases;

/// <summary>A warm handover: to whom, why, what the resident agreed to, and which data go along. And the answer of the receiver.</summary>
public sealed class HandoverModel(CaseDesk desk) : CasePage(desk)
{
    public static IReadOnlyList<HandoverReceiver> Receivers { get; } = [.. Enum.GetValues<HandoverReceiver>().Where(r => r != HandoverReceiver.NotStated)];

    public static IReadOnlyList<HandoverPurpose> Purposes { get; } = [.. Enum.GetValues<HandoverPurpose>().Where(p => p != HandoverPurpose.NotStated)];

    public static IReadOnlyList<HandoverAgreement> Agreements { get; } = [.. Enum.GetValues<HandoverAgreement>().Where(a => a != HandoverAgreement.NotStated)];

    [BindProperty]
    public HandoverReceiver Receiver { get; set; }

    [BindProperty]
    public HandoverPurpose Purpose { get; set; }

    [BindProperty]
    public bool? Consent { get; set; }

    [BindProperty]
    public IList<HandoverAgreement> Agreed { get; set; } = [];

    [BindProperty]
    public string? Organisation { get; set; }

    [BindProperty]
    public string? Appointment { get; set; }

    /// <summary>The handovers with what goes along with each; the text is left out in blind mode.</summary>
    public IReadOnlyList<(Handover Handover, HandoverPackage? Package)> Handovers => Case.Stored?.History.Case is not SignalCase whole ? [] :
        [.. whole.Handovers.Select(h => (h, Visitor.IsBlind ? null : HandoverPackage.For(whole, h.Id, whole.Signals[0].Person)))];

    // What goes along is made of the persons of the case; blind, the page shows no package.
    protected override bool IsBlind => false;

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        LocalDate? appointment = string.IsNullOrWhiteSpace(Appointment) ? null : ReadDay(nameof(Appointment), Appointment);
        if (Receiver == HandoverReceiver.NotStated)
        {
            Wrong(nameof(Receiver), "Kies wie het overneemt.", "Choose who takes over.");
        }

        if (Purpose == HandoverPurpose.NotStated)
        {
            Wrong(nameof(Purpose), "Kies waarvoor.", "Choose what for.");
        }

        if (Consent is null)
        {
            Wrong(nameof(Consent), "Kies of de inwoner het goed vindt.", "Choose whether the resident agrees.");
        }

        if (Organisation is { Length: > 100 })
        {
            Wrong(nameof(Organisation), "Gebruik een korte code, geen naam van een persoon.", "Use a short code, not the name of a person.");
        }

        return ModelState.IsValid
            ? await RegisterAsync(
                [
                    new HandoverOffered(Known.ToString(CultureInfo.InvariantCulture), Receiver, Purpose, Consent!.Value)
                    {
                        On = Today,
                        Organisation = string.IsNullOrWhiteSpace(Organisation) ? null : Organisation.Trim(),
                        AgreedTo = Consent.Value ? [.. Agreed] : [],
                        NextAppointmentOn = appointment,
                    },
                ],
                "De overdracht is gevraagd. De zaak blijft van u tot de ontvanger bevestigt.", "The handover was asked for. The case stays yours until the receiver confirms.", cancellationToken)
            : await AgainAsync(cancellationToken);
    }

    public Task<IActionResult> OnPostConfirmAsync(string handover, CancellationToken cancellationToken) => handover is { Length: > 0 and <= 100 }
        ? RegisterAsync([new HandoverConfirmed(handover) { On = Today }], "De ontvanger heeft bevestigd.", "The receiver confirmed.", cancellationToken)
        : Task.FromResult<IActionResult>(BadRequest());

    public Task<IActionResult> OnPostDeclineAsync(string handover, CancellationToken cancellationToken) => handover is { Length: > 0 and <= 100 }
        ? RegisterAsync([new HandoverDeclined(handover) { On = Today }], "De ontvanger neemt het niet over. De zaak blijft van u.", "The receiver does not take over. The case stays yours.", cancellationToken)
        : Task.FromResult<IActionResult>(BadRequest());

    public Text NameOf(HandoverDataKind kind) => kind switch
    {
        HandoverDataKind.Name => new("naam en geboortedatum", "name and birth date"),
        HandoverDataKind.ContactDetails => new("telefoon, e-mail en adres", "phone, e-mail and address"),
        HandoverDataKind.Bsn => new("BSN", "BSN"),
        HandoverDataKind.TotalArrears => new("de achterstand bij elkaar", "the arrears together"),
        HandoverDataKind.ArrearsPerPartner => new("de achterstand per bedrijf", "the arrears of each partner"),
        HandoverDataKind.ThreateningSituation => new("of er een bedreigende situatie is", "whether there is a threatening situation"),
        HandoverDataKind.HelpSoFar => new("de hulp tot nu toe", "the help so far"),
        _ => new("onbekend", "unknown"),
    };
}
