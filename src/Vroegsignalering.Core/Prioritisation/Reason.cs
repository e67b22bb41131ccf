namespace Vroegsignalering.Prioritisation;

/// <summary>Why a rule applied or did not: a stable code and a sentence in two languages with places for numbers.</summary>
/// <remarks>Places are <c>{0}</c> and <c>{1}</c> for a count, <c>{0:werkdag|werkdagen}</c> for a count with the word for
/// one and for more, <c>{0:money}</c> for euro cents and <c>{0:partners}</c> for the bits of <see cref="PartnerTypes"/>. The sentence is made only when somebody reads it. Write Dutch at level B1.</remarks>
public sealed record Reason
{
    private readonly SentenceParts _dutch;
    private readonly SentenceParts _english;
    private readonly Text[] _parts;

    /// <summary>Makes a reason.</summary>
    /// <param name="code">The stable code, such as <c>several-partner-types</c>.</param>
    /// <param name="sentence">The sentence.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    /// <exception cref="FormatException">A place in the sentence is not one of those named above.</exception>
    public Reason(string code, Text sentence)
        : this(code, sentence, [])
    {
    }

    /// <summary>Makes a reason of several: the place <c>{0:parts}</c> becomes the parts whose bit is set in the number.</summary>
    internal Reason(string code, Text sentence, Text[] parts)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(sentence);
        (Code, Sentence) = (code, sentence);
        _parts = parts;
        (_dutch, _english) = (SentenceParts.Of(code, sentence.Dutch, parts), SentenceParts.Of(code, sentence.English, parts));
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The sentence with its places.</summary>
    public Text Sentence { get; }

    /// <summary>The sentence in a language, with its numbers.</summary>
    /// <param name="language">The language; Dutch when not stated.</param>
    /// <param name="first">The number for <c>{0}</c>.</param>
    /// <param name="second">The number for <c>{1}</c>.</param>
    public string In(Language language, long first, long second) =>
        (language == Language.English ? _english : _dutch).With(language, first, second);

    /// <summary>Whether code, sentence and parts are the same.</summary>
    public bool Equals(Reason? other) =>
        other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal) && Sentence == other.Sentence && _parts.AsSpan().SequenceEqual(other._parts);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);
}
