namespace Vroegsignalering.Ddas.Signing;

/// <summary>What came of verifying a message: the body, or the reason inside and one text outside.</summary>
public sealed class PayloadVerdict
{
    internal PayloadVerdict(VerifiedPayload? payload, DiagnosticCode? reason, SignatureEvidence evidence) =>
        (Payload, Reason, Evidence) = (payload, reason, evidence);

    /// <summary>What the sender is told when a message is refused: the same for every reason, so that it teaches an attacker nothing.</summary>
    public static Text RefusalText { get; } = new("De handtekening van het bericht is niet goedgekeurd.", "The signature of the message was not accepted.");

    /// <summary>The verified body; <c>null</c> when the message is refused.</summary>
    public VerifiedPayload? Payload { get; }

    /// <summary>Why the message is refused, for our own log: VS23xx, without any value; <c>null</c> when it is accepted.</summary>
    public DiagnosticCode? Reason { get; }

    /// <summary>What to keep as evidence, of accepted and of refused messages.</summary>
    public SignatureEvidence Evidence { get; }
}
