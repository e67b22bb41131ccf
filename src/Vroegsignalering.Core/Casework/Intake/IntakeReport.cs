using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>What came of taking in a file.</summary>
public sealed record IntakeReport
{
    /// <summary>The name of the file, long numbers masked.</summary>
    public required string FileName { get; init; }

    /// <summary>A keyed digest of its content and its mapping: 64 hexadecimal digits.</summary>
    public required string Digest { get; init; }

    /// <summary>Whether the same content was taken in before; then nothing was added, and the books are those of then.</summary>
    public bool IsKnownAlready { get; init; }

    /// <summary>Whether the file was refused as a whole; then nothing was added.</summary>
    public bool IsRefused { get; init; }

    /// <summary>The books: what was received is what was accepted and what was set aside, by number and by sum.</summary>
    public required IntakeBooks Books { get; init; }

    /// <summary>What became of the signals that were accepted.</summary>
    public SignalsAdded Signals { get; init; }

    /// <summary>All findings; empty when the content is known already.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; init; } = [];

    /// <summary>The quality of what each partner delivered; empty when the content is known already.</summary>
    public IReadOnlyList<PartnerQuality> Quality { get; init; } = [];

    /// <summary>The name and the books.</summary>
    public override string ToString() => $"{FileName}: {Books}";
}
