namespace Vroegsignalering.Casework;

/// <summary>What came out of sending.</summary>
/// <param name="Sent">The number of messages that the receiver has.</param>
/// <param name="Failed">How often sending did not work; these are sent again later.</param>
/// <param name="IsComplete">Whether nothing more could be sent now; otherwise the most of one call was reached.</param>
public sealed record OutboxSent(int Sent, int Failed, bool IsComplete);
