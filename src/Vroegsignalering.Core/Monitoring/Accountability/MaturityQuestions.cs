namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>The questions of the maturity check. They are a choice of this product, and so are the limits; the phases are the Inspectorate's.</summary>
public static class MaturityQuestions
{
    /// <summary>The version of the list; checks of two versions are not comparable.</summary>
    public const int Version = 1;

    /// <summary>From which share of the picked-up cases on the registration counts as complete: 95 percent, a choice of this product.</summary>
    public const decimal CompleteFrom = 0.95m;

    /// <summary>From how many attempts per closed case on, on average, the answer is yes: two, a choice of this product.</summary>
    public const decimal AttemptsFrom = 2m;

    /// <summary>From how many ways of contact on the answer is yes: three, a choice of this product.</summary>
    public const int ChannelsFrom = 3;

    internal static readonly MaturityQuestion PolicyWritten = Of("policy-written", MaturityPhase.Starting,
        "Staat het beleid op papier, met een doel, een versie en een begindatum?", "Is the policy written down, with a goal, a version and a first day?",
        "het beleid waarmee is gerekend", "the policy that was used");

    internal static readonly MaturityQuestion GoalsSet = Of("goals-set", MaturityPhase.Starting,
        "Heeft de gemeente eigen doelen met een getal?", "Does the municipality have goals of its own with a number?",
        "het bestand met doelen", "the goals file");

    internal static readonly MaturityQuestion RegistrationComplete = Of("registration-complete", MaturityPhase.Starting,
        "Staat bij bijna elke opgepakte zaak wanneer die begon en, als die klaar is, hoe die eindigde en of er contact was?",
        "Does almost every picked-up case say when it began and, when it is done, how it ended and whether there was contact?",
        "de zaken van het jaar", "the cases of the year");

    internal static readonly MaturityQuestion AttemptsPerCase = Of("attempts-per-case", MaturityPhase.Further,
        "Zoekt de gemeente gemiddeld twee keer of vaker contact voordat een zaak sluit?", "Does the municipality seek contact twice or more on average before a case is closed?",
        "de contactpogingen in gesloten zaken", "the attempts in closed cases");

    internal static readonly MaturityQuestion SeveralChannels = Of("several-channels", MaturityPhase.Further,
        "Zoekt de gemeente op drie of meer manieren contact?", "Does the municipality seek contact in three ways or more?",
        "de contactpogingen", "the attempts");

    internal static readonly MaturityQuestion FedBack = Of("fed-back-to-partners", MaturityPhase.Further,
        "Krijgen bedrijven terug wat er met hun meldingen is gebeurd?", "Do partners hear what happened with their signals?",
        "de verzonden terugmeldingen", "the feedback that was sent");

    internal static readonly MaturityQuestion DeliveredToCbs = Of("delivered-to-cbs", MaturityPhase.Further,
        "Levert de gemeente haar gegevens aan het CBS (DDAS)?", "Does the municipality deliver its data to Statistics Netherlands (DDAS)?",
        "de boekhouding van leveringen", "the ledger of deliveries");

    internal static readonly MaturityQuestion GoalsMeasured = Of("goals-measured", MaturityPhase.Effective,
        "Is van elk eigen doel gemeten of het is gehaald?", "Was of each own goal measured whether it was met?",
        "de doelen naast de cijfers", "the goals beside the figures");

    internal static readonly MaturityQuestion BeforeAfterMade = Of("before-after", MaturityPhase.Effective,
        "Vergelijkt de gemeente de cijfers voor en na een verandering van beleid?", "Does the municipality compare the figures before and after a change of policy?",
        "de versies van het beleid in de besluiten", "the versions of the policy in the decisions");

    internal static readonly MaturityQuestion Learned = Of("learned-and-changed", MaturityPhase.Effective,
        "Is de aanpak veranderd door wat de gemeente leerde?", "Was the approach changed by what the municipality learned?",
        "wat in het bestand met doelen staat over leren", "what the goals file says about learning");

    internal static readonly MaturityQuestion CostsKnown = Of("costs-known", MaturityPhase.Effective,
        "Kent de gemeente de kosten per zaak met contact en per zaak met hulp?", "Does the municipality know the cost per case with contact and per case with help accepted?",
        "het bestand met kosten", "the costs file");

    /// <summary>All questions, by phase.</summary>
    public static IReadOnlyList<MaturityQuestion> All { get; } =
    [
        PolicyWritten,
        GoalsSet,
        RegistrationComplete,
        Of("agreements-with-partners", MaturityPhase.Starting,
            "Zijn er afspraken met de bedrijven die meldingen sturen?", "Are there agreements with the partners that send signals?"),
        Of("one-responsible", MaturityPhase.Starting,
            "Is duidelijk wie in de gemeente verantwoordelijk is?", "Is it clear who is responsible in the municipality?"),
        AttemptsPerCase,
        SeveralChannels,
        FedBack,
        DeliveredToCbs,
        Of("told-debt-help", MaturityPhase.Further,
            "Krijgt de afdeling schuldhulp de resultaten, en praat die erover mee?", "Does the debt help department get the results, and does it talk about them?"),
        GoalsMeasured,
        BeforeAfterMade,
        Learned,
        CostsKnown,
        Of("residents-asked", MaturityPhase.Effective,
            "Vraagt de gemeente aan inwoners wat zij van het contact vonden?", "Does the municipality ask residents what they thought of the contact?"),
        Of("council-told", MaturityPhase.Effective,
            "Krijgt de raad elk jaar de resultaten naast de doelen?", "Does the council get the results beside the goals every year?"),
    ];

    private static MaturityQuestion Of(string id, MaturityPhase phase, string dutch, string english, string? filledDutch = null, string? filledEnglish = null) =>
        new(id, phase, new Text(dutch, english), filledDutch is null ? null : new Text(filledDutch, filledEnglish!));
}
