using Vroegsignalering.Cases;

namespace Vroegsignalering.HelpAcceptance;

/// <summary>The questions of which all decision trees are made.</summary>
internal static class HelpQuestions
{
    public const int Yes = 0;
    public const int No = 1;

    /// <summary>What was done: nothing, a conversation, information and advice, or more.</summary>
    public const int Nothing = 0, Conversation = 1, Information = 2, More = 3;

    private static readonly HelpChoice[] YesNo = [new("yes", new("ja", "yes")), new("no", new("nee", "no"))];

    /// <summary>The kinds that can be chosen when something was arranged or worked out.</summary>
    public static IReadOnlyList<HelpKind> ArrangedKinds { get; } =
    [
        HelpKind.PaymentArrangement, HelpKind.SchemeApplication, HelpKind.DebtOverview, HelpKind.PaperworkOrdered, HelpKind.BudgetAdvice,
        HelpKind.ProtectedEarningsCalculated,
    ];

    public static HelpQuestion LongerHelp { get; } = new(
        "longer-help",
        new("Krijgt de inwoner hulp die langer duurt, of is de inwoner verwezen?", "Does the resident get help that takes longer, or was the resident referred?"), YesNo);

    public static HelpQuestion Consent { get; } = new(
        "consent", new("Weet de inwoner dit, en vindt de inwoner het goed?", "Does the resident know this, and agree?"), YesNo);

    public static HelpQuestion Financial { get; } = new(
        "financial", new("Gaat die hulp over geld?", "Is that help about money?"), [.. YesNo, new("not-known", new("weet ik niet", "I do not know"))]);

    /// <summary>For standards that have no result for what is not known.</summary>
    public static HelpQuestion FinancialYesNo { get; } = new("financial", Financial.Text, YesNo);

    public static HelpQuestion HadContact { get; } = new("contact", new("Hebt u contact gehad met de inwoner?", "Did you have contact with the resident?"), YesNo);

    public static HelpQuestion ArrangedBefore { get; } = new(
        "arranged-before",
        new("Had de inwoner al betaald of zelf iets afgesproken, vóór het contact?", "Had the resident paid or agreed on something alone, before the contact?"), YesNo);

    public static HelpQuestion WhatWasDone { get; } = new(
        "done",
        new("Wat hebt u voor de inwoner gedaan?", "What did you do for the resident?"),
        [
            new("nothing", new("niets, of alleen algemene tips", "nothing, or only general tips")),
            new("conversation", HelpKind.ConversationOnPossibilities.Info().Name),
            new("information", HelpKind.InformationAndAdvice.Info().Name),
            new("more", new("er is iets geregeld of samen uitgezocht", "something was arranged or worked out together")),
        ]);

    public static HelpQuestion Arranged { get; } = new(
        "arranged",
        new("Wat is er geregeld of uitgezocht?", "What was arranged or worked out?"),
        [.. ArrangedKinds.Select(kind => new HelpChoice(kind.ToString(), kind.Info().Name))]);

    public static HelpQuestion NoResponse { get; } = new(
        "no-response", new("Reageert de inwoner daarna niet meer?", "Does the resident no longer respond after that?"), YesNo);

    public static HelpQuestion HasHelp { get; } = new(
        "has-help", new("Staat er in de zaak welke hulp er is gegeven?", "Does the case say what help was given?"), YesNo, IsAsked: false);

    public static HelpQuestion ResultCounts { get; } = new(
        "result-counts",
        new(
            "Telt het geregistreerde eindresultaat mee? (Een quick fix niet, als geen enkele gegeven hulp meetelt.)",
            "Does the registered result count? (A quick fix does not, when none of the help that was given counts.)"),
        YesNo, IsAsked: false);

    public static HelpQuestion HelpOfUnknownKind { get; } = new(
        "help-of-unknown-kind",
        new("Staat er alleen dat er hulp is, en niet welke?", "Does the case only say that there is help, and not which?"), YesNo, IsAsked: false);

    public static HelpQuestion Result { get; } = new(
        "result",
        new("Welk eindresultaat is geregistreerd?", "Which result is registered?"),
        [
            .. Enumerable.Range(1, (int)CaseResult.FollowUp).Select(number => (CaseResult)number).Select(result => new HelpChoice(
                result.ToString(), new($"{(int)result} {result.Name().Dutch}", $"{(int)result} {result.Name().English}"))),
        ],
        IsAsked: false);

    public static HelpQuestion ThirtyDays { get; } = new(
        "solved-in-30-days",
        new("Was de achterstand opgelost binnen 30 dagen na de acceptatie van hulp?", "Were the arrears solved within 30 days of accepting help?"),
        [.. YesNo, new("pending", new("de 30 dagen zijn nog niet om", "the 30 days are not over yet"))],
        IsAsked: false);
}
