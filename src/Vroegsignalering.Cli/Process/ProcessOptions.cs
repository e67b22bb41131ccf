using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Process;

/// <summary>What the user chose.</summary>
internal sealed record ProcessOptions
{
    public required string Input { get; init; }

    public required string Output { get; init; }

    /// <summary>The folder of the quarantine.</summary>
    public string Quarantine { get => field ?? Output; init; }

    /// <summary>Where the history is kept: a file, a database or none; <c>null</c> for vroeg.db in the folder of the output.</summary>
    public string? Store { get; init; }

    public LocalDate? On { get; init; }

    /// <summary>The policy that was asked for; <c>null</c> for that of the manifest, or else <c>landelijk-basis</c>.</summary>
    public PriorityPolicy? Policy { get; init; }

    /// <summary>The strategy that was asked for; <c>null</c> for that of the manifest, or else <c>phone-message-visit</c>.</summary>
    public ContactStrategy? Strategy { get; init; }

    public int? Inhabitants { get; init; }

    /// <summary>Which small counts are hidden in figures; <c>null</c> for none.</summary>
    public SmallCountProfile? SmallCounts { get; init; } = SmallCountProfile.Internal;

    public DiagnosticSeverity FailOn { get; init; } = DiagnosticSeverity.Fatal;

    public Language Language { get; init; } = Language.Dutch;
}
