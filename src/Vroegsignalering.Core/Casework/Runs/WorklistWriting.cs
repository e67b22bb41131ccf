using System.Globalization;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Files;
using Vroegsignalering.Households;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>Makes of a worklist what is stored: cases with their places, decisions, and questions for people.</summary>
internal sealed class WorklistWriting(MunicipalitySettings settings, LoadedMonth month, Worklist worklist, LocalDate on)
{
    private const MatchEvidence FirstTechnical = MatchEvidence.NotElsewhere;

    /// <summary>The cases: new and grown ones with their events, and a place for every open one.</summary>
    public IReadOnlyList<CaseToSave> Cases() =>
        [.. worklist.Items.Index().Select(i => ToSave(i.Item, i.Index + 1)).OrderBy(c => c.History.Id, StringComparer.Ordinal)];

    /// <summary>The decisions, in the order of the worklist.</summary>
    public IReadOnlyList<PriorityDecision> Decisions() => [.. worklist.Items.Index().Select(i => Decision(i.Item, i.Index + 1))];

    /// <summary>The questions that were not asked before.</summary>
    /// <param name="residency">The results of the residency check about new signals, with their labels.</param>
    public IReadOnlyList<ReviewQuestion> Questions(IEnumerable<(string Label, ResidencyResult Result)> residency)
    {
        Dictionary<Signal, (WorklistItem Item, int Index)> places = new(ReferenceEqualityComparer.Instance);
        foreach (WorklistItem item in worklist.Items)
        {
            foreach ((int index, Signal signal) in item.Case.Signals.Index())
            {
                places.TryAdd(signal, (item, index));
            }
        }

        return
        [
            .. worklist.Questions.Select(AboutTwo).Concat(residency.Where(r => r.Result.IsInReview).Select(r => AboutOne(r.Label, r.Result)))
                .OfType<ReviewQuestion>().Where(q => !month.Review.IsAsked(q.Id)).DistinctBy(q => q.Id, StringComparer.Ordinal).OrderBy(q => q.Id, StringComparer.Ordinal),
        ];

        ReviewQuestion? AboutTwo(HouseholdQuestion question) => PlaceOf(question.First) is { } first && PlaceOf(question.Second) is { } second
            ? new ReviewQuestion
            {
                Kind = ReviewTexts.KindOf(question.Kind),
                Signal = question.Link.First,
                OtherSignal = question.Link.Second,
                Place = new SignalPlace(first.Item.Case.Id, first.Index),
                OtherPlace = new SignalPlace(second.Item.Case.Id, second.Index),
                Deadline = first.Item.Deadline ?? second.Item.Deadline,
                AskedOn = on,
                Why = [.. question.Link.Contributions.Select(c => c.Evidence).Where(e => e < FirstTechnical).Select(e => e.ToString())],
            }
            : null;

        ReviewQuestion? AboutOne(string label, ResidencyResult result) => PlaceOf(result.Signal) is { } place
            ? new ReviewQuestion
            {
                Kind = ReviewKind.Resident,
                Signal = label,
                Place = new SignalPlace(place.Item.Case.Id, place.Index),
                Deadline = place.Item.Deadline,
                AskedOn = on,
                Why = [.. result.Reasons.Select(r => r.Code)],
                Found = Found(result.Person),
            }
            : null;

        (WorklistItem Item, int Index)? PlaceOf(Signal signal) =>
            places.TryGetValue(worklist.Current(signal), out (WorklistItem, int) now) || places.TryGetValue(signal, out now) ? now : null;
    }

    /// <summary>The place of a line.</summary>
    public static CasePlacement Placement(WorklistItem item, int rank, LocalDate on)
    {
        ContactPlan plan = item.Plan();
        return new CasePlacement
        {
            Rank = rank,
            On = on,
            Tier = item.Tier,
            ClassId = item.Class.Id,
            Score = item.Rank.Score,
            Deadline = item.Deadline,
            Next = item.NextStep(plan),
            NextChannel = plan.Next?.Channel ?? ContactChannel.NotStated,
            NextOn = plan.Next?.On,
            Neighbourhood = WorklistPlanning.PostcodeArea(item),
            WaitsForReview = item.WaitsForReview,
        };
    }

    private CaseToSave ToSave(WorklistItem item, int place)
    {
        CaseHistory? before = month.Cases.GetValueOrDefault(item.Case.Id)?.History;
        return new CaseToSave(item.ToHistory(before), before?.Events.Count ?? 0) { Placement = item.Case.IsOpen ? Placement(item, place, on) : null };
    }

    private PriorityDecision Decision(WorklistItem item, int place) => PriorityDecision.Of(item.Case.Id, on, settings.Policy, item.Explain()) with
    {
        Selection = item.Selection,
        HasNoCapacity = item.HasNoCapacity,
        OverriddenClassId = item.Override?.ClassId,
        OverrideReason = item.Override?.Reason,
        OverriddenBy = item.Override?.By,
        Context =
        [
            new("deadline", item.Deadline is LocalDate deadline ? IsoDay.Format(deadline) : ""),
            new("matches", string.Join(",", item.Household.Members.Select(m => m.Reason.ToString()))),
            new("municipality", settings.Municipality.Value),
            new("origin", item.Origin.ToString()),
            new("place", place.ToString(CultureInfo.InvariantCulture)),
            new(ResidencyContext.Name, ResidencyContext.Of(item.Case, item.Residency)),
            new("result", item.Case.Result?.ToString() ?? ""),
            new("strategy", item.Case.IsOpen ? item.Strategy.Id : ""),
        ],
    };

    private static FoundPerson? Found(RegisteredPerson? person) => person is null ? null : new FoundPerson
    {
        Bsn = person.Bsn,
        NamePrefix = person.NamePrefix,
        LastName = person.LastName,
        BirthDate = person.BirthDate.ToDay(),
        Address = person.IsSecret ? null : person.Address?.ToUnmaskedString(),
    };
}
