namespace Vroegsignalering.Signals.Intake;

/// <summary>Keeps the postcodes that came last: a municipality has few, a file has each many times.</summary>
/// <remarks>A postcode is looked up by the number that its signs make, beside which it lies: no other memory is looked at.</remarks>
internal sealed class PostcodePool
{
    private const int Bits = 12;

    private readonly (int Number, Postcode? Postcode)[] _places = new (int, Postcode?)[1 << Bits];

    /// <summary>The postcode; <c>null</c> when the text is none.</summary>
    public Postcode? Get(ReadOnlySpan<char> text)
    {
        Span<char> value = stackalloc char[Postcode.Length];
        if (!Postcode.TryRead(text, value))
        {
            return null;
        }

        int number = Postcode.NumberOf(value);
        ref (int Number, Postcode? Postcode) place = ref _places[Place(number)];
        if (place.Number != number || place.Postcode is null)
        {
            _ = Postcode.TryParse(value, out Postcode? postcode);
            place = (number, postcode);
        }

        return place.Postcode;
    }

    private static uint Place(int number) => unchecked((uint)number * 0x9E3779B1) >> (32 - Bits);
}
