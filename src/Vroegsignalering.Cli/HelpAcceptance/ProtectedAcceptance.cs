using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Cli.HelpAcceptance;

/// <summary>What may be shown of one definition.</summary>
/// <param name="Row">The definition with its counts.</param>
/// <param name="IsShown">Whether the counts of accepted, not accepted and not known may be shown.</param>
internal sealed record ShownAcceptance(HelpAcceptanceRow Row, bool IsShown);

/// <summary>Hides small counts in the same cases under several definitions.</summary>
/// <remarks>All definitions count the same people, so what differs between two of them is a group too. A row is hidden when one of its three counts is
/// 1 to 9, or differs by that from a row that is shown. The strictest and the broadest go first, so that the range is hidden last.</remarks>
internal sealed class ProtectedAcceptance
{
    public ProtectedAcceptance(HelpAcceptanceComparison comparison)
    {
        IReadOnlyList<HelpAcceptanceRow> rows = comparison.Rows;
        bool none = rows.Count == 0 || IsSmall(rows[0].Reached) || IsSmall(rows[0].PickedUp) || IsSmall(rows[0].PickedUp - rows[0].Reached);
        List<HelpAcceptanceRow> shown = [];
        foreach (HelpAcceptanceRow row in none ? [] : rows.Take(1).Concat(rows.Skip(1).Reverse()))
        {
            if (!Counts(row).Any(IsSmall) && shown.TrueForAll(other => !Counts(row).Zip(Counts(other), (a, b) => Math.Abs(a - b)).Any(IsSmall)))
            {
                shown.Add(row);
            }
        }

        ShowsTotals = !none;
        Rows = [.. rows.Select(row => new ShownAcceptance(row, shown.Contains(row)))];
        long differing = comparison.DifferingCases;
        bool leaks = none || IsSmall(differing) || IsSmall(rows[0].Reached - differing)
            || shown.Exists(a => shown.Exists(b => IsSmall(differing - Math.Abs(a.Accepted - b.Accepted))));
        Differing = leaks ? null : differing;
    }

    /// <summary>Whether the picked-up and the reached cases may be shown.</summary>
    public bool ShowsTotals { get; }

    /// <summary>The definitions, from strict to broad.</summary>
    public IReadOnlyList<ShownAcceptance> Rows { get; }

    /// <summary>Reached cases of which not every definition says the same; <c>null</c> when that is hidden.</summary>
    public long? Differing { get; }

    /// <summary>Whether a number must be hidden.</summary>
    public static bool IsSmall(long count) => SmallCountProfile.Public.IsSmall(count);

    private static long[] Counts(HelpAcceptanceRow row) => [row.Accepted, row.NotAccepted, row.NotKnown];
}
