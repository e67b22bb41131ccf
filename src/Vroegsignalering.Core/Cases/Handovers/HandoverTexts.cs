namespace Vroegsignalering.Cases.Handovers;

/// <summary>What people call the parts of a handover.</summary>
public static class HandoverTexts
{
    private static readonly Text[] Receivers =
    [
        new("onbekend", "unknown"), new("schuldhulpverlening", "debt help"), new("budgetcoach", "budget coaching"),
        new("bewindvoerder of budgetbeheerder", "administration"), new("maatschappelijk werk", "social work"),
        new("verslavingszorg", "addiction care"), new("gezinszorg", "family care"), new("bemoeizorg", "assertive outreach care"),
        new("andere hulpverlener", "other helper"),
    ];

    private static readonly Text[] Purposes =
    [
        new("onbekend", "unknown"), new("langere hulp bij geldzaken", "longer help with money"), new("langere andere hulp", "longer help of another kind"),
        new("helpt deze inwoner al", "helps this resident already"), new("zorg is dringend nodig", "care is urgently needed"),
    ];

    private static readonly Text[] Agreements =
    [
        new("onbekend", "unknown"), new("naam en contactgegevens doorgeven", "passing on name and contact details"),
        new("achterstanden doorgeven", "passing on the arrears"), new("de ontvanger neemt contact op", "the receiver makes contact"),
        new("het eerste gesprek samen voeren", "having the first conversation together"),
        new("de ontvanger meldt terug", "the receiver reports back"),
    ];

    private static readonly Text[] States =
    [
        new("onbekend", "unknown"), new("gevraagd", "asked"), new("bevestigd", "confirmed"), new("niet aangenomen", "declined"),
    ];

    /// <summary>The name as it stands in a sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text Name(this HandoverReceiver receiver) => Of(Receivers, (int)receiver);

    /// <inheritdoc cref="Name(HandoverReceiver)"/>
    public static Text Name(this HandoverPurpose purpose) => Of(Purposes, (int)purpose);

    /// <inheritdoc cref="Name(HandoverReceiver)"/>
    public static Text Name(this HandoverAgreement agreement) => Of(Agreements, (int)agreement);

    /// <inheritdoc cref="Name(HandoverReceiver)"/>
    public static Text Name(this HandoverState state) => Of(States, (int)state);

    private static Text Of(Text[] names, int value) =>
        unchecked((uint)value) < (uint)names.Length ? names[value] : throw new ArgumentOutOfRangeException(nameof(value));
}
