using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Ddas;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Benchmarks;

/// <summary>The inputs, all made by the generator from one seed: the same size gives the same bytes in every run.</summary>
internal static class Inputs
{
    /// <summary>Months: the half year in which a repeat is looked for, and the current one.</summary>
    private const int HalfYearAndNow = 7;

    /// <summary>About a fifth of the signals comes from energy suppliers; a little more makes sure that there are enough rows.</summary>
    private const double SignalsPerEnergyRow = 5.5;

    /// <summary>A file of energy suppliers with exactly so many rows, with the faults that real files have, and its mapping.</summary>
    public static (byte[] Content, SignalMapping Mapping) EnergyFile(int rows)
    {
        SyntheticFile file = Generate((int)(rows * SignalsPerEnergyRow), months: 1, withFaults: true).Files[0];
        return (FirstLines(file.Content.Span, rows + 1), Mapping(file));
    }

    /// <summary>So many signals of one month, in the order of the partners' files.</summary>
    public static Signal[] SignalsOfAMonth(int count) =>
        [.. RowsOf(Generate(count, months: 1, withFaults: false)).Select(row => row.Signal!)];

    /// <summary>So many signals that came in today, with the half year before them.</summary>
    public static WorklistRequest Month(int newSignals)
    {
        SyntheticMunicipality municipality = Generate(newSignals * HalfYearAndNow, HalfYearAndNow, withFaults: false);
        return new WorklistRequest
        {
            Municipality = municipality.Code,
            On = municipality.On,
            NewSignals = [.. RowsOf(municipality).Select(row => row.Signal!)],
            EarlierSignals = municipality.HistorySignals,
            EarlierCases = municipality.HistoryCases,
        };
    }

    /// <summary>So many open lines of a worklist, in an order that has nothing to do with rank: sorted input flatters a loop.</summary>
    public static WorklistItem[] OpenItems(int count)
    {
        // Of 100 signals come some 80 open cases: a household has 1.3 signals, and cases of the month before are still open.
        Worklist worklist = Worklist.Make(Month(count * 13 / 10));
        WorklistItem[] items =
            [.. worklist.Items.Where(item => item.Case.IsOpen).OrderBy(item => item.Case.Id, StringComparer.Ordinal).Take(count)];
        return items.Length == count ? items : throw new InvalidOperationException("The generator gave too few open cases.");
    }

    /// <summary>Half a year of a municipality with so many signals, as its cases stand at the end.</summary>
    public static SyntheticMunicipality HalfYear(int signals) =>
        Generate(((signals * HalfYearAndNow) + HalfYearAndNow - 2) / (HalfYearAndNow - 1), HalfYearAndNow, withFaults: false);

    /// <summary>A delivery of half a year with so many signals.</summary>
    public static DdasDelivery Delivery(int signals)
    {
        SyntheticMunicipality municipality = HalfYear(signals);
        return new DdasDelivery
        {
            PeriodStart = municipality.HistorySignals.Min(signal => signal.SentOn),
            PeriodEnd = municipality.HistorySignals.Max(signal => signal.SentOn),
            DeliveredAt = Instant.FromUtc(2026, 11, 4, 12, 0),
            SupplierCode = "benchmark 1.0",
            Municipalities =
            [
                new DdasMunicipalityDelivery
                {
                    Municipality = municipality.Code,
                    Organisation = new DdasOrganisation { Name = municipality.Name },
                    Signals = municipality.HistorySignals,
                    Cases = municipality.HistoryCases,
                },
            ],
        };
    }

    private static SyntheticMunicipality Generate(int signals, int months, bool withFaults) => SyntheticMunicipality.Generate(
        new SyntheticOptions { Signals = signals, Months = months, Seed = 2027, WithFaults = withFaults });

    private static IEnumerable<IntakeRow> RowsOf(SyntheticMunicipality municipality) => municipality.Files.SelectMany(file =>
        SignalCsvReader.Read(new MemoryStream(file.Content.ToArray()), Mapping(file), file.Name, municipality.ReceivedOn).Rows);

    private static SignalMapping Mapping(SyntheticFile file) => SignalMappingReader.Read(file.Mapping, file.MappingName).Mapping!;

    // A row of this file is one line: the generator puts no line end in a cell.
    private static byte[] FirstLines(ReadOnlySpan<byte> file, int lines)
    {
        int end = 0;
        for (int line = 0; line < lines; line++)
        {
            int length = file[end..].IndexOf((byte)'\n');
            end += length >= 0 ? length + 1 : throw new InvalidOperationException("The generator gave too few rows.");
        }

        return file[..end].ToArray();
    }
}
