using MunicipalFrontEnd.Pictures;
using MunicipalFrontEnd.Shell;
using MunicipalFrontEnd.Work;
using Vroegsignalering.Casework;
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

    public async Task OnGetAsync(string? first, string? second, CancellationToken cancellationToken)
    {
        First = shelf.Find(first) ?? shelf.InForce;
        Second = shelf.Find(second) ?? shelf.All.First(p => p.Label != First.Label);
        PriorityFacts[] facts = await StoredFacts.ReadAsync(store, settings, cancellationToken);
        Comparison = facts.Length > 0 ? PolicyComparison.Of(First, Second, facts) : null;
    }

    /// <summary>From which class to which.</summary>
    public IReadOnlyList<(string From, IReadOnlyList<string> To)> Moves()
    {
        Dictionary<(string, string), int> moves = Comparison!.Moves.GroupBy(m => (m.From.Id, m.To.Id)).ToDictionary(m => m.Key, m => m.Sum(x => x.Cases));
        return [.. First.AllClasses.Select(from => (T(from.Name), (IReadOnlyList<string>)[.. Second.AllClasses.Select(to => Count(moves.GetValueOrDefault((from.Id, to.Id))))]))];
    }

    /// <summary>The number of cases per class under both.</summary>
    public IReadOnlyList<(Bar First, Bar Second)> Classes() =>
        [.. Comparison!.Changes.Select(c => (new Bar(NameOf(c.ClassId), c.First, Count(c.First)), new Bar(NameOf(c.ClassId), c.Second, Count(c.Second))))];

    public string Count(long count) => Figures.Count(count, Visitor.Language);

    public string NameOf(string classId) => T(First.AllClasses.Concat(Second.AllClasses).First(c => c.Id == classId).Name);
}
