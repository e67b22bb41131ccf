using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Casework;
using Vroegsignalering.Contact;

namespace MunicipalFrontEnd.Pages.Cases;

/// <summary>Who owns the case, how the resident can reach us, and what stands on its list.</summary>
public sealed class ManageModel(CaseDesk desk) : CasePage(desk)
{
    public static IReadOnlyList<ContactChannel> ReplyBy { get; } =
        [ContactChannel.Phone, ContactChannel.Email, ContactChannel.TextMessage, ContactChannel.OfficeAppointment, ContactChannel.Letter];

    [BindProperty]
    public string? Owner { get; set; }

    [BindProperty]
    public ContactChannel Channel { get; set; }

    [BindProperty]
    public string? At { get; set; }

    [BindProperty]
    public string? What { get; set; }

    [BindProperty]
    public string? Due { get; set; }

    public bool Can(string kind) => Case.MayRegister.Contains(kind, StringComparer.Ordinal);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        IActionResult shown = await ShowAsync(cancellationToken);
        Owner = Case?.Line.Owner ?? Worker.Code;
        return shown;
    }

    public async Task<IActionResult> OnPostOwnerAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(Owner) || Owner.Length > 100)
        {
            Wrong(nameof(Owner), "Vul de code van een medewerker in, geen naam.", "Give the code of a member of staff, not a name.");
            return await AgainAsync(cancellationToken);
        }

        return await RegisterAsync([new OwnerAssigned(Owner.Trim()) { On = Today }], "De zaak heeft een eigenaar.", "The case has an owner.", cancellationToken);
    }

    public async Task<IActionResult> OnPostReplyAsync(CancellationToken cancellationToken)
    {
        if (!ReplyBy.Contains(Channel))
        {
            Wrong(nameof(Channel), "Kies hoe de inwoner u kan bereiken.", "Choose how the resident can reach you.");
        }

        if (string.IsNullOrWhiteSpace(At) || At.Length > 200)
        {
            Wrong(nameof(At), "Vul het nummer of adres van de gemeente in.", "Give the number or address of the municipality.");
        }

        return ModelState.IsValid
            ? await RegisterAsync([new ReplyChannelChosen(new ReplyChannel(Channel, At!.Trim())) { On = Today }], "Dit is vastgelegd.", "This was recorded.", cancellationToken)
            : await AgainAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostActionAsync(CancellationToken cancellationToken)
    {
        LocalDate? due = string.IsNullOrWhiteSpace(Due) ? null : ReadDay(nameof(Due), Due);
        if (string.IsNullOrWhiteSpace(What) || What.Length > 200)
        {
            Wrong(nameof(What), "Schrijf in 1 tot 200 tekens wat er moet gebeuren.", "Write in 1 to 200 signs what has to be done.");
        }

        return ModelState.IsValid
            ? await RegisterAsync(
                [new ActionAdded(new CaseAction(Known.ToString(CultureInfo.InvariantCulture), What!.Trim()) { DueOn = due }) { On = Today }],
                "De actie staat op de lijst.", "The action is on the list.", cancellationToken)
            : await AgainAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostDoneAsync(string? actionId, CancellationToken cancellationToken) => actionId is { Length: > 0 and <= 100 }
        ? await RegisterAsync([new ActionDone(actionId) { On = Today }], "De actie is gedaan.", "The action is done.", cancellationToken)
        : BadRequest();
}
