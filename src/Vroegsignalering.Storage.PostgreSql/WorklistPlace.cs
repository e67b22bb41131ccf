using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Npgsql;

namespace Vroegsignalering.Storage.PostgreSql;

/// <summary>Where a page of the worklist ends: the order, the value of it, and the number of the case.</summary>
/// <param name="Order">The order.</param>
/// <param name="Value">The rank or the day; <c>null</c> among those that have none.</param>
/// <param name="CaseId">The number of the case.</param>
internal sealed record WorklistPlace(CaseLineOrder Order, string? Value, string CaseId)
{
    public NpgsqlParameter Parameter => Order is CaseLineOrder.Deadline or CaseLineOrder.Next
        ? Values.Day(LocalDatePattern.Iso.Parse(Value!).Value)
        : Values.Number(int.Parse(Value!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));

    public static WorklistPlace Of(CaseLine line, CaseLineOrder order) => new(
        Known(order),
        order switch
        {
            CaseLineOrder.Deadline => Day(line.Placement?.Deadline),
            CaseLineOrder.Next => Day(line.Placement?.NextOn),
            _ => line.Placement?.Rank.ToString(CultureInfo.InvariantCulture),
        },
        line.CaseId);

    /// <summary>Reads where a page ended.</summary>
    /// <exception cref="ArgumentException">It is not what <see cref="ToString"/> wrote for this order.</exception>
    public static WorklistPlace Parse(string text, CaseLineOrder order)
    {
        string[] parts = text.Split('|', 3);
        bool valid = parts.Length == 3 && parts[2].Length > 0 && string.Equals(parts[0], Letter(order), StringComparison.Ordinal) && (parts[1].Length == 0
            || (order is CaseLineOrder.Deadline or CaseLineOrder.Next
                ? LocalDatePattern.Iso.Parse(parts[1]).Success
                : int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)));
        return valid
            ? new WorklistPlace(Known(order), parts[1].Length == 0 ? null : parts[1], parts[2])
            : throw new ArgumentException("This is not where a page of this order ended: give what the page before gave as Next.", nameof(text));
    }

    public override string ToString() => $"{Letter(Order)}|{Value}|{CaseId}";

    private static CaseLineOrder Known(CaseLineOrder order) => order == CaseLineOrder.NotStated ? CaseLineOrder.Rank : order;

    private static string Letter(CaseLineOrder order) => order switch
    {
        CaseLineOrder.Deadline => "d",
        CaseLineOrder.Next => "n",
        _ => "r",
    };

    private static string? Day(LocalDate? day) => day is LocalDate known ? LocalDatePattern.Iso.Format(known) : null;
}
