using System.Globalization;

namespace Vroegsignalering.Signals.Intake;

/// <summary>A number of 128 bits by which a store sees that a signal came before, without holding the signal.</summary>
/// <remarks>It is a SipHash-2-4 of 128 bits of the fields. The same input gives the same key on every machine and in every version of the same major number. Two different signals with one key do
/// not occur by accident, but without a secret a partner could make such a pair on purpose, and <b>a key without a secret is not a pseudonym</b>:
/// who knows the rest of a signal can try all BSNs. With a secret of the installation (128 random bits) neither is possible for who lacks it.</remarks>
public readonly record struct SignalKey : IComparable<SignalKey>
{
    private readonly UInt128 _value;

    internal SignalKey(UInt128 value) => _value = value;

    /// <summary>The number, for stores that keep it as 16 bytes.</summary>
    internal UInt128 Value => _value;

    /// <summary>The key of all that a partner said in a signal: equal for the same signal once more, also when it is written with other separators,
    /// zeros or capitals, or comes on another day.</summary>
    /// <param name="signal">The signal. <see cref="Signal.ReceivedOn"/> does not count, nor do street and town beside a postcode.</param>
    /// <param name="secret">The secret of the installation; 0 for none.</param>
    public static SignalKey OfContent(Signal signal, UInt128 secret = default)
    {
        ArgumentNullException.ThrowIfNull(signal);
        return SignalKeyWriter.Content(signal, secret);
    }

    /// <summary>The key of partner, name and reference: equal for all versions of one signal.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="secret">The secret of the installation; 0 for none.</param>
    public static SignalKey OfReference(Signal signal, UInt128 secret = default)
    {
        ArgumentNullException.ThrowIfNull(signal);
        return SignalKeyWriter.Reference(signal, secret);
    }

    /// <summary>The key of a row of which no signal could be made: that of its bytes.</summary>
    internal static SignalKey OfOriginal(ReadOnlySpan<byte> original, UInt128 secret) => SignalKeyWriter.Original(original, secret);

    /// <summary>Reads the 32 hexadecimal digits of <see cref="ToString"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out SignalKey key)
    {
        bool read = UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out UInt128 value) && text.Length == 32;
        key = new SignalKey(read ? value : default);
        return read;
    }

    /// <summary>Orders by value; the order means nothing.</summary>
    public int CompareTo(SignalKey other) => _value.CompareTo(other._value);

    /// <summary>32 hexadecimal digits, to store.</summary>
    public override string ToString() => _value.ToString("x32", CultureInfo.InvariantCulture);
}
