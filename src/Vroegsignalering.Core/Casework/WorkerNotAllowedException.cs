namespace Vroegsignalering.Casework;

/// <summary>Somebody asked for what the role may not do. It stands in the journal of access; the message holds no personal data.</summary>
public sealed class WorkerNotAllowedException : Exception
{
    /// <summary>A refusal.</summary>
    /// <param name="role">The role that asked.</param>
    /// <param name="action">What it asked for.</param>
    public WorkerNotAllowedException(WorkerRole role, CaseworkAction action)
        : base($"The role {role} may not do this: {action}.") => (Role, Action) = (role, action);

    /// <summary>The role that asked.</summary>
    public WorkerRole Role { get; }

    /// <summary>What it asked for.</summary>
    public CaseworkAction Action { get; }
}
