using NodaTime;

namespace Vroegsignalering.Cases.Events;

/// <summary>Something that happened in a case. It is never changed or removed; something can only follow.</summary>
/// <remarks>The kinds are a closed list. Whether an event can follow what happened before is for <see cref="CaseHistory.Add"/> to say.</remarks>
public abstract record CaseEvent
{
    private const int LongestCode = 100;

    private protected CaseEvent()
    {
    }

    /// <summary>The day on which it happened; <c>null</c> when it is not registered, which DDAS allows.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Who registered it, as a code of the worker and never a name; <c>null</c> when not registered or done by the system.</summary>
    /// <exception cref="ArgumentException">It is blank or longer than a hundred characters.</exception>
    public string? By { get; init => field = value is null ? null : Code(value); }

    /// <summary>Whether it was taken over from another registration, such as a DDAS delivery. What would be refused here is then accepted with a
    /// finding, because it did happen.</summary>
    public bool IsTakenOver { get; init; }

    /// <summary>Whether it may follow the closing of a case.</summary>
    internal virtual bool MayFollowClosing => false;

    /// <summary>Whether it says nothing without its day.</summary>
    internal virtual bool NeedsDay => false;

    /// <summary>Whether it may have happened before the case was opened.</summary>
    internal virtual bool MayPrecedeOpening => false;

    /// <summary>Why it cannot happen in a case as it stands; <c>null</c> when it can. Days and closing were looked at before.</summary>
    internal virtual CaseRefusal? RefusedBy(SignalCase now) => null;

    /// <summary>What is strange about it, but real.</summary>
    internal virtual IEnumerable<DiagnosticCode> FindingsIn(SignalCase now) => [];

    /// <summary>The case after it. Never fails: an event that was taken over can be at odds with the case.</summary>
    internal abstract SignalCase ApplyTo(SignalCase now);

    /// <summary>The kind only.</summary>
    public sealed override string ToString() => GetType().Name;

    /// <summary>A code, not blank and of at most a hundred characters.</summary>
    private protected static string Code(string value) => !string.IsNullOrWhiteSpace(value) && value.Length <= LongestCode
        ? value
        : throw new ArgumentException("A code of 1 to 100 characters is needed.", nameof(value));
}
