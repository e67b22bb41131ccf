using System.Runtime.CompilerServices;
using Vroegsignalering.Contact.Texts;

namespace Vroegsignalering.Core.Tests.Contact.Texts;

public sealed class TextWordListsTests
{
    [Fact]
    public void The_lists_of_words_are_those_of_the_documentation()
    {
        string page = File.ReadAllText(Path.Combine(Folder(), "..", "..", "..", "..", "docs", "contact-texts.md"));

        Assert.All(new[] { TextWordLists.Revealing, TextWordLists.Scores, TextWordLists.Threats }.SelectMany(Shown), word => Assert.Contains($"`{word}`", page, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Shown(WordList list) => [.. list.Whole, .. list.Begins.Select(w => $"{w}…"), .. list.Within.Select(w => $"…{w}…"), .. list.Innocent.Select(w => $"{w}…")];

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
