namespace Vroegsignalering.Monitoring;

/// <summary>The counts of one group in one month or in the whole.</summary>
internal sealed class MonitorCell(int definitions)
{
    private readonly int[] _last = NobodyYet(2 + definitions);

    public long[] Counts { get; } = new long[Tally.Accepted + (2 * definitions)];

    public void Add(ReadOnlySpan<int> row)
    {
        for (int i = 0; i < row.Length; i++)
        {
            Counts[i] += row[i];
        }
    }

    /// <summary>Counts a resident, unless that was done. All that is known of one resident must come together.</summary>
    /// <param name="resident">The number of the resident.</param>
    /// <param name="facts">Bit 0: signalled, bit 1: reached, then a bit for each definition under which help was accepted.</param>
    public void AddResident(int resident, long facts)
    {
        for (int i = 0; i < _last.Length; i++)
        {
            if ((facts & (1L << i)) != 0 && _last[i] != resident)
            {
                _last[i] = resident;
                Counts[i < 2 ? Tally.Residents + i : Tally.Accepted + definitions + i - 2]++;
            }
        }
    }

    private static int[] NobodyYet(int length)
    {
        int[] last = new int[length];
        Array.Fill(last, -1);
        return last;
    }
}
