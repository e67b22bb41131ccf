using System.Globalization;
using NodaTime;
using Vroegsignalering;

namespace MunicipalFrontEnd.Shell;

/// <summary>Writes days and amounts for people, without the culture of the machine.</summary>
public static class Words
{
    private static readonly string[] Dutch =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>Such as <c>4 november 2026</c>.</summary>
    public static string Day(LocalDate day, Language language) => string.Create(
        CultureInfo.InvariantCulture,
        $"{day.Day} {(language == Language.English ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month) : Dutch[day.Month - 1])} {day.Year}");

    /// <summary>Such as <c>€ 1.234,50</c> or <c>€1,234.50</c>.</summary>
    public static string Euros(Money amount, Language language)
    {
        string english = string.Create(CultureInfo.InvariantCulture, $"{amount.Cents / 100m:#,##0.00}");
        return language == Language.English
            ? $"€{english}"
            : "€\u00a0" + string.Concat(english.Select(c => c switch { ',' => '.', '.' => ',', _ => c }));
    }

    /// <summary>An address as people write it, such as <c>Dorpsstraat 10 A, 1234 AB Voorbeeldstad</c>.</summary>
    public static string Of(Address address)
    {
        string number = string.Create(CultureInfo.InvariantCulture, $"{address.HouseNumber}{(address.HouseNumberAddition is null ? "" : $" {address.HouseNumberAddition}")}");
        return string.Join(' ', new[] { address.Street, $"{number},", address.Postcode.Value[..4], address.Postcode.Value[4..], address.Town }.OfType<string>());
    }

    /// <summary>The same words with a capital at the begin.</summary>
    public static string Sentence(string words) => words.Length == 0 ? words : $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
