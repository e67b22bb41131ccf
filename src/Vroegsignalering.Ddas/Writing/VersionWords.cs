using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;
using static Vroegsignalering.Ddas.DdasVersion;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>A word of a closed list in one version.</summary>
/// <param name="Text">The word; <c>null</c> when the version has none that is true.</param>
/// <param name="IsApproximation">Whether the word says less than was registered.</param>
internal readonly record struct VersionWord(string? Text, bool IsApproximation = false);

/// <summary>What a value of a closed list is called in a version. A word never claims more than was registered.</summary>
internal static class VersionWords
{
    private static readonly VersionWord None = new(Text: null);

    public static VersionWord Of(PartnerType value, DdasVersion version) => new(DdasChoices.Partners.NameOf(value));

    public static VersionWord Of(DayPart value, DdasVersion version) => new(DdasChoices.DayParts.NameOf(value));

    public static VersionWord Of(Sex value, DdasVersion version) => version >= V11 ? new(DdasChoices.Sexes.NameOf(value)) : None;

    // Before v1.2 a signal is picked up when a case holds it, and no status says so.
    public static VersionWord Of(SignalStatus value, DdasVersion version) =>
        version < V12 && value is SignalStatus.PickedUp or SignalStatus.AlreadyInDebtHelp ? None : new(DdasChoices.Statuses.NameOf(value));

    public static VersionWord Of(ContactChannel value, DdasVersion version) => (value, version) switch
    {
        (ContactChannel.OfficeAppointment, V09) => new(DdasChoices.Channels.NameOf(ContactChannel.Other), IsApproximation: true),
        (ContactChannel.Other, V10 or V11) => None,
        (ContactChannel.Unknown, < V12) => None,
        _ => new(DdasChoices.Channels.NameOf(value)),
    };

    // Financial or not is unknown in "follow-up": each of the two older words would say more.
    public static VersionWord Of(CaseResult value, DdasVersion version) => (value, version) switch
    {
        (CaseResult.FollowUp, < V12) => None,
        (CaseResult.SolvesItself, V09) => new(DdasChoices.NeedsNoHelpInV09),
        (CaseResult.ReferredWithoutResident, V09) => new(DdasChoices.ReferralInV09),
        (CaseResult.ReferredWithoutResident, < V12) => new(DdasChoices.ReferralBeforeV12),
        _ => new(DdasChoices.Results.NameOf(value)),
    };
}
