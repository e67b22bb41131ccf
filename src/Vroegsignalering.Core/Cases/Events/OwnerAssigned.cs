namespace Vroegsignalering.Cases.Events;

/// <summary>A caseworker became the owner of the case; there is one, and the one before is not any more.</summary>
/// <param name="Owner">The caseworker, as a code and never a name.</param>
public sealed record OwnerAssigned(string Owner) : CaseEvent
{
    /// <summary>The caseworker, as a code and never a name.</summary>
    /// <exception cref="ArgumentException">It is blank or longer than a hundred characters.</exception>
    public string Owner { get; } = Code(Owner);

    internal override SignalCase ApplyTo(SignalCase now) => now with { Owner = Owner };
}
