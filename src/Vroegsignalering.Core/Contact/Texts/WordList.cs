using Vroegsignalering.Households.Matching;

namespace Vroegsignalering.Contact.Texts;

/// <summary>Looks for words in a text, whatever their capitals and accents. Words end at every sign that is no letter or digit.</summary>
/// <param name="Whole">Words, or words in a row parted by a space.</param>
/// <param name="Begins">Beginnings of words.</param>
/// <param name="Within">Parts of words, as in compounds.</param>
/// <param name="Innocent">Beginnings of words that hold such a part and mean something else.</param>
internal sealed record WordList(string[] Whole, string[] Begins, string[] Within, string[] Innocent)
{
    /// <summary>Whether the text holds one of the words, also when a hyphen parts it.</summary>
    public bool IsIn(string text) => IsInFolded(Fold(text)) || (text.Contains('-', StringComparison.Ordinal) && IsInFolded(Fold(text.Replace("-", "", StringComparison.Ordinal))));

    /// <summary>Small letters a-z and digits, with a space between words, before the first and after the last.</summary>
    public static string Fold(string text)
    {
        char[] folded = new char[FoldedText.Room(text.Length)];
        return $" {folded.AsSpan(0, FoldedText.Fold(text, folded))} ";
    }

    private bool IsInFolded(string text) => Whole.Any(word => text.Contains($" {word} ", StringComparison.Ordinal))
        || text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(IsListed);

    private bool IsListed(string word) => Array.Exists(Begins, part => word.StartsWith(part, StringComparison.Ordinal))
        || (Array.Exists(Within, part => word.Contains(part, StringComparison.Ordinal))
            && !Array.Exists(Innocent, part => word.StartsWith(part, StringComparison.Ordinal)));
}
