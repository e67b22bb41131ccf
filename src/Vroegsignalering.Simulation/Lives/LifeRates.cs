using NodaTime;
using Vroegsignalering.Simulation.Calibrating;

namespace Vroegsignalering.Simulation.Lives;

/// <summary>The chances of lives as thresholds: a random number below one means that it happens. Of 32 bits, or of 16 where four fit in a draw.</summary>
internal sealed class LifeRates
{
    private readonly double _growth;

    public LifeRates(Calibration c, YearMonth first, int months)
    {
        FirstDay = Period.DaysBetween(new LocalDate(1900, 1, 1), first.ToDateInterval().Start);
        Young = Of32(c["population.share-18-26"]);
        YoungOrMiddle = Of32(1 - c["population.share-67-plus"]);
        Vulnerable = Of32(c["trouble.share-vulnerable"]);
        Renting = Of16(c["population.share-renting"]);
        Children = Of16(c["population.share-minor-children"]);
        HardToReach = Of32(c["reach.share-hard"]);
        Phone = Of16(c["reach.share-with-phone"]);
        Messages = Of16(c["reach.share-with-messages"]);
        Recovery = Of32(c["trouble.recovery"]);
        PaidInTrouble = Of16(c["arrears.paid-in-trouble"]);
        PaidAfter = Of16(c["arrears.paid-after-trouble"]);
        Unpaid = [.. Sector.Ids.Select(s => Of16(c[$"bill.unpaid.{s}"]))];
        Repeat = [.. Sector.Ids.Select(s => Of16(c[$"partner.repeats.{s}"]))];
        MedianCents = [.. Sector.Ids.Select(s => c[$"arrears.median.{s}"] * 100)];
        _growth = c["arrears.growth"];
        Months = [.. Enumerable.Range(0, months).Select(i => new OfMonth(c, first.PlusMonths(i)))];
        Start = [.. Months[0].EntryShares.Select(e => Of32(e / (e + c["trouble.recovery"])))];
    }

    public int FirstDay { get; }

    public uint Young { get; }

    public uint YoungOrMiddle { get; }

    public uint Vulnerable { get; }

    public uint Renting { get; }

    public uint Children { get; }

    public uint HardToReach { get; }

    public uint Phone { get; }

    public uint Messages { get; }

    public uint Recovery { get; }

    public uint PaidInTrouble { get; }

    public uint PaidAfter { get; }

    public uint[] Unpaid { get; }

    public uint[] Repeat { get; }

    public double[] MedianCents { get; }

    public uint[] Start { get; }

    public OfMonth[] Months { get; }

    /// <summary>What arrears begin with.</summary>
    public int FirstCents(int sector, uint random) => (int)(MedianCents[sector] * Spread.At(random));

    /// <summary>What is owed after one more bill that was not paid.</summary>
    public int Grown(int owed, int lasting) => (int)(owed * (1 + (_growth / (1 + (_growth * Math.Max(0, lasting - 1))))));

    public static uint Of32(double share) => share >= 1 ? uint.MaxValue : (uint)(Math.Max(0, share) * 4294967296.0);

    public static uint Of16(double share) => (uint)(Math.Clamp(share, 0, 1) * 65536.0);

    /// <summary>The chances that differ from month to month.</summary>
    internal sealed class OfMonth
    {
        public OfMonth(Calibration c, YearMonth month)
        {
            double entry = OfYear(c, "trouble.entry", month.Year);
            double vulnerable = c["trouble.factor-vulnerable"];
            double[] ages = [c["trouble.factor-18-26"], 1, c["trouble.factor-67-plus"]];
            EntryShares = [.. ages.SelectMany(a => new[] { entry * a, entry * a * vulnerable })];
            Entry = [.. EntryShares.Select(Of32)];
            YearlyPremium = month.Month == 2 ? Of32(c["bill.yearly-premium"] * entry / OfYear(c, "trouble.entry", 2022)) : 0;
            MonthlyWater = Of16(OfYear(c, "bill.monthly-water", month.Year));
        }

        public double[] EntryShares { get; }

        public uint[] Entry { get; }

        public uint YearlyPremium { get; }

        public uint MonthlyWater { get; }

        // A year that is not in the calibration has the number of the nearest one that is.
        private static double OfYear(Calibration c, string id, int year) => c.Parameters
            .Where(p => p.Id.Length == id.Length + 5 && p.Id.StartsWith(id, StringComparison.Ordinal) && p.Id[id.Length] == '.')
            .OrderBy(p => Math.Abs(int.Parse(p.Id.AsSpan(id.Length + 1), System.Globalization.CultureInfo.InvariantCulture) - year)).ThenBy(p => p.Id, StringComparer.Ordinal)
            .First().Value;
    }
}
