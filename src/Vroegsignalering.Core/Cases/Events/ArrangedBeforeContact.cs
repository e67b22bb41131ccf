namespace Vroegsignalering.Cases.Events;

/// <summary>It became clear whether the resident had paid or arranged the arrears before there was contact.</summary>
/// <param name="Arranged">Whether it was so.</param>
public sealed record ArrangedBeforeContact(bool Arranged = true) : CaseEvent
{
    internal override SignalCase ApplyTo(SignalCase now) => now with { ArrangedBeforeContact = Arranged };
}
