using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Shell;
using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Casework;
using Vroegsignalering.Contact;
using Vroegsignalering.HelpAcceptance;

namespace MunicipalFrontEnd.Pages.Cases;

/// <summary>Closes a case: plain questions lead to one of the sixteen results. Or reopens it.</summary>
/// <remarks>The first question is about what ends a case without a conversation; the others are those of the definition of help acceptance
/// (<see cref="HelpAcceptanceInterview"/>), and what is answered becomes facts of the case.</remarks>
public sealed class ResultModel(CaseDesk desk, MunicipalitySettings settings) : CasePage(desk)
{
    /// <summary>The reasons to end a case that are no outcome of contact, with their results.</summary>
    public static IReadOnlyList<(string Id, Text Name, CaseResult? Result)> Reasons { get; } =
    [
        ("none", new("Nee, niets van dit alles", "No, none of these"), null),
        ("debt-help", new("De inwoner is al bekend bij schuldhulpverlening, en zij nemen het over", "The resident is known in debt help already, and they take over"), CaseResult.AlreadyInDebtHelp),
        ("other-help", new("De inwoner krijgt al andere hulp, en zij nemen het over", "The resident gets other help already, and they take over"), CaseResult.OtherTrajectory),
        ("not-resident", new("De persoon woont niet (meer) in deze gemeente", "The person does not live in this municipality (any more)"), CaseResult.NotResident),
        ("deceased", new("De inwoner is overleden", "The resident has died"), CaseResult.Deceased),
        ("repeat", new("Dezelfde melding is kortgeleden al opgepakt", "The same report was picked up not long ago"), CaseResult.NotPickedUpRepeat),
        ("unjustified", new("De melding is onterecht, bijvoorbeeld te laag of over een bedrijf", "The report is unjustified, such as too low or about a company"), CaseResult.NotPickedUpUnjustified),
        ("other", new("Er is een andere reden om de zaak niet op te pakken", "There is another reason not to pick up the case"), CaseResult.NotPickedUpOther),
    ];

    /// <summary>The answers so far, as <c>question:choice</c>, in order.</summary>
    [BindProperty]
    public IList<string> Answers { get; set; } = [];

    /// <summary>The answer to the question that was shown.</summary>
    [BindProperty]
    public string? Answer { get; set; }

    /// <summary>How the resident responded after the case was closed.</summary>
    [BindProperty]
    public ContactChannel Channel { get; set; } = ContactChannel.Phone;

    /// <summary>Whether the resident accepted help then.</summary>
    [BindProperty]
    public bool? Accepts { get; set; }

    /// <summary>The interview; <c>null</c> before the first question is answered, or when that gave the result.</summary>
    public HelpAcceptanceInterview? Interview { get; private set; }

    /// <summary>The result to which the answers lead; <c>null</c> while there is a question.</summary>
    public CaseResult? Result { get; private set; }

    /// <summary>The questions and answers so far, in words.</summary>
    public IList<(string Question, string Answer)> Said { get; } = [];

    public Text FirstQuestion { get; } = new("Is er iets waardoor de zaak stopt?", "Is there something that ends the case?");

    public bool IsOpen => Case.Line.Result is null;

    // The questions look at what is known of the case, so it cannot be opened blind; the page itself shows no person.
    protected override bool IsBlind => false;

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    /// <summary>Takes an answer and shows the next question, or the result.</summary>
    public async Task<IActionResult> OnPostAnswerAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return NotFound();
        }

        if (Answer is null)
        {
            Wrong(nameof(Answer), "Kies een antwoord.", "Choose an answer.");
        }
        else
        {
            Answers.Add(Answer);
        }

        return Follow() ? Page() : BadRequest();
    }

    /// <summary>Goes one question back.</summary>
    public async Task<IActionResult> OnPostBackAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return NotFound();
        }

        if (Answers.Count > 0)
        {
            Answers.RemoveAt(Answers.Count - 1);
        }

        return Follow() ? Page() : BadRequest();
    }

    /// <summary>Registers the answers and closes the case.</summary>
    public async Task<IActionResult> OnPostCloseAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return NotFound();
        }

        if (!Follow() || Result is not CaseResult result)
        {
            return BadRequest();
        }

        CaseEvent[] facts = [.. (Interview?.Events() ?? []).Where(e => e is not CaseClosed)];
        IActionResult registered = await RegisterAsync(
            [.. facts, new CaseClosed(result) { On = Today }],
            $"De zaak is afgesloten: {result.Name().Dutch}.", $"The case is closed: {result.Name().English}.", cancellationToken);
        Follow();
        return registered;
    }

    public Task<IActionResult> OnPostReopenAsync(CancellationToken cancellationToken) =>
        RegisterAsync([new CaseReopened { On = Today }], "De zaak is heropend.", "The case was reopened.", cancellationToken);

    /// <summary>Registers that the resident responded after the case was closed.</summary>
    public async Task<IActionResult> OnPostLateAsync(CancellationToken cancellationToken)
    {
        if (Accepts is null)
        {
            Wrong(nameof(Accepts), "Kies of de inwoner nu hulp wil.", "Choose whether the resident accepts help now.");
            return await AgainAsync(cancellationToken);
        }

        return await RegisterAsync(
            [new LateContact(Channel, Accepts.Value) { On = Today }], "De reactie is vastgelegd. De zaak is nog gesloten.", "The response was recorded. The case is still closed.", cancellationToken);
    }

    // Walks the answers from the beginning, as the page holds no state of its own. False when an answer is none of its question.
    private bool Follow()
    {
        Said.Clear();
        (Interview, Result) = (null, null);
        if (Answers.Count == 0 || Case.Stored is not { } stored)
        {
            return true;
        }

        (string Id, Text Name, CaseResult? Result) first = Reasons.FirstOrDefault(r => r.Id == Answers[0]);
        if (first.Id is null)
        {
            return false;
        }

        Said.Add((T(FirstQuestion), T(first.Name)));
        if (first.Result is not null)
        {
            Result = first.Result;
            return Answers.Count == 1;
        }

        HelpAcceptanceInterview interview = HelpAcceptanceInterview.Start(settings.HelpAcceptance, stored.History.Case, Today);
        foreach (string answer in Answers.Skip(1))
        {
            if (interview.Question?.Choices.FirstOrDefault(c => c.Id == answer) is not HelpChoice choice)
            {
                return false;
            }

            Said.Add((T(interview.Question.Text), T(choice.Text)));
            interview = interview.Answer(answer);
        }

        (Interview, Result) = (interview, interview.Verdict?.Result);
        return true;
    }
}
