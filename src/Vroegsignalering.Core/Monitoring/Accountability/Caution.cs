namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>What a reader must bear in mind before a comparison means anything (<i>kanttekening</i>).</summary>
/// <param name="Id">The name, such as <c>no-control-group</c>.</param>
/// <param name="Text">What it says.</param>
public sealed record Caution(string Id, Text Text);
