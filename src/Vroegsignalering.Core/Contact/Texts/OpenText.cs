namespace Vroegsignalering.Contact.Texts;

/// <summary>What others can read or hear tells nothing of partner, amount or arrears.</summary>
internal static class OpenText
{
    private const int LongName = 5;

    /// <summary>Whether words tell of money or arrears.</summary>
    public static bool Reveals(string text) => text.Contains('€', StringComparison.Ordinal) || HasAmount(text) || TextWordLists.Revealing.IsIn(text);

    /// <summary>Why a text that is filled in may not go out; <c>null</c> when it may.</summary>
    public static DiagnosticCode? Refusal(string text, ContactTextValues values)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (Reveals(text))
        {
            return ContactTextDiagnostics.ValueReveals;
        }

        string folded = WordList.Fold(text);
        return values.Partners.Any(name => IsNamed(WordList.Fold(name), folded)) ? ContactTextDiagnostics.ValueRevealsPartner : null;
    }

    // An amount without the sign: 250,- or EUR250 or 250euro.
    private static bool HasAmount(string text)
    {
        for (int i = 1; i < text.Length - 1; i++)
        {
            if (text[i] == ',' && text[i + 1] is ('-' or '–' or '—') && char.IsDigit(text[i - 1]))
            {
                return true;
            }
        }

        return WordList.Fold(text).Split(' ').Any(word => word.Trim([.. "0123456789"]) is "eur" or "euro" or "euros");
    }

    // A long name counts within a word and without its spaces too, as in an e-mail address; a short one would then be found in any text.
    private static bool IsNamed(string name, string text)
    {
        string letters = Letters(name);
        return letters.Length >= LongName ? Letters(text).Contains(letters, StringComparison.Ordinal) : letters.Length > 0 && text.Contains(name, StringComparison.Ordinal);
    }

    private static string Letters(string folded) => folded.Replace(" ", "", StringComparison.Ordinal);
}
