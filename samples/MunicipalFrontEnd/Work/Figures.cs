using System.Globalization;
using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Monitoring;

namespace MunicipalFrontEnd.Work;

/// <summary>Writes numbers, months and figures for people, without the culture of the machine.</summary>
public static class Figures
{
    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };
    private static readonly string[] DutchMonths = ["jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec."];
    private static readonly string[] EnglishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>Such as <c>1.234</c>.</summary>
    public static string Count(long count, Language language) => count.ToString("N0", For(language));

    /// <summary>A whole percentage, such as <c>41%</c>.</summary>
    public static string Percent(decimal share, Language language) => (100m * share).ToString("N0", For(language)) + "%";

    /// <summary>Such as <c>nov. 2026</c>.</summary>
    public static string Month(YearMonth month, Language language) => string.Create(
        CultureInfo.InvariantCulture, $"{(language == Language.English ? EnglishMonths : DutchMonths)[month.Month - 1]} {month.Year}");

    /// <summary>A month as an address has it, such as <c>2026-11</c>.</summary>
    public static string Iso(YearMonth month) => string.Create(CultureInfo.InvariantCulture, $"{month.Year:0000}-{month.Month:00}");

    /// <summary>Reads <c>2026-11</c>; <c>null</c> for anything else.</summary>
    public static YearMonth? MonthOf(string? text) =>
        NodaTime.Text.YearMonthPattern.CreateWithInvariantCulture("uuuu-MM").Parse(text ?? "") is { Success: true } read ? read.Value : null;

    /// <summary>Reads <c>2026-11-04</c>; <c>null</c> for anything else.</summary>
    public static LocalDate? DayOf(string? text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text ?? "") is { Success: true } read ? read.Value : null;

    /// <summary>A count of a figure, or why it is not there.</summary>
    public static string Count(long? count, HiddenReason hidden, Language language) => count is long known ? Count(known, language) : InPlace(hidden).In(language);

    /// <summary>The value of a figure, or why it is not there; a dash when there is nothing to divide by.</summary>
    public static string Value(ShownIndicator figure, Language language) => figure switch
    {
        { IsShown: false } => InPlace(figure.Hidden).In(language),
        { Value: null } => "–",
        { Indicator.IsShare: true } => Percent(figure.Value.Value, language),
        _ => figure.Value.Value.ToString("N2", For(language)),
    };

    /// <summary>In place of a count that is hidden.</summary>
    public static Text InPlace(HiddenReason hidden) => hidden == HiddenReason.Small ? new("klein aantal", "small count") : new("verborgen", "hidden");

    /// <summary>The same words with a capital at the begin.</summary>
    public static string Sentence(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Length == 0 ? words : $"{char.ToUpperInvariant(words[0])}{words[1..]}";
    }

    private static NumberFormatInfo For(Language language) => language == Language.English ? NumberFormatInfo.InvariantInfo : Dutch;
}
