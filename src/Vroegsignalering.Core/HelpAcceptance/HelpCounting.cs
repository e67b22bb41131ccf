namespace Vroegsignalering.HelpAcceptance;

/// <summary>As what a definition counts a kind of help.</summary>
public enum HelpCounting
{
    /// <summary>The definition does not say: the registered result decides, and without one it is not known.</summary>
    NotStated = 0,

    /// <summary>No acceptance: the resident solves it alone (<i>klant lost het zelf op</i>).</summary>
    NoAcceptance = 1,

    /// <summary>A quick fix: the arrears can be solved within 30 days.</summary>
    QuickFix = 2,

    /// <summary>Longer help or a referral (<i>vervolghulp of doorverwijzing</i>).</summary>
    LongerHelp = 3,
}
