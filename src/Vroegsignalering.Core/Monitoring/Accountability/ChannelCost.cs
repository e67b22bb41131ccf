using Vroegsignalering.Contact;

namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>What one attempt to reach a resident costs by one channel (<i>kosten per contactpoging</i>).</summary>
/// <param name="Channel">The channel.</param>
/// <param name="UnitCost">Per attempt, without the wages that <see cref="CostSettings.Fte"/> holds; <c>null</c> when not filled in.</param>
/// <param name="Source">Where the amount comes from, in the words of the municipality; <c>null</c> when it does not say.</param>
/// <remarks>No unit cost is published, so each is an assumption of the municipality.</remarks>
public sealed record ChannelCost(ContactChannel Channel, Money? UnitCost, string? Source = null);
