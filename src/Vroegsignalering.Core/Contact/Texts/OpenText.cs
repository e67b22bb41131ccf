namespace Vroegsignalering.Contact.Texts;

/// <summary>What others can read or hear tells nothing of partner, amount or arrears.</summary>
internal static class OpenText
{
    /// <summary>Whether words tell of money or arrears.</summary>
    public static bool Reveals(string text) => text.Contains('€', StringComparison.Ordinal) || TextWordLists.Revealing.IsIn(text);

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
        return values.Partners.Select(WordList.Fold).Any(name => name.Trim().Length > 0 && folded.Contains(name, StringComparison.Ordinal))
            ? ContactTextDiagnostics.ValueRevealsPartner
            : null;
    }
}
