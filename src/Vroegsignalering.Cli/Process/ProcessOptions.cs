using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Process;

/// <summary>What the user chose.</summary>
internal sealed record ProcessOptions
{
    public required string Input { get; init; }

    public required string Output { get; init; }

    /// <summary>The folder of the quarantine.</summary>
    public string Quarantine { get => field ?? Output; init; }

    public LocalDate? On { get; init; }

    public PriorityPolicy Policy { get; init; } = PriorityPolicies.NationalBasis;

    public ContactStrategy Strategy { get; init; } = ContactStrategies.PhoneMessageVisit;

    public int? Inhabitants { get; init; }

    public DiagnosticSeverity FailOn { get; init; } = DiagnosticSeverity.Fatal;

    public Language Language { get; init; } = Language.Dutch;
}
