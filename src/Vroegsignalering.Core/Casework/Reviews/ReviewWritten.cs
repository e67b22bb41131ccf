namespace Vroegsignalering.Casework;

/// <summary>What came of an answer.</summary>
/// <param name="State">How it ended; <see cref="CaseWriteState.Refused"/> when the answer is not one to this kind of question, <see cref="CaseWriteState.Conflict"/>
/// when somebody else answered.</param>
/// <param name="Line">The question as it stands now; <c>null</c> when there is none.</param>
public sealed record ReviewWritten(CaseWriteState State, ReviewLine? Line)
{
    /// <summary>Whether it is stored.</summary>
    public bool IsAccepted => State == CaseWriteState.Accepted;
}
