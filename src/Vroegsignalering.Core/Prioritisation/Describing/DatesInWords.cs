using System.Globalization;
using NodaTime;

namespace Vroegsignalering.Prioritisation;

/// <summary>Writes days for people, without the culture of the machine.</summary>
internal static class DatesInWords
{
    private static readonly string[] Dutch =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The day, such as <c>1 januari 2027</c>.</summary>
    public static string In(this LocalDate day, Language language)
    {
        string month = (language == Language.English ? English : Dutch)[day.Month - 1];
        return string.Create(CultureInfo.InvariantCulture, $"{day.Day} {month} {day.Year}");
    }

    /// <summary>Title, article and the day of entry into force.</summary>
    public static string In(this LegalSource source, Language language) => (source.InForceSince, language) switch
    {
        (LocalDate since, Language.English) => $"{source}, in force since {since.In(language)}",
        (LocalDate since, _) => $"{source}, van kracht sinds {since.In(language)}",
        _ => source.ToString(),
    };
}
