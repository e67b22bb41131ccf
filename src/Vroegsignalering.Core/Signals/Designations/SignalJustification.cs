using System.Globalization;

namespace Vroegsignalering.Signals.Designations;

/// <summary>The outcome of judging one signal: justified, or unjustified (<i>onterecht signaal</i>) with one reason.</summary>
/// <remarks>Holds no personal data; the reason may be fed back to the partner. Source: DDAS v1.2, <i>Niet opgepakt: onterecht
/// signaal</i>.</remarks>
/// <param name="Verdict">The reason why it is justified or not.</param>
/// <param name="Designation">The designation that decided; <c>null</c> when none was looked at or none holds.</param>
/// <param name="DaysInArrears">The age of the arrears in days on the day of judging; <c>null</c> when not known.</param>
public sealed record SignalJustification(JustificationVerdict Verdict, SignalDesignation? Designation, int? DaysInArrears)
{
    /// <summary>Whether the signal is to be picked up.</summary>
    public bool IsJustified => Verdict < JustificationVerdict.LegalPerson;

    /// <summary>The reason in words, without a personal value.</summary>
    public Text Explanation => Verdict switch
    {
        JustificationVerdict.Designated => new("aangewezen signaal", "designated signal"),
        JustificationVerdict.MustBeFollowedUp => new(
            "buiten de afgesproken grenzen, maar deze melding moet altijd worden opgepakt",
            "outside the agreed limits, but this report must always be picked up"),
        JustificationVerdict.AgeUnknown => new("de ouderdom van de achterstand is niet bekend", "the age of the arrears is not known"),
        JustificationVerdict.AmountUnknown => new("het bedrag is niet bekend", "the amount is not known"),
        JustificationVerdict.MunicipalityUnknown => new(
            "het is niet bekend of dit signaal voor deze gemeente is aangewezen", "it is not known whether this signal is designated for this municipality"),
        JustificationVerdict.PartnerUnknown => new("de soort partner is niet bekend", "the type of partner is not known"),
        JustificationVerdict.OtherSource => new("geen vroegsignaal maar een andere bron", "no early signal but another source"),
        JustificationVerdict.LegalPerson => new("de melding gaat over een rechtspersoon", "the report is about a legal person"),
        JustificationVerdict.NotDesignatedThen => new(
            "signalen van deze soort partner waren op die dag niet aangewezen", "signals of this type of partner were not designated on that day"),
        JustificationVerdict.NotDesignatedHere => new(
            "dit signaal is niet aangewezen voor deze gemeente", "this signal is not designated for this municipality"),
        JustificationVerdict.TooYoung => new(
            $"de achterstand is te jong (minimaal {Least("dagen", "maanden")})", $"the arrears are too young (at least {Least("days", "months")})"),
        JustificationVerdict.TooOld => new(
            $"de achterstand is te oud (maximaal {Number(Designation?.MaximumDays)} dagen)",
            $"the arrears are too old (at most {Number(Designation?.MaximumDays)} days)"),
        JustificationVerdict.BelowMinimum => new(
            $"het bedrag is lager dan {Minimum(Language.Dutch)}", $"the amount is below {Minimum(Language.English)}"),
        _ => new("niet beoordeeld", "not judged"),
    };

    /// <summary>The verdict and the designation.</summary>
    public override string ToString() => Designation is null ? $"{Verdict}" : $"{Verdict} ({Designation})";

    private string Least(string days, string months) => string.Join(", ", new[]
    {
        Designation?.MinimumDays is int inDays ? $"{Number(inDays)} {days}" : null,
        Designation?.MinimumMonths is int inMonths ? $"{Number(inMonths)} {months}" : null,
    }.OfType<string>());

    private string? Minimum(Language language) => Designation?.MinimumArrears is Money minimum ? Numbers.Euros(minimum, language) : null;

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
