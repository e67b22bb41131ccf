namespace Vroegsignalering.Files;

/// <summary>The findings that every kind of file shares, each under the code that the kind gives it.</summary>
internal sealed record FileCodes
{
    public required DiagnosticCode NotJson { get; init; }

    public required DiagnosticCode NotUtf8 { get; init; }

    public required DiagnosticCode TooLarge { get; init; }

    public required DiagnosticCode PropertyTwice { get; init; }

    public required DiagnosticCode PropertyUnknown { get; init; }

    public required DiagnosticCode PartMissing { get; init; }

    public required DiagnosticCode WrongType { get; init; }

    public required DiagnosticCode NotAChoice { get; init; }

    public required DiagnosticCode OutOfRange { get; init; }

    public required DiagnosticCode WrongText { get; init; }

    public required DiagnosticCode NotADate { get; init; }

    public required DiagnosticCode WrongCount { get; init; }
}
