namespace Vroegsignalering.Prioritisation;

/// <summary>Two policies on the same cases: who would move, and what each leaves out.</summary>
public sealed class PolicyComparison
{
    private PolicyComparison(PolicyOutcome first, PolicyOutcome second)
    {
        (First, Second) = (first, second);
        Dictionary<(int From, int To), int> moves = [];
        for (int i = 0; i < first.Cases; i++)
        {
            (int, int) move = (first.Scores[i].ClassNumber, second.Scores[i].ClassNumber);
            moves[move] = moves.GetValueOrDefault(move) + 1;
        }

        Moves = [.. moves.OrderBy(m => m.Key).Select(m => new ClassMove(first.Policy.AllClasses[m.Key.From], second.Policy.AllClasses[m.Key.To], m.Value))];
        Moved = Moves.Where(m => !IsSame(m)).Sum(m => m.Cases);
        Changes = [.. ClassIds().Select(Change)];
    }

    /// <summary>What the first policy does.</summary>
    public PolicyOutcome First { get; }

    /// <summary>What the second policy does.</summary>
    public PolicyOutcome Second { get; }

    /// <summary>How many cases go from which class to which, those that stay among them; classes are the same when their ids are.</summary>
    public IReadOnlyList<ClassMove> Moves { get; }

    /// <summary>How many cases get another class.</summary>
    public int Moved { get; }

    /// <summary>What changes per class, highest first, with how much of it may be chance.</summary>
    public IReadOnlyList<ClassChange> Changes { get; }

    /// <summary>Runs two policies over the same cases.</summary>
    /// <param name="first">The policy as it is.</param>
    /// <param name="second">The policy as it might be.</param>
    /// <param name="facts">The facts of each case.</param>
    public static PolicyComparison Of(PriorityPolicy first, PriorityPolicy second, ReadOnlySpan<PriorityFacts> facts) =>
        new(PolicyOutcome.Of(first, facts), PolicyOutcome.Of(second, facts));

    /// <summary>Whether a case, by its place in the facts, gets another class.</summary>
    public bool IsMoved(int index) => !string.Equals(
        First.Policy.ClassOf(First.Scores[index]).Id, Second.Policy.ClassOf(Second.Scores[index]).Id, StringComparison.Ordinal);

    /// <summary>How many of the cases that come first under both policies are the same, when there is room for so many.</summary>
    /// <param name="places">The number of cases that there is room for.</param>
    /// <remarks>Cases with the same tier and score are taken in the order of the facts.</remarks>
    public int SharedAmongFirst(int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        HashSet<int> first = [.. Top(First, places)];
        return Top(Second, places).Count(first.Contains);
    }

    private static IEnumerable<int> Top(PolicyOutcome outcome, int places)
    {
        int[] order = [.. Enumerable.Range(0, outcome.Cases)];
        PriorityScore[] scores = [.. outcome.Scores];
        Array.Sort(order, (x, y) => scores[x].CompareTo(scores[y]) is int by and not 0 ? by : x.CompareTo(y));
        return order.Where(i => scores[i].Tier != PriorityTier.LeftOut).Take(places);
    }

    private static bool IsSame(ClassMove move) => string.Equals(move.From.Id, move.To.Id, StringComparison.Ordinal);

    private IEnumerable<string> ClassIds() => First.Policy.AllClasses.SkipLast(1).Concat(Second.Policy.AllClasses.SkipLast(1))
        .Select(c => c.Id).Append(PriorityClass.LeftOut.Id).Distinct(StringComparer.Ordinal);

    private ClassChange Change(string id) => new(
        id,
        Moves.Where(m => m.From.Id == id).Sum(m => m.Cases),
        Moves.Where(m => m.To.Id == id).Sum(m => m.Cases),
        Moves.Where(m => m.To.Id == id && m.From.Id != id).Sum(m => m.Cases),
        Moves.Where(m => m.From.Id == id && m.To.Id != id).Sum(m => m.Cases));
}
