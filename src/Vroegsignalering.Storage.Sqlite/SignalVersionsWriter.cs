using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Storage.Sqlite;

/// <summary>Marks which versions of signals are replaced: all but those of the latest day of sending (or else of receipt), and of these the latest
/// received.</summary>
internal sealed class SignalVersionsWriter(SqliteUnitOfWork unit, Session session)
{
    // Only signals that have more than one version are looked at one by one.
    private const string WithMoreVersions = """
        SELECT DISTINCT added.reference FROM signal AS added NOT INDEXED
        WHERE added.rowid > ? AND EXISTS (
            SELECT 1 FROM signal AS other INDEXED BY signal_reference
            WHERE other.municipality = added.municipality AND other.reference = added.reference AND other.rowid <> added.rowid)
        """;

    private readonly List<Version> _versions = [];

    /// <summary>The reference keys whose versions have to be looked at.</summary>
    public HashSet<SignalKey> Touched { get; } = [];

    /// <summary>Adds the reference keys of rows after one that have more versions.</summary>
    public void FindAfter(long row)
    {
        using Statement find = session.Use(WithMoreVersions);
        find.Set(row);
        while (find.Step())
        {
            Touched.Add(StoredValues.Key(find.Bytes(0)));
        }
    }

    /// <summary>Marks.</summary>
    /// <param name="references">The reference keys of which the versions have to be looked at.</param>
    /// <param name="last">The last row that was there before.</param>
    /// <returns>How many new ones a newer one is there of, and how many old ones counted until now.</returns>
    public (int Late, int Replaced) Mark(IEnumerable<SignalKey> references, long last)
    {
        (int late, int replaced) = (0, 0);
        using Statement read = session.Use("SELECT rowid, day, received, replaced FROM signal WHERE municipality = ? AND reference = ?");
        using Statement mark = session.Use("UPDATE signal SET replaced = ? WHERE rowid = ?");
        foreach (SignalKey reference in references)
        {
            Read(read, reference);
            Version newest = _versions.Count > 0 ? _versions.Max() : default;
            foreach (Version version in _versions)
            {
                bool isReplaced = version.CompareTo(newest) < 0;
                if (isReplaced != version.IsReplaced)
                {
                    mark.Set(isReplaced).Set(version.Row).Do();
                }

                late += isReplaced && version.Row > last ? 1 : 0;
                replaced += isReplaced && !version.IsReplaced && version.Row <= last ? 1 : 0;
            }
        }

        return (late, replaced);
    }

    private void Read(Statement read, SignalKey reference)
    {
        _versions.Clear();
        read.Set(unit.Municipality.Value).Set(reference);
        while (read.Step())
        {
            _versions.Add(new Version(read.Long(0), read.TextOrNull(1) ?? "", read.TextOrNull(2) ?? "", read.Long(3) != 0));
        }

        read.Again();
    }

    private readonly record struct Version(long Row, string Day, string Received, bool IsReplaced) : IComparable<Version>
    {
        public int CompareTo(Version other)
        {
            int order = string.CompareOrdinal(Day, other.Day);
            return order != 0 ? order : string.CompareOrdinal(Received, other.Received);
        }
    }
}
