namespace Vroegsignalering.Cases;

/// <summary>What came of adding an event to a case: accepted, with findings, or refused with a reason.</summary>
/// <param name="History">The case with the event; when it was refused, the case as it was.</param>
/// <param name="Refusal">Why it was refused; <c>null</c> when it was accepted.</param>
/// <param name="Findings">What is strange about the event; empty when it was refused.</param>
public sealed record CaseChange(CaseHistory History, CaseRefusal? Refusal, IReadOnlyList<CaseFinding> Findings)
{
    /// <summary>Whether the event is part of the case now.</summary>
    public bool IsAccepted => Refusal is null;

    /// <summary>Why it was refused, in plain words, with what to do; <c>null</c> when it was accepted.</summary>
    public Text? Reason => Refusal?.Explain();
}
