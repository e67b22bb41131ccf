using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cli.Intake;
using Vroegsignalering.Ddas;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Cli.Process;

/// <summary>Reads what <c>process</c> takes: a folder with a manifest, a DDAS file, or a folder of DDAS files.</summary>
internal sealed class InputReader(Progress progress, SignalQuarantine? quarantine = null, ProcessStore? store = null)
{
    private static readonly DateTimeZone Netherlands = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    public ProcessInput Read(string path, LocalDate? on)
    {
        if (File.Exists(path))
        {
            return ReadDeliveries([path], on);
        }

        if (!Directory.Exists(path))
        {
            throw new CallException($"There is no file or folder '{path}'. Give a folder with a {Manifest.FileName}, or DDAS files (*.json).");
        }

        string manifest = Path.Combine(path, Manifest.FileName);
        if (File.Exists(manifest))
        {
            return ReadFolder(path, ManifestReader.Read(manifest), on);
        }

        string[] deliveries = FilesOf(path);
        return deliveries.Length > 0
            ? ReadDeliveries(deliveries, on)
            : throw new CallException($"The folder '{path}' has no {Manifest.FileName} and no DDAS files (*.json).");
    }

    private static string[] FilesOf(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read the folder '{folder}'. Look whether you may read it.");
        }
    }

    private ProcessInput ReadFolder(string folder, Manifest manifest, LocalDate? on)
    {
        SignalIntake intake = new();
        WatchedRows watched = new(quarantine ?? SignalQuarantine.Empty);
        List<Diagnostic> findings = [];
        foreach ((string file, string? mapping) in manifest.Signals)
        {
            string name = Masking.LongNumbers(file);
            progress.Step($"reading {name}");
            using FileStream stream = SignalFiles.Open(Inside(folder, file));
            intake.Add(watched.In(SignalFiles.Read(stream, SignalFiles.ReadMapping(mapping is null ? null : Inside(folder, mapping)), name, manifest.ReceivedOn)));
        }

        RepairedRows repaired = RepairedRows.Add(intake, quarantine ?? SignalQuarantine.Empty, watched);
        SignalIntakeResult result = intake.Finish();
        findings.AddRange([.. result.Findings, .. repaired.Findings]);
        DeliveryMerger history = new(only: manifest.Municipality);
        Books historyBooks = Books.Empty;
        List<QuarantinedRow> quarantined = [.. result.Quarantined];
        foreach (string file in manifest.History)
        {
            DdasReadResult read = ReadDelivery(Inside(folder, file), findings);
            historyBooks += BooksOf(read);
            quarantined.AddRange(read.QuarantinedSignals);
            quarantined.AddRange(read.QuarantinedCases);
            if (read.Delivery is DdasDelivery delivery)
            {
                history.Add(delivery, Masking.LongNumbers(file));
            }
        }

        // Who names a register goes on with that; otherwise the store is the register.
        CaseHistory[] histories = manifest.Cases.Count > 0
            ? RegisterFiles.Read(manifest.Cases.Select(file => (Inside(folder, file), Masking.LongNumbers(file))), findings)
            : store?.Cases(manifest.Municipality) ?? [];
        foreach (CaseHistory known in histories)
        {
            history.Add(known.Case, manifest);
        }

        IReadOnlyList<Registration> earlier = history.Merge();
        historyBooks = WithDoubles(historyBooks, history);
        quarantined.AddRange(history.Quarantined);
        findings.AddRange(history.Findings);
        ProcessSettings settings = new SettingsReader(folder, findings).Read(manifest);
        return new ProcessInput
        {
            On = on ?? manifest.On,
            Registrations =
            [
                new Registration
                {
                    Municipality = manifest.Municipality,
                    Organisation = manifest.Organisation,
                    Inhabitants = manifest.Inhabitants,
                    Signals = result.Signals,
                    EarlierSignals = [.. earlier.SelectMany(e => e.Signals)],
                    EarlierCases = [.. earlier.SelectMany(e => e.Cases)],
                    Histories = histories,
                    Settings = settings,
                },
            ],
            Books = new Books(
                result.Received, result.Signals.Count, result.Quarantined.Count,
                result.ReceivedArrears, result.AcceptedArrears, result.QuarantinedArrears),
            HistoryBooks = historyBooks,
            Repaired = repaired,
            Quality = result.Quality,
            Quarantined = quarantined,
            Findings = findings,
        };
    }

    private ProcessInput ReadDeliveries(IReadOnlyList<string> paths, LocalDate? on)
    {
        DeliveryMerger merger = new();
        List<Diagnostic> findings = [];
        List<QuarantinedRow> quarantined = [];
        List<DdasDelivery> deliveries = [];
        Books books = Books.Empty;
        foreach (string path in paths)
        {
            DdasReadResult read = ReadDelivery(path, findings);
            books += BooksOf(read);
            quarantined.AddRange(read.QuarantinedSignals);
            quarantined.AddRange(read.QuarantinedCases);
            if (read.Delivery is DdasDelivery delivery)
            {
                deliveries.Add(delivery);
                merger.Add(delivery, Masking.LongNumbers(Path.GetFileName(path)));
            }
        }

        if (deliveries.Count == 0)
        {
            string why = string.Join(" ", findings.Select(f => $"{f} {f.Code.Remedy.English}"));
            throw new CallException($"No DDAS delivery could be read. {why}");
        }

        IReadOnlyList<Registration> registrations = merger.Merge();
        return new ProcessInput
        {
            On = on ?? deliveries.Max(DayOf) ?? throw new CallException("The delivery does not say its day. Give the day that counts as today: --on yyyy-mm-dd."),
            Registrations = registrations,
            Books = WithDoubles(books, merger),
            HistoryBooks = Books.Empty,
            Quarantined = [.. quarantined, .. merger.Quarantined],
            Findings = [.. findings, .. merger.Findings],
            PeriodStart = deliveries.Min(d => d.PeriodStart),
            PeriodEnd = deliveries.Max(d => d.PeriodEnd),
        };
    }

    private DdasReadResult ReadDelivery(string path, List<Diagnostic> findings)
    {
        string name = Masking.LongNumbers(Path.GetFileName(path));
        progress.Step($"reading {name}");
        using FileStream stream = SignalFiles.Open(path);
        DdasReadResult read = DdasReader.Read(stream, name);
        findings.AddRange(read.Diagnostics);
        return read;
    }

    // A manifest names files of its own folder, so that a folder from somebody else cannot make the tool read elsewhere.
    internal static string Inside(string folder, string file)
    {
        string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        string path = file.Contains('\0', StringComparison.Ordinal) ? root : Path.GetFullPath(Path.Combine(root, file));
        return path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !HasLink(root, path)
            ? path
            : throw new CallException($"{Manifest.FileName}: '{Masking.LongNumbers(file)}' is not a file in the folder itself.");
    }

    // The folder may be a link that the user made; what lies in it may not lead elsewhere.
    private static bool HasLink(string root, string path)
    {
        for (string? part = path; part is not null && part.Length > root.Length; part = Path.GetDirectoryName(part))
        {
            if (new FileInfo(part).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static LocalDate? DayOf(DdasDelivery delivery)
    {
        LocalDate? day = delivery.DeliveredAt?.InZone(Netherlands).Date ?? delivery.PeriodEnd;
        return day?.Year <= 2100 ? day : null;
    }

    private static Books BooksOf(DdasReadResult read)
    {
        Signal[] accepted = [.. read.Delivery?.Municipalities.SelectMany(m => m.Signals) ?? []];
        return new Books(
            read.ReceivedSignals,
            accepted.Length,
            read.QuarantinedSignals.Count,
            read.ReceivedArrears,
            accepted.Aggregate(Money.Zero, (sum, s) => sum + (s.Arrears ?? Money.Zero)),
            read.QuarantinedSignals.Aggregate(Money.Zero, (sum, q) => sum + (q.Arrears ?? Money.Zero)));
    }

    private static Books WithDoubles(Books books, DeliveryMerger merger)
    {
        Money arrears = merger.Quarantined.Aggregate(Money.Zero, (sum, q) => sum + (q.Arrears ?? Money.Zero));
        return books with
        {
            Accepted = books.Accepted - merger.Quarantined.Count,
            SetAside = books.SetAside + merger.Quarantined.Count,
            AcceptedArrears = books.AcceptedArrears - arrears,
            SetAsideArrears = books.SetAsideArrears + arrears,
        };
    }
}
