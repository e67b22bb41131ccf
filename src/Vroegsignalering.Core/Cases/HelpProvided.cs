using NodaTime;

namespace Vroegsignalering.Cases;

/// <summary>A fact of help: what was done, by whom and when.</summary>
/// <param name="Kind">The kind of help.</param>
/// <param name="On">The day; <c>null</c> when not registered.</param>
public sealed record HelpProvided(HelpKind Kind, LocalDate? On)
{
    /// <summary>Who gave it; not stated by default.</summary>
    public HelpProvider Provider { get; init; }

    /// <summary>Whether it is about money; <c>null</c> when not known.</summary>
    public bool? IsFinancial { get; init; }

    /// <summary>Whether the resident agreed to it; <c>null</c> when not registered, which for all but a referral means yes.</summary>
    /// <remarks>Nobody is referred without consent, except in extreme cases, which have a result of their own. Source: DDAS,
    /// <c>EnumEindresultaat</c>, <i>Verwijzing zonder tussenkomst inwoner</i>.</remarks>
    public bool? WithConsent { get; init; }
}

/// <summary>Who gave help.</summary>
public enum HelpProvider
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The organisation that does early detection itself.</summary>
    Own = 1,

    /// <summary>Another department of the municipality (<i>intern verwijzen</i>).</summary>
    OtherDepartment = 2,

    /// <summary>Another organisation (<i>extern verwijzen</i>).</summary>
    External = 3,
}
