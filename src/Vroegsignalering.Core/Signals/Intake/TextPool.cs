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
        unchecked
        {
            int middle = text.Length / 2;
            uint some = text[0] + ((uint)text[middle / 2] << 6) + ((uint)text[middle] << 12) + ((uint)text[(middle + text.Length) / 2] << 18) + ((uint)text[^1] << 24);
            return ((some ^ (uint)text.Length) * 0x9E3779B1) >> (32 - 10);
        }
    }
}
