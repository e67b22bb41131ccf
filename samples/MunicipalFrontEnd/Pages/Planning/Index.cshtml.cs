using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Shell;
using MunicipalFrontEnd.Work;
using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Casework;
using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;
using Vroegsignalering.Storage;

namespace MunicipalFrontEnd.Pages.Planning;

/// <summary>A week of contacts per channel and neighbourhood: what fits, what does not, terms first. It names no person.</summary>
public sealed class IndexModel(IStore store, MunicipalitySettings settings, AccessDesk access) : FrontEndPage
{
    public WeekPlan? Week { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? week, CancellationToken cancellationToken)
    {
        LocalDate? day = Figures.DayOf(week);
        if (day is null && !string.IsNullOrEmpty(week))
        {
            return BadRequest();
        }

        await access.NoteAsync(Worker, CaseworkAction.SeePlanning, "planning.see", Now, cancellationToken);
        Week = WeekPlan.Of(await OpenWork.ReadAsync(store, settings, new CaseQuery { IsOpen = true }, cancellationToken), settings, Today, day);
        return Page();
    }

    /// <summary>The channels of the week with their room.</summary>
    public IReadOnlyList<ChannelWeek> Channels => [.. Week!.Plan.Weeks.Where(w => w.From == Week.Monday).OrderBy(w => w.Channel)];

    /// <summary>The contacts per neighbourhood and channel, by neighbourhood; of which it is not known last.</summary>
    public IReadOnlyList<(string Neighbourhood, IReadOnlyDictionary<ContactChannel, int> Contacts)> Neighbourhoods =>
    [
        .. Week!.Planned.GroupBy(Week.NeighbourhoodOf, StringComparer.Ordinal).OrderBy(g => g.Key.Length == 0).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, (IReadOnlyDictionary<ContactChannel, int>)g.CountBy(d => d.Channel).ToDictionary())),
    ];

    /// <summary>The days of the week with their contacts.</summary>
    public IReadOnlyList<(LocalDate Day, IReadOnlyList<ContactDecision> Contacts)> Days =>
        [.. Week!.Planned.GroupBy(d => d.On!.Value).Select(g => (g.Key, (IReadOnlyList<ContactDecision>)[.. g]))];

    public static int Visits(IEnumerable<ContactDecision> contacts) => contacts.Count(c => c.Channel == ContactChannel.HomeVisit);

    public string Name(DayPart part) => T(NameOf(part));

    internal static Text NameOf(DayPart part) => part switch
    {
        DayPart.Morning => new("ochtend", "morning"),
        DayPart.Afternoon => new("middag", "afternoon"),
        DayPart.Evening => new("avond", "evening"),
        _ => new("hele dag", "any time"),
    };
}
