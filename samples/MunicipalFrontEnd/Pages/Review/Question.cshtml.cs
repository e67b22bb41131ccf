using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Shell;
using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Casework;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;

namespace MunicipalFrontEnd.Pages.Review;

/// <summary>One question: two records beside each other, what is equal and what differs, and the answer with its reason.</summary>
public sealed class QuestionModel(ReviewDesk desk) : FrontEndPage
{
    private static readonly (string Id, Text Name)[] OfMatch =
    [
        (nameof(MatchReviewChoice.SamePerson), new("Het is dezelfde persoon", "It is the same person")),
        (nameof(MatchReviewChoice.DifferentPersons), new("Het zijn twee personen", "They are two persons")),
        (nameof(MatchReviewChoice.SameHousehold), new("Ze horen bij één huishouden", "They belong to one household")),
        (nameof(MatchReviewChoice.DifferentHouseholds), new("Het zijn twee huishoudens", "They are two households")),
    ];

    private static readonly (string Id, Text Name)[] OfResident =
    [
        (nameof(ResidencyReviewChoice.Resident), new("Ja, een inwoner", "Yes, a resident")),
        (nameof(ResidencyReviewChoice.ResidentElsewhere), new("Ja, maar op een ander adres", "Yes, but at another address")),
        (nameof(ResidencyReviewChoice.NotResident), new("Nee, geen inwoner (meer)", "No, not a resident (any more)")),
        (nameof(ResidencyReviewChoice.Deceased), new("De persoon is overleden", "The person has died")),
        (nameof(ResidencyReviewChoice.Unjustified), new("Het contract is van een bedrijf", "The contract is of a company")),
        (nameof(ResidencyReviewChoice.OtherReason), new("Niet oppakken om een andere reden", "Do not pick up for another reason")),
    ];

    [BindProperty(SupportsGet = true, Name = "id")]
    public string Id { get; set; } = "";

    [BindProperty]
    public int Known { get; set; }

    [BindProperty]
    public string? Choice { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public ReviewView View { get; private set; } = null!;

    public bool OthersWereFirst { get; private set; }

    public IReadOnlyList<(string Id, Text Name)> Choices => View.Line.Kind == ReviewKind.Resident ? OfResident : OfMatch;

    /// <summary>The records beside each other, field by field.</summary>
    public IReadOnlyList<ComparedField> Fields => View.Line.Kind == ReviewKind.Resident
        ? ComparedField.Of(View.Signal, View.Found, Visitor)
        : ComparedField.Of(View.Signal, View.OtherSignal, Visitor);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return NotFound();
        }

        Known = View.Line.Known;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            Tell("Iemand anders heeft deze vraag al beantwoord. Uw antwoord is niet bewaard.", "Somebody else answered this question already. Your answer was not kept.");
            return RedirectToPage("/Review/Index");
        }

        if (!Choices.Any(c => c.Id == Choice))
        {
            Wrong(nameof(Choice), "Kies een antwoord.", "Choose an answer.");
        }

        if (string.IsNullOrWhiteSpace(Reason) || Reason.Length > 500)
        {
            Wrong(nameof(Reason), "Schrijf in 1 tot 500 tekens waarom.", "Write in 1 to 500 signs why.");
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        ReviewWritten written = View.Line.Kind == ReviewKind.Resident
            ? await desk.DecideAsync(Worker, Id, Known, Enum.Parse<ResidencyReviewChoice>(Choice!), Reason!.Trim(), Now, cancellationToken)
            : await desk.DecideAsync(Worker, Id, Known, Enum.Parse<MatchReviewChoice>(Choice!), Reason!.Trim(), Now, cancellationToken);
        switch (written.State)
        {
            case CaseWriteState.Accepted:
                Tell("Uw antwoord is vastgelegd. De volgende maandrun volgt het.", "Your answer was recorded. The next monthly run follows it.");
                return RedirectToPage("/Review/Index");
            case CaseWriteState.Conflict:
                OthersWereFirst = true;
                Known = written.Line?.Known ?? Known;
                ModelState.Remove(nameof(Known));
                Response.StatusCode = StatusCodes.Status409Conflict;
                return Page();
            case CaseWriteState.NotFound:
                return NotFound();
            default:
                Wrong(nameof(Choice), "Dit antwoord past niet bij deze vraag.", "This answer does not fit this question.");
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return Page();
        }
    }

    private async Task<bool> OpenAsync(CancellationToken cancellationToken)
    {
        if (await desk.OpenAsync(Worker, Id, Now, cancellationToken) is not ReviewView view)
        {
            return false;
        }

        View = view;
        return true;
    }
}
