using Vroegsignalering.Cases;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Monitoring;

/// <summary>The registration of one municipality over which figures are made.</summary>
public sealed record MonitorInput
{
    /// <summary>All signals of the period, in a case or not.</summary>
    public required IReadOnlyList<Signal> Signals { get; init; }

    /// <summary>All cases of the period.</summary>
    public required IReadOnlyList<SignalCase> Cases { get; init; }

    /// <summary>The number of inhabitants; <c>null</c> when not known, and then there is no figure per inhabitant.</summary>
    public int? Inhabitants { get; init; }

    /// <summary>Where help counts that a resident accepted late.</summary>
    public LateHelpPolicy LateHelp { get; init; } = LateHelpPolicy.RegisterOnReport;

    /// <summary>The definitions of help acceptance under which to count; by default <see cref="HelpAcceptanceDefinitions.ForMonitor"/>.</summary>
    public IReadOnlyList<HelpAcceptanceDefinition> Definitions { get; init; } = HelpAcceptanceDefinitions.ForMonitor;
}
