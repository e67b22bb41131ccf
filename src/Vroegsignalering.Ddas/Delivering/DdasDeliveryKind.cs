namespace Vroegsignalering.Ddas.Delivering;

/// <summary>What a line of the ledger of deliveries tells.</summary>
public enum DdasDeliveryKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>A delivery was frozen.</summary>
    Frozen = 1,

    /// <summary>A page of it was handed out.</summary>
    Page = 2,
}
