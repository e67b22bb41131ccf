using NodaTime;

namespace Vroegsignalering.Testing;

/// <summary>What a <see cref="SyntheticMunicipality"/> should be like. The same options always give the same municipality.</summary>
public sealed class SyntheticOptions
{
    /// <summary>All signals, of the months before and of the current month together; a double or faulty row counts as one.</summary>
    /// <value>1 or more; the default is 2,100.</value>
    public int Signals { get; set; } = 2_100;

    /// <summary>The months before and the current one.</summary>
    /// <value>1 to 24; the default is 7: half a year before, and the current month.</value>
    public int Months { get; set; } = 7;

    /// <summary>Where chance starts: another number gives another municipality of the same kind.</summary>
    public ulong Seed { get; set; } = 1;

    /// <summary>The day it is; the files of the current month came in two days before, or on the last working day before that.</summary>
    /// <value>In the years 1700 to 9000; the default is 4 November 2026.</value>
    public LocalDate On { get; set; } = new(2026, 11, 4);

    /// <summary>The number of inhabitants.</summary>
    /// <value>1 or more; <c>null</c>, the default, fits it to the signals: 5.2 per 1,000 inhabitants per month, in whole thousands.</value>
    public int? Inhabitants { get; set; }

    /// <summary>Whether the files have the faults that real files have.</summary>
    /// <value>The default is <c>true</c>; without faults every row can be read.</value>
    public bool WithFaults { get; set; } = true;

    /// <summary>Checks the ranges, naming the setting that is outside.</summary>
    internal static void Check(SyntheticOptions options)
    {
        string? wrong = options switch
        {
            { Signals: < 1 } => "Signals must be 1 or more.",
            { Months: < 1 or > 24 } => "Months must be 1 to 24.",
            { On.Year: < 1700 or > 9000 } => "On must be in the years 1700 to 9000.",
            { Inhabitants: < 1 } => "Inhabitants must be 1 or more.",
            _ => null,
        };
        if (wrong is not null)
        {
            throw new ArgumentOutOfRangeException(nameof(options), wrong);
        }
    }
}
