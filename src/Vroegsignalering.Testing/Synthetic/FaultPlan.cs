namespace Vroegsignalering.Testing;

/// <summary>Decides which row of a file has which fault; a row has at most one.</summary>
internal static class FaultPlan
{
    private static readonly FileFault[] Kinds = [.. Enum.GetValues<FileFault>().Where(fault => fault != FileFault.None)];

    /// <summary>The fault of every row.</summary>
    public static FileFault[] Make(IReadOnlyList<PlannedSignal> signals, PartnerLayout layout, Func<PlannedSignal, FileRow> rowOf, Chance chance)
    {
        FileFault[] faults = new FileFault[signals.Count];
        if (signals.Count == 0)
        {
            return faults;
        }

        foreach (FileFault fault in Kinds.Where(layout.CanHave))
        {
            int wanted = HowMany(fault, signals.Count, layout, chance);
            Permutation order = new(signals.Count, chance.Bits(Purpose.Fault, (int)fault, layout.Number));
            wanted -= Choose(fault, wanted, faults, order, at => signals[at].KnownHousehold && IsPossible(fault, rowOf(signals[at]), at));
            _ = Choose(fault, wanted, faults, order, at => IsPossible(fault, rowOf(signals[at]), at));
        }

        return faults;
    }

    private static int HowMany(FileFault fault, int rows, PartnerLayout layout, Chance chance)
    {
        double expected = rows * SyntheticRates.Fault(fault);
        int whole = (int)expected;
        int drawn = whole + (chance.Happens(expected - whole, Purpose.Fault, (int)fault, layout.Number, 1) ? 1 : 0);
        return rows >= SyntheticRates.RowsForEveryFault ? Math.Max(1, drawn) : drawn;
    }

    private static int Choose(FileFault fault, int wanted, FileFault[] faults, Permutation order, Func<int, bool> isPossible)
    {
        int chosen = 0;
        for (int place = 0; place < faults.Length && chosen < wanted; place++)
        {
            int at = (int)order[place];
            if (faults[at] == FileFault.None && isPossible(at) && (fault != FileFault.DoubleRow || faults[at - 1] == FileFault.None))
            {
                faults[at] = fault;
                chosen++;
            }
        }

        return chosen;
    }

    private static bool IsPossible(FileFault fault, FileRow row, int at) => fault switch
    {
        FileFault.PrefixSpelling => row.NamePrefix is not null,
        FileFault.DiacriticsDropped => row.LastName?.AsSpan().ContainsAnyExceptInRange('\0', '\x7f') == true,
        FileFault.AdditionSpelling => row.HouseNumberAddition is not null,
        FileFault.BsnFailsElevenTest or FileFault.BsnMissing => row.Bsn is not null,
        FileFault.DoubleRow => at > 0,
        _ => true,
    };
}
