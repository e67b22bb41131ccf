namespace Vroegsignalering.Contact.Texts;

/// <summary>How easy a text reads, as far as the length of sentences and words tells (<i>leesbaarheid</i>).</summary>
/// <remarks>
/// <para>Dutch: <c>206.84 − 0.93 · words per sentence − 77 · syllables per word</c> (Flesch-Douma; W.H. Douma, 1960). English:
/// <c>206.835 − 1.015 · words per sentence − 84.6 · syllables per word</c> (Flesch Reading Ease; R. Flesch, 1948). Higher is easier.</para>
/// <para>A formula sees length only: not whether words are known, whether the order is clear, whether sentences are passive, or whether a resident under
/// stress understands what to do. It was made for texts of a hundred words and more; of a short message it says little. Let residents read the text.</para>
/// </remarks>
/// <param name="Words">The number of words; numbers, phone numbers and addresses do not count.</param>
/// <param name="Sentences">The number of sentences with a word.</param>
/// <param name="Syllables">The number of syllables, by the rules of docs/contact-texts.md.</param>
/// <param name="LongSentences">The number of sentences of more words than asked for.</param>
/// <param name="Language">The language of the formula.</param>
public sealed record Readability(int Words, int Sentences, int Syllables, int LongSentences, Language Language)
{
    /// <summary>The score of the formula; mostly between 0 and 100, higher is easier.</summary>
    public double Ease => Language == Language.English
        ? 206.835 - (1.015 * WordsPerSentence) - (84.6 * SyllablesPerWord)
        : 206.84 - (0.93 * WordsPerSentence) - (77 * SyllablesPerWord);

    /// <summary>The average length of a sentence, in words.</summary>
    public double WordsPerSentence => (double)Words / Sentences;

    /// <summary>The average length of a word, in syllables.</summary>
    public double SyllablesPerWord => (double)Syllables / Words;

    /// <summary>The share of sentences that are long, from 0 to 1.</summary>
    public double ShareOfLongSentences => (double)LongSentences / Sentences;

    /// <summary>Measures a text.</summary>
    /// <param name="text">The text, without placeholders.</param>
    /// <param name="language">The language; Dutch when not stated.</param>
    /// <param name="longSentenceWords">A sentence of more words is long; 1 or more.</param>
    /// <returns><c>null</c> when the text has no words.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of words is below 1.</exception>
    public static Readability? Of(string text, Language language, int longSentenceWords = 15)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(longSentenceWords, 1);
        int words = 0, sentences = 0, syllables = 0, longOnes = 0;
        foreach (IReadOnlyList<string> sentence in TextSentences.Of(text))
        {
            sentences++;
            words += sentence.Count;
            longOnes += sentence.Count > longSentenceWords ? 1 : 0;
            syllables += sentence.Sum(word => TextSyllables.Of(word, language));
        }

        return words == 0 ? null : new Readability(words, sentences, syllables, longOnes, language);
    }
}
