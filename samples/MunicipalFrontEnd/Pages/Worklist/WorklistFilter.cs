using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Casework;
using Vroegsignalering.Storage;

namespace MunicipalFrontEnd.Pages.Worklist;

/// <summary>What is asked of the worklist. It stands in the address, so it holds no personal data: codes and four digits of a postcode.</summary>
public sealed class WorklistFilter
{
    /// <summary>A deadline within so many days; 0 for one that is over.</summary>
    public int? Days { get; set; }

    public string? Class { get; set; }

    public CasePhase? Phase { get; set; }

    /// <summary><c>me</c>, or the code of a worker.</summary>
    public string? Owner { get; set; }

    /// <summary>The four digits of a postcode.</summary>
    public string? Area { get; set; }

    public CaseLineOrder Order { get; set; }

    public bool Closed { get; set; }

    public string? After { get; set; }

    public bool IsAny => Days is not null || Class is not null || Phase is not null || Owner is not null || Area is not null || Closed;

    public CaseLineQuery ToQuery(Worker worker, LocalDate today, int lines) => new()
    {
        IsOpen = !Closed,
        ClassId = Class,
        Phase = Phase,
        Owner = Owner == "me" ? worker.Code : Owner,
        Neighbourhood = Area,
        DeadlineUntil = Days is >= 0 and <= 366 ? today.PlusDays(Days.Value - (Days == 0 ? 1 : 0)) : null,
        Order = Order,
        After = After,
        Lines = lines,
    };

    /// <summary>The same filter for the next page.</summary>
    public IDictionary<string, string> RouteFor(string? after)
    {
        (string Name, string? Value)[] all =
        [
            ("days", Days?.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("class", Class), ("phase", Phase?.ToString()), ("owner", Owner),
            ("area", Area), ("order", Order == CaseLineOrder.NotStated ? null : Order.ToString()), ("closed", Closed ? "true" : null), ("after", after),
        ];
        return all.Where(a => a.Value is not null).ToDictionary(a => a.Name, a => a.Value!, StringComparer.Ordinal);
    }
}
