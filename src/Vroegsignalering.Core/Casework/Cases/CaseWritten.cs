using Vroegsignalering.Cases;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>How registering in a case ended.</summary>
public enum CaseWriteState
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>It stands in the case, and is safe on disk.</summary>
    Accepted = 1,

    /// <summary>It cannot follow what happened; nothing changed.</summary>
    Refused = 2,

    /// <summary>Somebody else registered something since the case was read; nothing changed. Look at what it was, and register again.</summary>
    Conflict = 3,

    /// <summary>There is no such case.</summary>
    NotFound = 4,
}

/// <summary>What came of registering something in a case.</summary>
public sealed record CaseWritten
{
    /// <summary>How it ended.</summary>
    public required CaseWriteState State { get; init; }

    /// <summary>The case as it stands now; <c>null</c> when there is none.</summary>
    public StoredCase? Case { get; init; }

    /// <summary>Why it was refused; <c>null</c> when it was not.</summary>
    public CaseRefusal? Refusal { get; init; }

    /// <summary>What is strange but real about it; empty when it was not accepted.</summary>
    public IReadOnlyList<CaseFinding> Findings { get; init; } = [];

    /// <summary>Why it was refused, in plain words, with what to do; <c>null</c> when it was not.</summary>
    public Text? Reason => Refusal?.Explain();

    /// <summary>Whether it stands in the case now.</summary>
    public bool IsAccepted => State == CaseWriteState.Accepted;

    /// <summary>How it ended only.</summary>
    public override string ToString() => State.ToString();
}
