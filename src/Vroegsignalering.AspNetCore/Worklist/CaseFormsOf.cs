using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Journeys;
using Vroegsignalering.Casework;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;

namespace Vroegsignalering.AspNetCore.Worklist;

/// <summary>Makes the forms of answers of what the desks give.</summary>
internal static class CaseFormsOf
{
    public static Zaakregel Line(CaseLine line) => new()
    {
        Zaaknummer = line.CaseId,
        Fase = CaseWords.Phase.For(line.Phase),
        Eindresultaat = CaseWords.Result.For(line.Result),
        OpgepaktOp = line.PickedUpOn,
        Meldingen = line.Signals,
        AchterstandEuro = Euros(line.Arrears),
        Contactpogingen = line.Attempts,
        Eigenaar = line.Owner,
        Rang = line.Placement?.Rank,
        Laag = CaseWords.Tier.For(line.Placement?.Tier),
        Klasse = line.Placement?.ClassId,
        Punten = line.Placement?.Score,
        Termijn = line.Placement?.Deadline,
        Vervolg = line.Placement?.Next?.Dutch,
        Vervolgkanaal = CaseWords.Channel.For(line.Placement?.NextChannel),
        VervolgOp = line.Placement?.NextOn,
        Wijk = line.Placement?.Neighbourhood,
        WachtOpVraag = line.Placement?.WaitsForReview == true,
        InBehandelingBij = line.Claim?.By,
        InBehandelingTot = line.Claim?.Until,
        Gebeurtenissen = line.Events,
    };

    public static Zaak Case(CaseView view) => new()
    {
        Regel = Line(view.Line),
        Meldingen = view.Stored is null ? null : [.. view.Stored.History.Case.Signals.Select(Signal)],
        Tijdlijn = [.. view.TimeLine.Select(m => new Gebeurtenis(m.Number, m.On, m.What.Dutch, m.By))],
        WaaromDezePlaats = [.. view.WhyThisPlace.Select(text => text.Dutch)],
        Vervolg = view.Next.Dutch,
        Plan = [.. view.Plan.Steps.Select(Step)],
        Acties = [.. view.Actions.Select(a => new Actie(a.What.Dutch, a.DueOn, a.For, a.ActionId))],
        Reizen = [.. view.Journeys.Select(Journey)],
        MagVastleggen = [.. view.MayRegister.Select(CaseEventKinds.WordOf).OfType<string>()],
        MogelijkeEindresultaten = [.. view.PossibleResults.Select(r => CaseWords.Result.For(r)).OfType<string>()],
    };

    public static Vastlegging Written(CaseWritten written)
    {
        SignalCase now = written.Case!.History.Case;
        return new Vastlegging(
            now.Id, CaseWords.Phase.For(now.Phase), CaseWords.Result.For(now.Result), written.Case.History.Events.Count,
            [.. written.Findings.Select(f => new Bevinding(f.Code.Id, f.In(Language.Dutch)))]);
    }

    public static Uitleg Explanation(CaseView view, ExplanationReader reader)
    {
        PriorityExplanation explanation = view.Assessment!.Explain(reader);
        return new Uitleg(
            view.Line.CaseId, explanation.Title,
            [.. explanation.Sections.Select(s => new Uitlegdeel(s.Heading, [.. s.Lines.Select(l => new Uitlegregel(l.Sentence, l.RuleId))]))],
            view.IsSameAgain);
    }

    public static Melding Signal(Signal signal) => new()
    {
        Kenmerk = signal.Reference,
        Soort = signal.Partner.Name().Dutch,
        Bedrijf = signal.PartnerName,
        AchterstandEuro = signal.Arrears is Money arrears ? Euros(arrears) : null,
        VerstuurdOp = signal.SentOn,
        OntvangenOp = signal.ReceivedOn,
        Crisis = signal.IsThreatening,
        Bsn = signal.Person.Bsn?.ToUnmaskedString(),
        Voorletters = signal.Person.Initials,
        Tussenvoegsel = signal.Person.NamePrefix,
        Achternaam = signal.Person.LastName,
        Geboortedatum = signal.Person.BirthDate,
        Telefoon = signal.Person.Phone,
        Mailadres = signal.Person.Email,
        Adres = signal.Address?.ToUnmaskedString(),
        Straat = signal.Address?.Street,
        Plaats = signal.Address?.Town,
    };

    public static decimal Euros(Money money) => money.Cents / 100m;

    private static Vervolgstap Step(ContactAdvice step) => new(CaseWords.Channel.For(step.Channel), step.On, step.Deadline, step.What.Dutch, step.Why.Dutch);

    private static Signaalreis Journey(SignalJourney journey) => new(journey.Label, [.. journey.Steps.Select(s => new Reisstap(s.On, s.What.Dutch))]);
}
