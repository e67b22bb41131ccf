namespace Vroegsignalering.Cases.Handovers;

/// <summary>What kind of helper takes a resident over.</summary>
/// <remarks>Source: the kinds of follow-up help that the definitions of the results in DDAS name.</remarks>
public enum HandoverReceiver
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Debt help (<i>schuldhulpverlening</i>).</summary>
    DebtHelp = 1,

    /// <summary>Budget coaching.</summary>
    BudgetCoaching = 2,

    /// <summary>Administration (<i>bewindvoering of budgetbeheer</i>).</summary>
    Administration = 3,

    /// <summary>Social work (<i>maatschappelijk werk, wijkteam</i>).</summary>
    SocialWork = 4,

    /// <summary>Addiction care (<i>verslavingszorg</i>).</summary>
    AddictionCare = 5,

    /// <summary>Family care (<i>gezinszorg</i>).</summary>
    FamilyCare = 6,

    /// <summary>Assertive outreach care (<i>bemoeizorg</i>), also without consent.</summary>
    AssertiveOutreachCare = 7,

    /// <summary>Another helper.</summary>
    Other = 8,
}
