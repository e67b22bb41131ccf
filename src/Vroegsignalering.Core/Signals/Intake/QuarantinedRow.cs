using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Signals.Intake;

/// <summary>A row that was set aside, with everything needed to repair it. Nothing that came in disappears.</summary>
/// <param name="Source">The name of the file, without its folder.</param>
/// <param name="Row">The row in the file, the header being row 1; <c>null</c> in JSON.</param>
/// <param name="Path">The JSON path; <c>null</c> in CSV.</param>
/// <param name="Findings">Why; at least one is an error.</param>
/// <param name="Original">The original text of the row. It holds personal data: mask it before it goes anywhere.</param>
/// <param name="Arrears">The amount, when it could be read and is not out of range, so that sums of money add up too.</param>
public sealed record QuarantinedRow(
    string Source, int? Row, string? Path, IReadOnlyList<Diagnostic> Findings, string Original, Money? Arrears)
{
    private const int IdBytes = 12;

    private readonly ReadOnlyMemory<byte>? _bytes;

    /// <summary>The bytes of the row as they stand in the file, without the line end; those of <see cref="Original"/> in UTF-8 when only its text
    /// is known. They hold personal data.</summary>
    public ReadOnlyMemory<byte> OriginalBytes
    {
        get => _bytes ?? Encoding.UTF8.GetBytes(Original);
        init => _bytes = value;
    }

    /// <summary>What is needed to read the row again; <c>null</c> for a row of a DDAS delivery, and for a row that was repaired.</summary>
    public RowLayout? Layout { get; init; }

    /// <summary>The day the college received the file; <c>null</c> when not known.</summary>
    public LocalDate? ReceivedOn { get; init; }

    internal Encoding Encoding { get; init; } = TextEncodings.Utf8;

    /// <summary>A number by which the row is known: the same for the same bytes, in whichever file and order they come.</summary>
    /// <remarks>It is the begin of an unkeyed SHA-256 of the bytes. It is <b>not a pseudonym</b>: who knows or guesses the other cells can
    /// try all BSNs until it fits. Keep it where the row itself may be kept.</remarks>
    public string Id => IdOf(OriginalBytes.Span);

    /// <summary>The original with every number of eight digits or more masked but for its last three: a BSN or phone number does not show.</summary>
    public string MaskedOriginal => Masking.LongNumbers(Original);

    internal static string IdOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, IdBytes));

    /// <summary>Place and first code only; the original is left out.</summary>
    public override string ToString() => $"{Source} {Row?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? Path}: {Findings[0].Code.Id}";
}
