namespace Vroegsignalering.Prioritisation;

/// <summary>How the last closed case of a household ended, as far as a priority may depend on it.</summary>
public enum EarlierOutcome
{
    /// <summary>Not known.</summary>
    NotStated = 0,

    /// <summary>There is no earlier case.</summary>
    None = 1,

    /// <summary>Nobody was reached (<i>Definitief geen contact kunnen krijgen</i>).</summary>
    NoContact = 2,

    /// <summary>Reached, without help that followed (<i>Geen reactie na eerder contact</i>, <i>Inwoner regelt het zelf</i>, <i>heeft zelf al betaald</i>).</summary>
    Declined = 3,

    /// <summary>Help was accepted: advice, a quick fix, or help that followed.</summary>
    Accepted = 4,

    /// <summary>Ended in another way, such as not picked up or known to debt help.</summary>
    Other = 5,
}
