namespace Vroegsignalering.Cases.Events;

/// <summary>The case may not be deleted while a reason stands, whatever the term of retention says.</summary>
/// <param name="Reason">The code of the reason, such as <c>bezwaar</c>; never a text about a person.</param>
public sealed record HoldPlaced(string Reason) : CaseEvent
{
    /// <summary>The code of the reason.</summary>
    /// <exception cref="ArgumentException">It is blank or longer than a hundred characters.</exception>
    public string Reason { get; } = Code(Reason);

    internal override bool MayFollowClosing => true;

    internal override CaseRefusal? RefusedBy(SignalCase now) => now.Holds.Contains(Reason, StringComparer.Ordinal) ? CaseRefusal.HoldStandsAlready : null;

    internal override SignalCase ApplyTo(SignalCase now) => RefusedBy(now) is null ? now with { Holds = [.. now.Holds, Reason] } : now;
}
