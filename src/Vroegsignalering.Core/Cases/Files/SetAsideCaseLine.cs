namespace Vroegsignalering.Cases.Files;

/// <summary>A line of a case register that is part of no case, kept as it stands. It may hold personal data.</summary>
/// <param name="Line">The number of the line; the head of the file is line 1.</param>
/// <param name="Code">Why.</param>
/// <param name="Bytes">The line as it stands, without its end.</param>
public sealed record SetAsideCaseLine(int Line, DiagnosticCode Code, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Why the event was refused; <c>null</c> when it was not read at all.</summary>
    public CaseRefusal? Refusal { get; init; }

    /// <summary>Line and code only.</summary>
    public override string ToString() => $"line {Line} {Code.Id}";
}
