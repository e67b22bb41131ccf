namespace Vroegsignalering.Contact.Texts;

/// <summary>From where on a text gets a warning. Every number is a choice of this product that a municipality can change.</summary>
public sealed class ContactTextCheckOptions
{
    /// <summary>The lowest score of the formula (see <see cref="Readability"/>) that stands for B1, from 0 to 100. Default 70: in Douma's table 70 to 80 is
    /// <i>tamelijk gemakkelijk</i>, the last years of primary school. No published source says which score is B1.</summary>
    public double MinimumEase { get; set; } = 70;

    /// <summary>The most words that a sentence may have on average; 1 or more. Default 12.</summary>
    public double MaximumWordsPerSentence { get; set; } = 12;

    /// <summary>A sentence of more words is long; 1 or more. Default 15.</summary>
    public int LongSentenceWords { get; set; } = 15;

    /// <summary>The most long sentences, in percent of all; 0 to 100. Default 10.</summary>
    public int MaximumLongSentencesPercent { get; set; } = 10;

    /// <summary>The most characters of an SMS; 1 or more. Default 160, what fits in one message in the GSM alphabet (3GPP TS 23.038).</summary>
    public int SmsCharacters { get; set; } = 160;

    /// <summary>The most characters of an SMS that has one outside the GSM alphabet, such as ë; 1 or more. Default 70, what then fits in one message.</summary>
    public int SmsUnicodeCharacters { get; set; } = 70;

    /// <summary>The most characters of a WhatsApp message; 1 or more. Default 500, what shows on a phone without much scrolling.</summary>
    public int WhatsAppCharacters { get; set; } = 500;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(MinimumEase, nameof(MinimumEase));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MinimumEase, 100, nameof(MinimumEase));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaximumWordsPerSentence, 1, nameof(MaximumWordsPerSentence));
        ArgumentOutOfRangeException.ThrowIfLessThan(LongSentenceWords, 1, nameof(LongSentenceWords));
        ArgumentOutOfRangeException.ThrowIfNegative(MaximumLongSentencesPercent, nameof(MaximumLongSentencesPercent));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaximumLongSentencesPercent, 100, nameof(MaximumLongSentencesPercent));
        ArgumentOutOfRangeException.ThrowIfLessThan(SmsCharacters, 1, nameof(SmsCharacters));
        ArgumentOutOfRangeException.ThrowIfLessThan(SmsUnicodeCharacters, 1, nameof(SmsUnicodeCharacters));
        ArgumentOutOfRangeException.ThrowIfLessThan(WhatsAppCharacters, 1, nameof(WhatsAppCharacters));
    }
}
