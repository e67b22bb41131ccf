using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Cases;
using Vroegsignalering.Casework;
using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;
using Vroegsignalering.Storage;

namespace MunicipalFrontEnd.Work;

/// <summary>The contacts of the coming four weeks laid over the room that there is, and one week of them.</summary>
public sealed class WeekPlan
{
    /// <summary>The key of cases of which the neighbourhood is not known.</summary>
    public const string NoNeighbourhood = "";

    private readonly Dictionary<string, CaseToPlan> _cases;
    private readonly Dictionary<string, StoredCase> _stored;

    private WeekPlan(CapacityPlan plan, IReadOnlyList<CaseToPlan> cases, IReadOnlyList<StoredCase> stored, ContactCapacity capacity, LocalDate monday)
    {
        (Plan, Capacity, Monday) = (plan, capacity, monday);
        _cases = cases.ToDictionary(c => c.CaseNumber, StringComparer.Ordinal);
        _stored = stored.ToDictionary(c => c.History.Id, StringComparer.Ordinal);
    }

    /// <summary>The plan of four weeks.</summary>
    public CapacityPlan Plan { get; }

    /// <summary>The room it was made with.</summary>
    public ContactCapacity Capacity { get; }

    /// <summary>The first day of the week that is shown.</summary>
    public LocalDate Monday { get; }

    /// <summary>The Mondays that can be shown.</summary>
    public IReadOnlyList<LocalDate> Mondays => [.. Plan.Weeks.Select(w => w.From).Distinct().Order()];

    /// <summary>The contacts of the week, by day and then by the order of the law and the policy.</summary>
    public IReadOnlyList<ContactDecision> Planned => [.. Plan.Decisions.Where(d => d.On >= Monday && d.On < Monday.PlusDays(7)).OrderBy(d => d.On)];

    /// <summary>Contacts that are wanted in the week or before it and have no place, or a place after their term.</summary>
    public IReadOnlyList<ContactDecision> DoNotFit =>
        [.. Plan.Decisions.Where(d => d.Wanted.On < Monday.PlusDays(7) && (d.MissesTerm || (!d.IsPlaced && d.Placement is not ContactPlacement.EarlierNotPlaced and not ContactPlacement.AfterHorizon)))];

    /// <summary>The case of a contact.</summary>
    public CaseToPlan CaseOf(ContactDecision decision) => _cases[decision.CaseNumber];

    /// <summary>The case of a contact as it is stored.</summary>
    public StoredCase StoredOf(ContactDecision decision) => _stored[decision.CaseNumber];

    /// <summary>The neighbourhood of a contact; <see cref="NoNeighbourhood"/> when not known.</summary>
    public string NeighbourhoodOf(ContactDecision decision) => CaseOf(decision).Neighbourhood ?? NoNeighbourhood;

    /// <summary>Makes the plan.</summary>
    /// <param name="work">The open cases.</param>
    /// <param name="settings">The choices of the municipality.</param>
    /// <param name="today">The day that counts as today.</param>
    /// <param name="day">A day of the week to show; this week when <c>null</c>, or outside the plan.</param>
    /// <returns><c>null</c> when neither the room nor the number of inhabitants is known.</returns>
    public static WeekPlan? Of(OpenWork work, MunicipalitySettings settings, LocalDate today, LocalDate? day)
    {
        ContactCapacity? capacity = settings.Capacity ?? (settings.Inhabitants is int inhabitants ? ContactCapacity.ForInhabitants(inhabitants) : null);
        if (capacity is null)
        {
            return null;
        }

        Worklist worklist = work.ToWorklist(settings, today);
        Dictionary<string, CasePlacement?> places = work.Cases.ToDictionary(c => c.History.Id, c => c.Placement, StringComparer.Ordinal);
        // The place that the monthly run gave stands: between two runs the order of the cases does not change by itself.
        CaseToPlan[] cases =
        [
            .. worklist.CasesToPlan().Where(c => places[c.CaseNumber]?.WaitsForReview != true).Select(c => places[c.CaseNumber] is CasePlacement place
                ? c with { Tier = place.Tier, Place = place.Rank, Neighbourhood = place.Neighbourhood ?? c.Neighbourhood }
                : c),
        ];
        CapacityPlan plan = ContactPlanner.Plan(new PlanningRequest
        {
            On = today,
            Cases = cases,
            Capacity = capacity,
            Fixed = worklist.KeptContacts(),
            Calendar = settings.Calendar,
        });
        LocalDate first = day is LocalDate asked && asked >= plan.FirstDay && asked <= plan.LastDay ? asked : plan.FirstDay;
        return new WeekPlan(plan, cases, work.Cases, capacity, first.PlusDays(1 - (int)first.DayOfWeek));
    }
}
