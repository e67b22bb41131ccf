using NodaTime;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Benchmarks;

/// <summary>Goes through a file as a store would: each row's outcome, findings and keys are looked at, and nothing is kept.</summary>
internal static class StreamedIntake
{
    /// <summary>The number of rows, of rows set aside and of findings, and the keys folded into one number, so that they are computed.</summary>
    public static (int Rows, int SetAside, int Findings, int Keys) Run(Stream stream, SignalMapping mapping, LocalDate receivedOn)
    {
        (int rows, int setAside, int findings, int keys) = (0, 0, 0, 0);
        foreach (IntakeRow row in SignalCsvReader.ReadRows(stream, mapping, "energie.csv", receivedOn))
        {
            rows++;
            setAside += row.Outcome == IntakeOutcome.Quarantined ? 1 : 0;
            findings += row.Findings.Count;
            keys ^= row.ContentKey.GetHashCode() ^ row.ReferenceKey.GetHashCode();
        }

        return (rows, setAside, findings, keys);
    }
}
