namespace Vroegsignalering.Cases;

/// <summary>A kind of help that a resident got; what it counts as is for a definition of help acceptance to say.</summary>
/// <remarks>Source: the kinds that Divosa 2024 (<i>Registratie van hulpacceptatie</i>) and the definitions of the results in DDAS name.</remarks>
public enum HelpKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>A debt overview was made.</summary>
    DebtOverview = 1,

    /// <summary>A payment arrangement was made with our help (<i>betalingsregeling getroffen</i>).</summary>
    PaymentArrangement = 2,

    /// <summary>Allowances or other schemes were applied for.</summary>
    SchemeApplication = 3,

    /// <summary>A conversation on how to solve the arrears oneself.</summary>
    ConversationOnPossibilities = 4,

    /// <summary>Information and advice.</summary>
    InformationAndAdvice = 5,

    /// <summary>Referral to a longer track, with the resident's consent; to what is not known.</summary>
    Referral = 6,

    /// <summary>Paperwork was put in order.</summary>
    PaperworkOrdered = 7,

    /// <summary>A conversation with budget advice.</summary>
    BudgetAdvice = 8,

    /// <summary>The income that may not be attached was calculated (<i>beslagvrije voet</i>).</summary>
    ProtectedEarningsCalculated = 9,

    /// <summary>Debt help (<i>schuldhulpverlening</i>), a longer financial track.</summary>
    DebtHelp = 10,

    /// <summary>Budget coaching, a longer financial track.</summary>
    BudgetCoaching = 11,

    /// <summary>Administration (<i>bewindvoering of budgetbeheer</i>), a longer financial track.</summary>
    Administration = 12,

    /// <summary>Social work, a longer track that is not financial.</summary>
    SocialWork = 13,

    /// <summary>Addiction care, a longer track that is not financial.</summary>
    AddictionCare = 14,

    /// <summary>Family care, a longer track that is not financial.</summary>
    FamilyCare = 15,
}
