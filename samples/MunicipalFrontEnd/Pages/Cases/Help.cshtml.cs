using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Casework;

namespace MunicipalFrontEnd.Pages.Cases;

/// <summary>Registers what came of the contact: a conversation, help accepted, given or refused, arrears solved.</summary>
public sealed class HelpModel(CaseDesk desk) : CasePage(desk)
{
    /// <summary>What can be registered here, by the name of the kind of event, in the order in which it usually goes.</summary>
    private static readonly (string Kind, Text Name)[] All =
    [
        ("first-conversation-offered", new("Ik bood een eerste gesprek aan", "I offered a first conversation")),
        ("first-conversation-held", new("Wij hadden het eerste gesprek", "We had the first conversation")),
        ("help-accepted", new("De inwoner wil hulp", "The resident accepts help")),
        ("help-given", new("Er is hulp gegeven", "Help was given")),
        ("help-refused", new("De inwoner wil geen hulp", "The resident wants no help")),
        ("arrears-solved", new("De achterstand is opgelost", "The arrears are solved")),
    ];

    [BindProperty]
    public string? What { get; set; }

    [BindProperty]
    public string? On { get; set; }

    [BindProperty]
    public HelpKind Kind { get; set; }

    [BindProperty]
    public HelpProvider Provider { get; set; }

    [BindProperty]
    public HelpRefusalReason Reason { get; set; }

    public IEnumerable<(string Kind, Text Name)> Possible => All.Where(a => Case.MayRegister.Contains(a.Kind, StringComparer.Ordinal));

    protected override bool IsBlind => true;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        On = TodayInForm;
        Provider = HelpProvider.Own;
        return await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        LocalDate? day = ReadDay(nameof(On), On);
        if (What == "help-given" && Kind == HelpKind.NotStated)
        {
            Wrong(nameof(Kind), "Kies welke hulp er is gegeven.", "Choose what help was given.");
        }

        CaseEvent? happened = What switch
        {
            "first-conversation-offered" => new FirstConversationOffered(),
            "first-conversation-held" => new FirstConversationHeld(),
            "help-accepted" => new HelpAccepted(),
            "help-given" => new HelpGiven(Kind, Provider, WithConsent: true),
            "help-refused" => new HelpRefused(Reason),
            "arrears-solved" => new ArrearsSolved(),
            _ => null,
        };
        if (happened is null)
        {
            Wrong(nameof(What), "Kies wat er gebeurde.", "Choose what happened.");
        }

        return ModelState.IsValid
            ? await RegisterAsync([happened! with { On = day }], "Dit is vastgelegd.", "This was recorded.", cancellationToken)
            : await AgainAsync(cancellationToken);
    }
}
