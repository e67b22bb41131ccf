using NodaTime;
using Vroegsignalering.Ddas;

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

    /// <summary>DDAS deliveries with what was known before.</summary>
    public required IReadOnlyList<string> History { get; init; }
}
