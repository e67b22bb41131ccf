using Vroegsignalering.Contact;

namespace Vroegsignalering.Cases.Events;

/// <summary>The resident responded after the case was closed. The fact is kept whatever the municipality does with it:
/// see <see cref="LateHelpPolicy"/>.</summary>
/// <param name="Channel">How.</param>
/// <param name="HelpAccepted">Whether the resident accepted help.</param>
public sealed record LateContact(ContactChannel Channel, bool HelpAccepted) : CaseEvent
{
    /// <summary>The help that was given; <see cref="HelpKind.NotStated"/> when none was or it is not known.</summary>
    public HelpKind Help { get; init; }

    internal override bool MayFollowClosing => true;

    internal override CaseRefusal? RefusedBy(SignalCase now) => now.IsOpen ? CaseRefusal.CaseIsOpen : On < now.ClosedOn ? CaseRefusal.BeforeClosing : null;

    internal override SignalCase ApplyTo(SignalCase now) => now with { LateContacts = [.. now.LateContacts, this] };
}
