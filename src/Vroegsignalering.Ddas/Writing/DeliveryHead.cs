using NodaTime;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>The four required fields at the top, checked before the first byte is written.</summary>
internal readonly record struct DeliveryHead(LocalDate PeriodStart, LocalDate PeriodEnd, Instant DeliveredAt, string SupplierCode)
{
    public static DeliveryHead Of(DdasDelivery delivery)
    {
        string? supplier = string.IsNullOrWhiteSpace(delivery.SupplierCode) ? null : delivery.SupplierCode;
        DeliveryHead head = new(
            delivery.PeriodStart ?? throw Missing(nameof(DdasDelivery.PeriodStart)),
            delivery.PeriodEnd ?? throw Missing(nameof(DdasDelivery.PeriodEnd)),
            delivery.DeliveredAt ?? throw Missing(nameof(DdasDelivery.DeliveredAt)),
            supplier ?? throw Missing(nameof(DdasDelivery.SupplierCode)));
        bool writable = head is { PeriodStart.Year: >= 1, PeriodEnd.Year: >= 1 } && head.DeliveredAt.InUtc().Year >= 1;
        if (!writable)
        {
            throw new ArgumentException("PeriodStart, PeriodEnd and DeliveredAt must be in the year 1 or later.", nameof(delivery));
        }

        return delivery.Municipalities.Count > 0 ? head : throw Missing(nameof(DdasDelivery.Municipalities));
    }

    private static ArgumentException Missing(string setting) =>
        new($"{setting} is needed: DDAS v1.2 does not allow a delivery without it.", setting);
}
