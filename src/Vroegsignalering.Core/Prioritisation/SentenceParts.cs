using System.Globalization;
using System.Runtime.CompilerServices;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Prioritisation;

/// <summary>The sentence of a reason in one language, cut once at its places, so that making it costs no reading.</summary>
internal sealed class SentenceParts
{
    private readonly Part[] _parts;
    private readonly string _end;

    private readonly Text[] _sentences;

    private SentenceParts(Part[] parts, string end, Text[] sentences) => (_parts, _end, _sentences) = (parts, end, sentences);

    private enum Form
    {
        Count = 1,
        Words = 2,
        Money = 3,
        Partners = 4,
        Sentences = 5,
    }

    public static SentenceParts Of(string code, string sentence, Text[] sentences)
    {
        List<Part> parts = [];
        ReadOnlySpan<char> rest = sentence;
        for (int open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            int close = rest.IndexOf('}');
            if (close < open)
            {
                throw new FormatException($"The sentence of reason '{code}' has a place that is not closed.");
            }

            parts.Add(PartOf(code, rest[..open].ToString(), rest[(open + 1)..close], sentences.Length > 0));
            rest = rest[(close + 1)..];
        }

        return new SentenceParts([.. parts], rest.ToString(), sentences);
    }

    public string With(Language language, long first, long second)
    {
        if (_parts.Length == 0)
        {
            return _end;
        }

        Span<char> room = stackalloc char[256];
        DefaultInterpolatedStringHandler text = new(0, 0, CultureInfo.InvariantCulture, room);
        foreach (Part part in _parts)
        {
            long number = part.IsFirst ? first : second;
            text.AppendLiteral(part.Before);
            text.AppendLiteral(part.Form switch
            {
                Form.Money => Numbers.Euros(Money.FromCents(number), language),
                Form.Partners => Partners(unchecked((uint)number), language),
                Form.Sentences => string.Join(' ', _sentences.Where((_, i) => (number & (1L << i)) != 0).Select(s => s.In(language))),
                _ => Numbers.Count(number, language),
            });
            text.AppendLiteral(number == 1 ? part.One : part.More);
        }

        text.AppendLiteral(_end);
        return text.ToStringAndClear();
    }

    private static Part PartOf(string code, string before, ReadOnlySpan<char> place, bool hasSentences)
    {
        if (place is not ['0' or '1', ..])
        {
            throw new FormatException($"The sentence of reason '{code}' has a place other than 0 and 1.");
        }

        bool isFirst = place[0] == '0';
        return place[1..] switch
        {
            "" => new Part(before, isFirst, Form.Count),
            ":money" => new Part(before, isFirst, Form.Money),
            ":partners" => new Part(before, isFirst, Form.Partners),
            ":parts" when hasSentences => new Part(before, isFirst, Form.Sentences),
            [':', .. ReadOnlySpan<char> words] when words.IndexOf('|') is int bar && bar >= 0 =>
                new Part(before, isFirst, Form.Words) { One = $" {words[..bar]}", More = $" {words[(bar + 1)..]}" },
            _ => throw new FormatException($"The sentence of reason '{code}' has a place with an unknown form."),
        };
    }

    private static string Partners(uint bits, Language language)
    {
        string[] names = [.. PartnerTypes.FromBits(bits).ToTypes().Select(t => t.Name().In(language))];
        string and = language == Language.English ? " and " : " en ";
        return names.Length < 2 ? string.Concat(names) : string.Join(", ", names[..^1]) + and + names[^1];
    }

    private readonly record struct Part(string Before, bool IsFirst, Form Form)
    {
        public string One { get; init; } = "";

        public string More { get; init; } = "";
    }
}
