namespace Vroegsignalering.Signals.Intake;

/// <summary>Keeps the texts that came last, so that names, streets and towns that come again take no memory again.</summary>
/// <remarks>One text a place, and the place follows from a few letters: finding it costs less than making a text. What is in it depends on the order
/// of rows; what it gives does not.</remarks>
internal sealed class TextPool
{
    private const int Places = 1024;
    private const int LongestText = 40;

    private readonly string?[] _texts = new string?[Places];

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > LongestText)
        {
            return text.ToString();
        }

        ref string? kept = ref _texts[Place(text)];
        if (kept is null || !text.SequenceEqual(kept))
        {
            kept = text.ToString();
        }

        return kept;
    }

    private static uint Place(ReadOnlySpan<char> text)
    {
        uint place = (uint)text.Length;
        unchecked
        {
            for (int i = 0; i < text.Length; i += 3)
            {
                place = (place * 31) + text[i];
            }

            place = ((place * 31) + text[^1]) * 0x9E3779B1;
        }

        return place >> (32 - 10);
    }
}
