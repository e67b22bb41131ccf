using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Handovers;
using Vroegsignalering.Casework;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;
using Vroegsignalering.Time;

namespace MunicipalFrontEnd.Pages.Cases;

/// <summary>All about one case. Who it is about is left out in blind mode.</summary>
public sealed class IndexModel(CaseDesk desk, MunicipalitySettings settings) : CasePage(desk)
{
    private static readonly Duration ClaimFor = Duration.FromHours(4);

    /// <summary>The case with its persons; <c>null</c> in blind mode.</summary>
    public SignalCase? Whole => Case.Stored?.History.Case;

    /// <summary>The persons of the signals, each once.</summary>
    public IReadOnlyList<Person> Persons => [.. (Whole?.Signals ?? []).Select(s => s.Person).Where(p => p != Person.Unknown).Distinct()];

    public IReadOnlyList<Address> Addresses => [.. (Whole?.Signals ?? []).Select(s => s.Address).OfType<Address>().Distinct()];

    public CaseTerm? Term => Whole is SignalCase whole ? CaseTerm.Of(whole, Today, settings.Calendar) : null;

    public PriorityExplanation? Explanation => Case.Assessment?.Explain(ExplanationReader.Caseworker, Visitor.Language);

    public PriorityClass? Class => settings.Policy.AllClasses.FirstOrDefault(c => c.Id == Case.Line.Placement?.ClassId);

    public bool IsMine => Case.Line.Claim is CaseClaim claim && claim.Until > Now && claim.By == Worker.Code;

    public string? TakenBy => Case.Line.Claim is CaseClaim claim && claim.Until > Now && claim.By != Worker.Code ? claim.By : null;

    /// <summary>Whether something of this kind can be registered now.</summary>
    public bool Can(params string[] kinds) => kinds.Any(k => Case.MayRegister.Contains(k, StringComparer.Ordinal));

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostClaimAsync(CancellationToken cancellationToken)
    {
        bool given = await Desk.ClaimAsync(Worker, Id, Now, Now + ClaimFor, cancellationToken);
        Tell(
            given ? "U pakt deze zaak op. De zaak is vier uur van u." : "Deze zaak is al bij iemand anders, of is afgesloten.",
            given ? "You take up this case. It is yours for four hours." : "This case is with somebody else already, or is closed.");
        return RedirectToPage(new { id = Id });
    }

    public async Task<IActionResult> OnPostReleaseAsync(CancellationToken cancellationToken)
    {
        await Desk.ReleaseAsync(Worker, Id, Now, cancellationToken);
        Tell("De zaak is weer vrij voor een collega.", "The case is free again for a colleague.");
        return RedirectToPage(new { id = Id });
    }

    /// <summary>A name as people write it.</summary>
    public string NameOf(Person person) => string.Join(' ', new[] { person.Initials, person.NamePrefix, person.LastName }.OfType<string>()) is { Length: > 0 } name
        ? name
        : T("naam niet bekend", "name not known");

    public string StateOf(Handover handover) => $"{T(handover.Receiver.Name())}: {T(handover.State.Name())}";

    public Text KindOf(Signal signal) => signal.Kind switch
    {
        SignalKind.EndOfSupply => new("einde levering", "end of supply"),
        SignalKind.Eviction => new("ontruiming", "eviction"),
        _ => new("vroege melding", "early report"),
    };

    public Text TermState(StatutoryTermState state) => state switch
    {
        StatutoryTermState.AtRisk => new("bijna voorbij", "ends soon"),
        StatutoryTermState.Met => new("gehaald", "met"),
        StatutoryTermState.Missed => new("niet gehaald", "missed"),
        StatutoryTermState.Lapsed => new("vervallen", "lapsed"),
        _ => new("loopt", "running"),
    };
}
