using System.Collections.Frozen;

namespace Vroegsignalering.Contact.Texts;

/// <summary>The words by which files and calls name kinds, situations, placeholders and languages.</summary>
internal static class TextWords
{
    public static readonly string[] Kinds =
        ["letter", "envelope-card", "open-card", "envelope", "email", "sms", "whatsapp", "voicemail", "phone-opening", "visit-leaflet", "visit-handout"];

    public static readonly string[] Situations = ["first", "reminder", "several-partners", "threatening", "visit-announcement"];

    public static readonly string[] Placeholders =
    [
        "municipality", "caseworker", "resident", "phone", "email", "whatsapp", "web-page", "visit-day", "visit-day-part", "opt-out-until",
        "partner", "amount",
    ];

    public static readonly string[] Languages = ["nl", "en"];

    private static readonly FrozenDictionary<string, int> PlaceholderNumbers =
        Placeholders.Index().ToFrozenDictionary(p => p.Item, p => p.Index + 1, StringComparer.Ordinal);

    public static string Id(this ContactTextKind kind) => Kinds[(int)kind - 1];

    public static string Id(this ContactTextSituation situation) => Situations[(int)situation - 1];

    public static string Id(this TextPlaceholder placeholder) => Placeholders[(int)placeholder - 1];

    public static string Id(this Language language) => Languages[(int)language - 1];

    /// <summary>The member with a word; <c>NotStated</c> when there is none.</summary>
    public static ContactTextKind Kind(string word) => (ContactTextKind)Number(Kinds, word);

    /// <inheritdoc cref="Kind"/>
    public static ContactTextSituation Situation(string word) => (ContactTextSituation)Number(Situations, word);

    /// <inheritdoc cref="Kind"/>
    public static Language Language(string word) => (Language)Number(Languages, word);

    /// <inheritdoc cref="Kind"/>
    public static TextPlaceholder Placeholder(string word) => (TextPlaceholder)PlaceholderNumbers.GetValueOrDefault(word);

    private static int Number(string[] words, string word) => Array.IndexOf(words, word) + 1;
}
