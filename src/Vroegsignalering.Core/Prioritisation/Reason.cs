using System.Text;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Prioritisation;

/// <summary>Why a rule applied or did not: a stable code and a sentence in two languages with places for numbers.</summary>
/// <remarks>Places are <c>{0}</c> and <c>{1}</c> for a count, <c>{0:werkdag|werkdagen}</c> for a count with the word for
/// one and for more, <c>{0:money}</c> for euro cents and <c>{0:partners}</c> for the bits of <see cref="PartnerTypes"/>. The sentence is made only when somebody reads it. Write Dutch at level B1.</remarks>
public sealed record Reason
{
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
        _parts = parts;
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(sentence);
        (Code, Sentence) = (code, sentence);
        _ = In(Language.Dutch, 0, 0);
        _ = In(Language.English, 0, 0);
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The sentence with its places.</summary>
    public Text Sentence { get; }

    /// <summary>The sentence in a language, with its numbers.</summary>
    /// <param name="language">The language; Dutch when not stated.</param>
    /// <param name="first">The number for <c>{0}</c>.</param>
    /// <param name="second">The number for <c>{1}</c>.</param>
    public string In(Language language, long first, long second)
    {
        ReadOnlySpan<char> rest = Sentence.In(language);
        StringBuilder text = new(rest.Length + 16);
        for (int open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            int close = rest.IndexOf('}');
            if (close < open)
            {
                throw new FormatException($"The sentence of reason '{Code}' has a place that is not closed.");
            }

            text.Append(rest[..open]).Append(Value(rest[(open + 1)..close], language, first, second));
            rest = rest[(close + 1)..];
        }

        return text.Append(rest).ToString();
    }

    /// <summary>Whether code, sentence and parts are the same.</summary>
    public bool Equals(Reason? other) =>
        other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal) && Sentence == other.Sentence && _parts.AsSpan().SequenceEqual(other._parts);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    private string Value(ReadOnlySpan<char> place, Language language, long first, long second)
    {
        long number = place[..Math.Min(1, place.Length)] switch
        {
            "0" => first,
            "1" => second,
            _ => throw new FormatException($"The sentence of reason '{Code}' has a place other than 0 and 1."),
        };
        return place[1..] switch
        {
            "" => Numbers.Count(number, language),
            ":money" => Numbers.Euros(Money.FromCents(number), language),
            ":partners" => Partners((uint)number, language),
            ":parts" when _parts.Length > 0 => string.Join(' ', _parts.Where((_, i) => (number & (1L << i)) != 0).Select(p => p.In(language))),
            [':', .. ReadOnlySpan<char> words] when words.Contains('|') => Counted(number, words, language),
            _ => throw new FormatException($"The sentence of reason '{Code}' has a place with an unknown form."),
        };
    }

    private static string Counted(long number, ReadOnlySpan<char> words, Language language)
    {
        int bar = words.IndexOf('|');
        return $"{Numbers.Count(number, language)} {(number == 1 ? words[..bar] : words[(bar + 1)..])}";
    }

    private static string Partners(uint bits, Language language)
    {
        string[] names = [.. PartnerTypes.FromBits(bits).ToTypes().Select(t => t.Name().In(language))];
        string and = language == Language.English ? " and " : " en ";
        return names.Length < 2 ? string.Concat(names) : string.Join(", ", names[..^1]) + and + names[^1];
    }
}
