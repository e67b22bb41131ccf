using System.Diagnostics.CodeAnalysis;

namespace Vroegsignalering;

/// <summary>What a partner or supplier reported as a citizen service number, but what fails the eleven test.</summary>
/// <remarks>It is kept so that the signal does not lose its person and can be delivered as it was reported. It is a type
/// of its own, so that matching cannot use it by mistake: two signals with the same wrong number may be about two people.</remarks>
public sealed record UnverifiedBsn
{
    private readonly string _text;

    private UnverifiedBsn(string text) => _text = text;

    /// <summary>Reads nine characters that are not a <see cref="Bsn"/>.</summary>
    /// <remarks>DDAS v1.2 asks for nine characters; anything else cannot be delivered as a BSN and is no value of this type.</remarks>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out UnverifiedBsn? bsn)
    {
        bsn = text.Length == 9 && !text.ContainsAnyInRange('\0', ' ') && !Bsn.TryParse(text, out _)
            ? new UnverifiedBsn(text.ToString())
            : null;
        return bsn is not null;
    }

    /// <summary>All nine characters as reported. The long name makes every disclosure easy to find in a review.</summary>
    public string ToUnmaskedString() => _text;

    /// <summary>The masked form, such as <c>******782?</c>; the question mark says that the eleven test failed.</summary>
    public override string ToString() => $"******{_text.AsSpan(6)}?";
}
