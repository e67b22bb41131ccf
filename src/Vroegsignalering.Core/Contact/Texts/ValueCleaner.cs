using System.Globalization;
using System.Text;

namespace Vroegsignalering.Contact.Texts;

/// <summary>Cleans what is filled in and refuses what does not look like it, so that nobody can put a text of their own in a text.</summary>
internal static class ValueCleaner
{
    public const int MostPartners = 10;

    private const int LongestName = 80;
    private const int LongestAddress = 100;
    private const string SignsOfNames = " .,'’-&()";
    private const string SignsOfPartners = SignsOfNames + "/+";

    /// <summary>One line without control characters and signs that do not show; spaces in a row become one.</summary>
    public static string Clean(string? value)
    {
        StringBuilder clean = new();
        foreach (char c in value ?? "")
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (char.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                clean.Append(c);
            }
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>Why a value cannot be used; <c>null</c> when it can.</summary>
    public static DiagnosticCode? Fault(TextPlaceholder placeholder, string? value)
    {
        string clean = Clean(value);
        bool isAddress = placeholder is TextPlaceholder.Email or TextPlaceholder.WebPage;
        return clean switch
        {
            "" => ContactTextDiagnostics.ValueMissing,
            { Length: int length } when length > (isAddress ? LongestAddress : LongestName) => ContactTextDiagnostics.ValueLength,
            _ => HasForm(placeholder, clean) ? null : ContactTextDiagnostics.ValueForm,
        };
    }

    private static bool HasForm(TextPlaceholder placeholder, string value) => placeholder switch
    {
        TextPlaceholder.Phone or TextPlaceholder.WhatsApp => value.Count(char.IsAsciiDigit) is >= 3 and <= 15 && value.All(c => char.IsAsciiDigit(c) || " +-()".Contains(c, StringComparison.Ordinal)),
        TextPlaceholder.Email => value.Split('@') is [{ Length: > 0 } name, string host] && name.All(c => IsAsciiWord(c) || c is '.' or '+') && IsHost(host),
        TextPlaceholder.WebPage => value.StartsWith("https://", StringComparison.Ordinal) ? IsPage(value[8..]) : IsPage(value),
        TextPlaceholder.Partner => value.Any(char.IsLetter) && value.All(c => IsOfWord(c) || char.IsDigit(c) || SignsOfPartners.Contains(c, StringComparison.Ordinal)),
        _ => value.Any(char.IsLetter) && value.All(c => IsOfWord(c) || SignsOfNames.Contains(c, StringComparison.Ordinal)),
    };

    private static bool IsOfWord(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsAsciiWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';

    private static bool IsPage(string value) => IsHost(value.Split('/')[0]) && value.All(c => IsAsciiWord(c) || c is '.' or '/');

    private static bool IsHost(string value) => value.Split('.') is { Length: >= 2 } names && names.All(n => n.Length > 0 && n.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
}
