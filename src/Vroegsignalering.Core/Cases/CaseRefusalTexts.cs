namespace Vroegsignalering.Cases;

/// <summary>What people read when an event is refused: why, and what to do.</summary>
public static class CaseRefusalTexts
{
    private static readonly Text[] Reasons =
    [
        new("De reden is niet bekend.", "The reason is not known."),
        new("Deze zaak is al geopend.", "This case was opened already."),
        new("De zaak is afgesloten. Heropen de zaak eerst.", "The case is closed. Reopen it first."),
        new("De zaak is nog open. Dit kan alleen bij een afgesloten zaak.", "The case is still open. This is only possible for a closed case."),
        new("De dag ligt in de toekomst. Vul de dag in waarop het gebeurde.", "The day lies in the future. Give the day on which it happened."),
        new("De dag ontbreekt. Vul in wanneer het gebeurde.", "The day is missing. Give the day on which it happened."),
        new("Dit was vóór de zaak begon. Controleer de dag.", "This was before the case began. Check the day."),
        new("Dit was vóór de zaak werd afgesloten. Controleer de dag.", "This was before the case was closed. Check the day."),
        new("Dit was vóór de zaak werd heropend. Controleer de dag.", "This was before the case was reopened. Check the day."),
        new("Dit was vóór het aanbod. Controleer de dag.", "This was before the offer. Check the day."),
        new("Deze melding zit al in de zaak.", "This report is in the case already."),
        new("Het bericht gaat niet over een melding van deze zaak.", "The notice is not about a report of this case."),
        new("De inwoner moet dit goed vinden. Vraag eerst toestemming.", "The resident has to agree. Ask for consent first."),
        new("De inwoner wilde geen hulp. Leg eerst vast dat de inwoner nu wel hulp wil.", "The resident wanted no help. First register that the resident accepts help now."),
        new("Er is al een overdracht met dit nummer.", "There is a handover with this number already."),
        new("Deze overdracht is niet gevraagd.", "This handover was not asked for."),
        new("De ontvanger heeft al geantwoord.", "The receiver answered already."),
        new("De ontvanger heeft de overdracht nog niet bevestigd. Tot dan blijft de zaak bij u.", "The receiver has not confirmed the handover yet. Until then the case stays with you."),
        new("Niemand nam de inwoner over en er is geen andere hulp gegeven.", "Nobody took the resident over and no other help was given."),
        new("Er was contact met de inwoner. Kies een resultaat dat daarbij past.", "There was contact with the resident. Choose a result that fits."),
        new("De inwoner nam hulp aan. Kies een resultaat dat daarbij past.", "The resident accepted help. Choose a result that fits."),
        new("De achterstand was nog niet geregeld toen er contact was.", "The arrears had not been arranged yet when there was contact."),
        new("De inwoner is verwezen zonder toestemming. Sluit de zaak af met dat resultaat.", "The resident was referred without consent. Close the case with that result."),
        new("Er is al een open actie met dit nummer.", "There is an open action with this number already."),
        new("Er is geen open actie met dit nummer.", "There is no open action with this number."),
        new("De zaak wordt om deze reden al bewaard.", "The case is held for this reason already."),
        new("De zaak wordt niet om deze reden bewaard.", "The case is not held for this reason."),
        new("Het contact ligt vóór de dag waarop u het aankondigde. Controleer beide dagen.", "The contact lies before the day on which it was announced. Check both days."),
    ];

    /// <summary>The reason in plain words, with what to do; no personal value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text Explain(this CaseRefusal refusal) =>
        unchecked((uint)refusal) < (uint)Reasons.Length ? Reasons[(int)refusal] : throw new ArgumentOutOfRangeException(nameof(refusal));
}
