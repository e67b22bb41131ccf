namespace Vroegsignalering.Residency;

/// <summary>All reasons of the residency check.</summary>
public static class ResidencyReasons
{
    internal static ResidencyReason LegalEntity { get; } = Make("legal-entity",
        "Het contract is van een rechtspersoon, zoals een bv.", "The contract is of a legal person, such as a B.V.");

    internal static ResidencyReason TooLittleKnown { get; } = Make("too-little-known",
        "Er is te weinig bekend om de persoon te zoeken.", "Too little is known to look for the person.");

    internal static ResidencyReason NameOrBirthDateMissing { get; } = Make("not-certain",
        "Het is niet zeker dat dit de persoon van het signaal is.", "It is not certain that this is the person of the signal.");

    internal static ResidencyReason MunicipalityNotStated { get; } = Make("municipality-not-stated",
        "De BRP zegt niet in welke gemeente de persoon woont.", "The register does not say in which municipality the person lives.");

    internal static ResidencyReason NewAddressNotStated { get; } = Make("new-address-not-stated",
        "Het nieuwe adres is niet bekend.", "The new address is not known.");

    internal static ResidencyReason Decided { get; } = Make("decided", "Een medewerker heeft dit beslist.", "A member of staff decided this.");

    internal static ResidencyReason NotFollowedUp { get; } = Make("not-followed-up",
        "Niemand heeft uitgezocht of dit een inwoner is.", "Nobody looked whether this is a resident.");

    private static readonly Dictionary<ResidencyOutcome, ResidencyReason> Outcomes = new()
    {
        [ResidencyOutcome.ExactBsn] = Make("exact-bsn", "Het BSN hoort bij een inwoner.", "The BSN is of a resident."),
        [ResidencyOutcome.ExactNameBirthDateAddress] = Make("exact-name-birth-date-address",
            "Achternaam, geboortedatum en adres horen bij één inwoner.", "Last name, birth date and address are of one resident."),
        [ResidencyOutcome.AddressAndSimilarName] = Make("address-and-similar-name",
            "Op het adres woont iemand die op de persoon lijkt.", "Somebody who resembles the person lives at the address."),
        [ResidencyOutcome.AddressOnly] = Make("address-only",
            "Op het adres wonen mensen, maar niemand die op de persoon lijkt.", "People live at the address, but nobody who resembles the person."),
        [ResidencyOutcome.MovedWithin] = Make("moved-within", "De persoon is binnen de gemeente verhuisd.", "The person moved inside the municipality."),
        [ResidencyOutcome.MovedOut] = Make("moved-out", "De persoon woont niet meer in de gemeente.", "The person does not live in the municipality any more."),
        [ResidencyOutcome.Deceased] = Make("deceased", "De persoon is overleden.", "The person has died."),
        [ResidencyOutcome.BusinessContract] = Make("business-contract",
            "Het contract staat op naam van een bedrijf. Zoek uit van wie het is.", "The contract is in the name of a business. Find out whose it is."),
        [ResidencyOutcome.LegalEntity] = LegalEntity,
        [ResidencyOutcome.NoMatch] = Make("no-match", "De persoon is niet gevonden op een adres.", "The person was not found at an address."),
        [ResidencyOutcome.Ambiguous] = Make("ambiguous", "Er zijn meer mensen die het kunnen zijn.", "Several people come into question."),
    };

    private static readonly (ResidencyObservations Seen, ResidencyReason Reason)[] Observations =
    [
        (ResidencyObservations.SecretAddress, Make("secret-address",
            "De gegevens zijn geheim. Laat niemand merken waar de persoon woont.", "The data are secret. Let nobody learn where the person lives.")),
        (ResidencyObservations.UnderInvestigation, Make("under-investigation",
            "De gemeente onderzoekt of de gegevens kloppen.", "The municipality investigates whether the data are right.")),
        (ResidencyObservations.ManyResidents, Make("many-residents",
            "Op het adres wonen veel mensen.", "Many people live at the address.")),
        (ResidencyObservations.NotFound, Make("not-found", "De BRP kent deze persoon niet zo.", "The register does not know such a person.")),
        (ResidencyObservations.NotLivingAtAddress, Make("not-living-at-address",
            "De persoon woont niet op het adres in de BRP.", "The person does not live at the registered address.")),
        (ResidencyObservations.WhereaboutsUnknown, Make("whereabouts-unknown",
            "Niemand weet waar de persoon woont.", "Nobody knows where the person lives.")),
        (ResidencyObservations.RegistrationSuspended, Make("registration-suspended",
            "De BRP houdt de gegevens niet meer bij.", "The register does not keep the data any more.")),
    ];

    private static readonly Dictionary<ResidencyFailure, ResidencyReason> Failures = new()
    {
        [ResidencyFailure.TimedOut] = Make("register-timed-out", "De BRP gaf niet op tijd antwoord.", "The register did not answer in time."),
        [ResidencyFailure.TooBusy] = Make("register-too-busy", "De BRP had het te druk.", "The register was too busy."),
        [ResidencyFailure.Unavailable] = Make("register-unavailable", "De BRP werkte niet.", "The register was out of order."),
        [ResidencyFailure.ConnectionLost] = Make("register-connection-lost", "De verbinding met de BRP viel weg.", "The connection with the register was lost."),
        [ResidencyFailure.UnreadableAnswer] = Make("register-unreadable", "Het antwoord van de BRP was niet te lezen.", "The answer of the register could not be read."),
        [ResidencyFailure.QuestionRefused] = Make("register-refused", "De BRP nam de vraag niet aan.", "The register did not accept the question."),
        [ResidencyFailure.NotAuthorised] = Make("register-not-authorised",
            "De gemeente mag de BRP nu niet bevragen. Waarschuw de beheerder.", "The municipality may not ask the register now. Warn the administrator."),
        [ResidencyFailure.AdapterFailed] = Make("register-failed", "De vraag aan de BRP ging mis.", "Asking the register went wrong."),
    };

    /// <summary>All reasons, by code.</summary>
    public static IReadOnlyList<ResidencyReason> All { get; } =
    [
        .. new[] { TooLittleKnown, NameOrBirthDateMissing, MunicipalityNotStated, NewAddressNotStated, Decided, NotFollowedUp }
            .Concat(Outcomes.Values).Concat(Observations.Select(o => o.Reason)).Concat(Failures.Values).OrderBy(r => r.Code, StringComparer.Ordinal),
    ];

    internal static ResidencyReason Of(ResidencyOutcome outcome) => Outcomes[outcome];

    internal static ResidencyReason Of(ResidencyFailure failure) => Failures[failure];

    internal static IEnumerable<ResidencyReason> Of(ResidencyObservations observations) =>
        Observations.Where(o => observations.HasFlag(o.Seen)).Select(o => o.Reason);

    private static ResidencyReason Make(string code, string dutch, string english) => new($"residency.{code}", new Text(dutch, english));
}
