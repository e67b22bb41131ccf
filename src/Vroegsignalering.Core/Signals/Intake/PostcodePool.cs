namespace Vroegsignalering.Signals.Intake;

/// <summary>Keeps the postcodes that came last: a municipality has few, a file has each many times.</summary>
internal sealed class PostcodePool
{
    private const int Places = 4096;

    private readonly Postcode?[] _postcodes = new Postcode?[Places];

    /// <summary>The postcode; <c>null</c> when the text is none.</summary>
    public Postcode? Get(ReadOnlySpan<char> text)
    {
        Span<char> value = stackalloc char[Postcode.Length];
        if (!Postcode.TryRead(text, value))
        {
            return null;
        }

        ref Postcode? kept = ref _postcodes[Place(value)];
        if (kept is null || !value.SequenceEqual(kept.Value))
        {
            _ = Postcode.TryParse(value, out kept);
        }

        return kept;
    }

    // The letters and the last two digits: the first two are much the same in one municipality.
    private static int Place(ReadOnlySpan<char> value) =>
        ((value[2] << 3) ^ value[3] ^ (value[4] << 7) ^ (value[5] << 5)) % Places;
}
