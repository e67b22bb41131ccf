namespace Vroegsignalering.Households.Matching;

/// <summary>The pairs of clusters that are still apart, to tell which of them have a rival.</summary>
internal sealed class RivalScores
{
    private readonly Dictionary<int, List<(int Other, float Score)>> _neighbours = [];

    /// <summary>Counts a pair of clusters.</summary>
    public void Add(int first, int second, float score)
    {
        AddTo(first, second, score);
        AddTo(second, first, score);
    }

    /// <summary>Whether a third cluster resembles one of two as much, and not the other: a third record of the same person resembles both.</summary>
    public bool HasRival(int first, int second, float from) => HasRivalOf(first, second, from) || HasRivalOf(second, first, from);

    private bool HasRivalOf(int cluster, int other, float from) =>
        _neighbours[cluster].Exists(rival => rival.Score > from && rival.Other != other && !Resembles(rival.Other, other));

    private bool Resembles(int cluster, int other) => _neighbours[cluster].Exists(neighbour => neighbour.Other == other);

    private void AddTo(int cluster, int other, float score)
    {
        if (!_neighbours.TryGetValue(cluster, out List<(int Other, float Score)>? neighbours))
        {
            _neighbours.Add(cluster, neighbours = []);
        }

        neighbours.Add((other, score));
    }
}
