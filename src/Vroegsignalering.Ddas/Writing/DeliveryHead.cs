using NodaTime;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>The four required fields at the top, checked before the first byte is written.</summary>
internal readonly record struct DeliveryHead(LocalDate PeriodStart, LocalDate PeriodEnd, Instant DeliveredAt, string SupplierCode)
{
    /// <summary>The head of a delivery that is whole.</summary>
    public static DeliveryHead OfWhole(DdasDelivery delivery)
    {
        DeliveryHead head = Of(delivery);
        return delivery.Municipalities.Count > 0 ? head : throw Missing(nameof(DdasDelivery.Municipalities));
    }

    /// <summary>Whether one of the four fields is missing, or is a day of no delivery.</summary>
    public static bool IsMissing(DdasDelivery delivery) =>
        delivery is not { PeriodStart: LocalDate start, PeriodEnd: LocalDate end, DeliveredAt: Instant deliveredAt }
        || string.IsNullOrWhiteSpace(delivery.SupplierCode)
        || !DdasDates.InRange(start) || !DdasDates.InRange(end) || !DdasDates.InRange(deliveredAt.InUtc().Date);

    public static DeliveryHead Of(DdasDelivery delivery)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        string? supplier = string.IsNullOrWhiteSpace(delivery.SupplierCode) ? null : delivery.SupplierCode;
        DeliveryHead head = new(
            delivery.PeriodStart ?? throw Missing(nameof(DdasDelivery.PeriodStart)),
            delivery.PeriodEnd ?? throw Missing(nameof(DdasDelivery.PeriodEnd)),
            delivery.DeliveredAt ?? throw Missing(nameof(DdasDelivery.DeliveredAt)),
            supplier ?? throw Missing(nameof(DdasDelivery.SupplierCode)));
        bool writable = DdasDates.InRange(head.PeriodStart) && DdasDates.InRange(head.PeriodEnd)
            && DdasDates.InRange(head.DeliveredAt.InUtc().Date);
        if (!writable)
        {
            throw new ArgumentException("PeriodStart, PeriodEnd and DeliveredAt must be between 1900 and 2100.", nameof(delivery));
        }

        return head;
    }

    private static ArgumentException Missing(string setting) =>
        new($"{setting} is needed: DDAS does not allow a delivery without it.", setting);
}
