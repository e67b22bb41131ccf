using NodaTime;
using Vroegsignalering.Ddas.Writing;
using static Vroegsignalering.Ddas.Validation.DdasValidationDiagnostics;

namespace Vroegsignalering.Ddas.Validation;

/// <summary>Checks a delivery of any version beyond its schema: what it says must hang together.</summary>
/// <remarks>
/// It tells what the reader finds, which is most of what the schema of the version refuses, and what it finds itself: contradictions between signals
/// and cases, dates, persons who occur twice, values of other versions, names and codes of municipalities. It is no replacement for the
/// published schema: an empty list of contacts, for one, is not told from none.
/// The file is read three times; of every signal some 50 bytes are kept, whatever its size.
/// </remarks>
public static class DdasValidator
{
    private const int MaxSignals = 50_000;

    /// <summary>Checks a delivery; the stream stays open.</summary>
    /// <param name="input">The delivery; it must be possible to go back in it.</param>
    /// <param name="sourceName">The name of the file without its folder; it stands in every finding.</param>
    /// <param name="options">What to check against; <c>null</c> for the defaults.</param>
    /// <exception cref="ArgumentException">It is not possible to go back in the input, or an option is outside its range.</exception>
    public static DdasValidationResult Validate(Stream input, string sourceName, DdasValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        options ??= new DdasValidationOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.PlacesPerCode, 0, nameof(options.PlacesPerCode));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.PlacesPerCode, 1_000_000, nameof(options.PlacesPerCode));
        if (!input.CanSeek)
        {
            throw new ArgumentException("A stream is needed in which it is possible to go back.", nameof(input));
        }

        long start = input.Position;
        DdasReadSummary whole = Read(input, sourceName, _ => { });
        DdasVersion version = options.Version != DdasVersion.NotStated ? options.Version : whole.Version;
        FindingList findings = new(sourceName, version, options.PlacesPerCode);
        if (whole.Refusal is Diagnostic refusal)
        {
            findings.Add(refusal, DiagnosticSeverity.Fatal);
        }
        else
        {
            LookAtWhole(findings, whole, options.Version);
            LookAtItems(findings, whole, version, options, take => Again(input, start, sourceName, take));
            LookAtWords(findings, input, start, version);
        }

        return new DdasValidationResult { Version = version, Read = whole, Findings = findings.Kept, Counts = findings.Counts };
    }

    private static void LookAtWhole(FindingList findings, DdasReadSummary whole, DdasVersion asked)
    {
        bool isOther = asked != DdasVersion.NotStated && whole.Version != DdasVersion.NotStated
            && (asked == DdasVersion.V12) != (whole.Version == DdasVersion.V12);
        if (isOther)
        {
            findings.Add(OtherVersion, "leveringen");
        }

        if (whole.ReceivedSignals > MaxSignals)
        {
            findings.Add(TooManySignals, "leveringen");
        }

        if (Days.Of(whole.DeliveredAt) is LocalDate deliveredOn && deliveredOn <= whole.PeriodEnd)
        {
            findings.Add(DeliveredBeforePeriodEnd, "aanleverdatumEnTijd");
        }
    }

    private static void LookAtItems(
        FindingList findings, DdasReadSummary whole, DdasVersion version, DdasValidationOptions options, Action<Action<DdasReadItem>> readAll)
    {
        OrganisationCheck organisations = new(findings, version, options.MunicipalityNames);
        CaseCheck cases = new(findings, whole, version);
        SignalCheck signals = new(findings, whole, version);
        readAll(item =>
        {
            findings.Add(item.Findings);
            switch (item)
            {
                case DdasMunicipalityStart:
                    signals = new SignalCheck(findings, whole, version);
                    break;
                case DdasReadSignal signal:
                    signals.Look(signal);
                    break;
                case DdasReadCase read:
                    cases.Look(read, signals);
                    break;
                case DdasMunicipalityEnd end:
                    signals.End(end.Place);
                    organisations.Look(end);
                    break;
            }
        });
    }

    private static void LookAtWords(FindingList findings, Stream input, long start, DdasVersion version)
    {
        // v0.9 and v1.0 have the same names, so without being told which it is, either word is right.
        if (version == DdasVersion.NotStated)
        {
            return;
        }

        input.Position = start;
        long count = ResultWords.CountOfOtherVersions(input, version);
        findings.AddMany(WordOfOtherVersion, "leveringen[].vroegsignaalzaken[].resultaat", count);
    }

    private static void Again(Stream input, long start, string sourceName, Action<DdasReadItem> take)
    {
        input.Position = start;
        Read(input, sourceName, take);
    }

    private static DdasReadSummary Read(Stream input, string sourceName, Action<DdasReadItem> take)
    {
        using DdasStreamReader reader = DdasStreamReader.Open(input, sourceName);
        while (reader.Read())
        {
            take(reader.Item);
        }

        return reader.Summary;
    }
}
