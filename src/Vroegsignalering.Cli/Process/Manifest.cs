using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Ddas;
using Vroegsignalering.Households;

namespace Vroegsignalering.Cli.Process;

/// <summary>What <c>manifest.json</c> in a folder says: whose signals, which day counts as today, which files.</summary>
internal sealed record Manifest
{
    public const string FileName = "manifest.json";

    public required MunicipalityCode Municipality { get; init; }

    public required string Name { get; init; }

    public int? Inhabitants { get; init; }

    public required LocalDate On { get; init; }

    public required LocalDate ReceivedOn { get; init; }

    public required DdasOrganisation Organisation { get; init; }

    /// <summary>Files of signals, each with its mapping; <c>null</c> for a file whose columns have the names of the fields.</summary>
    public required IReadOnlyList<(string File, string? Mapping)> Signals { get; init; }

    /// <summary>How signals are put together.</summary>
    public HouseholdOptions Households { get; init; } = new();

    /// <summary>Whether signals are judged by the table of designations.</summary>
    public bool JudgesDesignations { get; init; }

    /// <summary>A file of residents to check signals with; <c>null</c> for none.</summary>
    public string? Register { get; init; }

    /// <summary>The BRP to check signals with; <c>null</c> for none.</summary>
    public BrpSettings? Brp { get; init; }

    /// <summary>Files with notices of partners that take signals back or were paid.</summary>
    public IReadOnlyList<string> Withdrawals { get; init; } = [];

    /// <summary>Review files with what people decided.</summary>
    public IReadOnlyList<string> Reviews { get; init; } = [];

    /// <summary>Files with what people decided about the priority of cases.</summary>
    public IReadOnlyList<string> Overrides { get; init; } = [];

    /// <summary>The policy file; <c>null</c> when the manifest names none.</summary>
    public string? Policy { get; init; }

    /// <summary>The contact strategy, by its name or its file; <c>null</c> when the manifest names none.</summary>
    public string? Strategy { get; init; }

    /// <summary>Files with strategies that classes of the policy can name.</summary>
    public IReadOnlyList<string> Strategies { get; init; } = [];

    /// <summary>The key of the draws for the random share of the policy; <c>null</c> when there is none.</summary>
    public string? RandomSeed { get; init; }

    /// <summary>The file with persons and addresses that are reached by safe channels only; <c>null</c> for none.</summary>
    public string? SafetyList { get; init; }

    /// <summary>The file with the room that there is for contacts; <c>null</c> for none.</summary>
    public string? Capacity { get; init; }

    /// <summary>Where help counts that a resident accepted late.</summary>
    public LateHelpPolicy LateHelp { get; init; } = LateHelpPolicy.RegisterOnReport;

    /// <summary>Case registers with what happened in earlier cases; they know more than a delivery.</summary>
    public IReadOnlyList<string> Cases { get; init; } = [];

    /// <summary>DDAS deliveries with what was known before.</summary>
    public required IReadOnlyList<string> History { get; init; }
}

/// <summary>Where the BRP is asked. The key stands in a variable of the environment, never in a file.</summary>
internal sealed record BrpSettings(Uri Persons, Uri? Residents, string KeyVariable, bool OwnMunicipalityOnly);
