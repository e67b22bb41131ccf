using MunicipalFrontEnd.Pictures;
using MunicipalFrontEnd.Shell;
using MunicipalFrontEnd.Work;
using Vroegsignalering;
using Vroegsignalering.Casework;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Storage;

namespace MunicipalFrontEnd.Pages.Policy;

/// <summary>Two policies on the same stored cases: what moves. Nothing changes by looking.</summary>
public sealed class CompareModel(IStore store, MunicipalitySettings settings, PolicyShelf shelf) : FrontEndPage
{
    public IReadOnlyCollection<PriorityPolicy> All => shelf.All;

    public PriorityPolicy First { get; private set; } = null!;

    public PriorityPolicy Second { get; private set; } = null!;

    /// <summary>What moves; <c>null</c> when no case was ranked yet.</summary>
    public PolicyComparison? Comparison { get; private set; }

    private SmallCountProfile Profile => settings.SmallCounts ?? SmallCountProfile.Internal;

    public async Task OnGetAsync(string? first, string? second, CancellationToken cancellationToken)
    {
        First = shelf.Find(first) ?? shelf.InForce;
        Second = shelf.Find(second) ?? shelf.All.First(p => p.Label != First.Label);
        PriorityFacts[] facts = await StoredFacts.ReadAsync(store, settings, cancellationToken);
        Comparison = facts.Length > 0 ? PolicyComparison.Of(First, Second, facts) : null;
    }

    /// <summary>From which class to which, without small counts; <c>null</c> when nothing of it can be shown.</summary>
    public IReadOnlyList<(string From, IReadOnlyList<string> To)>? Moves()
    {
        Dictionary<(string, string), long> moves = Comparison!.Moves.GroupBy(m => (m.From.Id, m.To.Id)).ToDictionary(m => m.Key, m => m.Sum(x => (long)x.Cases));
        PriorityClass[] to = [.. Second.AllClasses];
        IReadOnlyList<ShownCounts>? shown = SmallCountProtection.ProtectTable(
            [.. First.AllClasses.Select(f => (IReadOnlyList<long>)[.. to.Select(t => moves.GetValueOrDefault((f.Id, t.Id)))])], Profile, totalsKnown: false);
        return shown is null ? null :
        [
            .. First.AllClasses.Zip(shown, (from, row) => (T(from.Name), (IReadOnlyList<string>)[
                .. to.Select((_, i) => row.Outcomes is { } counts ? Figures.Count(counts[i], Visitor.Language) : T("verborgen", "hidden")),
            ])),
        ];
    }

    /// <summary>The number of cases per class under both.</summary>
    public IReadOnlyList<(Bar First, Bar Second)> Classes() =>
    [
        .. Comparison!.Changes.Select(c => (new Bar(NameOf(c.ClassId), Shown(c.First), Said(c.First)), new Bar(NameOf(c.ClassId), Shown(c.Second), Said(c.Second)))),
    ];

    public string Said(long count) => Profile.IsSmall(count) ? T("klein aantal", "small count") : Figures.Count(Profile.Round(count), Visitor.Language);

    public string NameOf(string classId) => T(First.AllClasses.Concat(Second.AllClasses).First(c => c.Id == classId).Name);

    // A bar as long as the floor tells no more than its words do.
    private long Shown(long count) => Profile.IsSmall(count) ? Profile.Floor : Profile.Round(count);
}
