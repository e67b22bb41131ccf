namespace Vroegsignalering.AspNetCore.Api;

/// <summary>A kind of refusal: problem details (RFC 9457), in Dutch.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Kind">The last part of <c>type</c>; stays the same.</param>
/// <param name="Title">What is the matter.</param>
/// <param name="Detail">What to do.</param>
internal sealed record ApiProblem(int Status, string Kind, string Title, string Detail)
{
    public static ApiProblem Invalid { get; } = new(400, "ongeldig-verzoek", "Ongeldig verzoek", "Herstel wat er bij de fouten staat en stuur het verzoek opnieuw.");

    public static ApiProblem SignInNeeded { get; } = new(401, "niet-aangemeld", "Niet aangemeld", "Meld u aan en probeer het opnieuw.");

    public static ApiProblem NotAllowed { get; } = new(403, "geen-toegang", "Geen toegang", "Uw rol mag dit niet.");

    public static ApiProblem NotFound { get; } = new(404, "niet-gevonden", "Niet gevonden", "Dit bestaat niet, of niet voor u.");

    public static ApiProblem OtherMethod { get; } = new(405, "methode-niet-toegestaan", "Methode niet toegestaan", "Gebruik een methode uit de header Allow.");

    public static ApiProblem Claimed { get; } = new(409, "al-in-behandeling", "Al in behandeling", "Een collega werkt aan deze zaak, of de zaak is afgesloten.");

    public static ApiProblem RunExists { get; } = new(409, "verwerking-bestaat", "De verwerking bestaat al", "Er is al een verwerking met deze naam, met een andere dag of een ander beleid.");

    public static ApiProblem Changed { get; } = new(412, "intussen-veranderd", "Intussen veranderd", "Een collega legde intussen iets vast. Haal de gegevens opnieuw op en beslis opnieuw.");

    public static ApiProblem TooLarge { get; } = new(413, "te-groot", "Te groot", "Het verzoek is te groot.");

    public static ApiProblem OtherContentType { get; } = new(415, "ander-mediatype", "Ander mediatype", "Stuur het verzoek in een mediatype dat de beschrijving noemt, in UTF-8 en niet gecomprimeerd.");

    public static ApiProblem NotPossible { get; } = new(422, "kan-niet", "Dit kan nu niet", "Dit past niet bij wat er al vastligt.");

    public static ApiProblem MatchNeeded { get; } = new(428, "if-match-nodig", "If-Match nodig", "Stuur de ETag mee die u kreeg toen u de gegevens ophaalde.");

    public static ApiProblem TooMany { get; } = new(429, "te-druk", "Te veel verzoeken", "Probeer het later opnieuw.");

    public static ApiProblem Unavailable { get; } = new(503, "niet-bereikbaar", "Niet bereikbaar", "De gegevens zijn nu niet bereikbaar. Probeer het later opnieuw.");

    public static ApiProblem Failed { get; } = new(500, "fout", "Er ging iets mis", "Er is niets veranderd. Meld dit aan de beheerder.");

    /// <summary>All of them, for the document of the API.</summary>
    public static IReadOnlyList<ApiProblem> All { get; } =
    [
        Invalid, SignInNeeded, NotAllowed, NotFound, OtherMethod, Claimed, RunExists, Changed, TooLarge, OtherContentType, NotPossible, MatchNeeded, TooMany, Failed,
        Unavailable,
    ];
}
