using NodaTime;

namespace Vroegsignalering.Cases;

/// <summary>A kind of help that a resident got; what it counts as is for a definition of help acceptance to say.</summary>
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

    /// <summary>Referral to a longer track, with the resident's consent.</summary>
    Referral = 6,
}

/// <summary>A fact of help: what was done and when.</summary>
/// <param name="Kind">The kind of help.</param>
/// <param name="On">The day; <c>null</c> when not registered.</param>
public sealed record HelpProvided(HelpKind Kind, LocalDate? On);
