using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Cli.Intake;
using Vroegsignalering.Cli.Process;
using Vroegsignalering.Ddas;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>What the results of <c>process</c> hold that a year report is made of.</summary>
internal sealed record YearInput
{
    public required IReadOnlyList<Signal> Signals { get; init; }

    public required IReadOnlyList<CaseHistory> Cases { get; init; }

    public required DecisionsOfYear Decisions { get; init; }

    /// <summary>What came in, a run each, oldest first; empty when the folders are of an older version.</summary>
    public required IReadOnlyList<RegistrationSummary> Runs { get; init; }

    /// <summary>Lines of case registers that could not be used.</summary>
    public required int LinesSetAside { get; init; }

    /// <summary>Reads folders that <c>process</c> wrote. Of a case or signal that is in several, the last run counts.</summary>
    /// <exception cref="CallException">A folder has no such results, or they cannot be read.</exception>
    public static YearInput Read(IReadOnlyList<string> folders, Progress progress)
    {
        (string Folder, RegistrationSummary? Run)[] inOrder =
        [
            .. folders.DistinctBy(f => Path.TrimEndingDirectorySeparator(Path.GetFullPath(f)), StringComparer.Ordinal).Select(f => (Folder: Checked(f), Run: RegistrationSummary.Read(f)))
                .OrderBy(f => f.Run?.On ?? LocalDate.MinIsoValue).ThenBy(f => f.Folder, StringComparer.Ordinal),
        ];
        string?[] municipalities = [.. inOrder.Where(f => f.Run is not null).Select(f => f.Run!.MunicipalityCode).Distinct(StringComparer.Ordinal)];
        if (municipalities.Length > 1)
        {
            throw new CallException("A year report is about one municipality; these folders are of several.");
        }

        SortedDictionary<string, CaseHistory> cases = new(StringComparer.Ordinal);
        Dictionary<(PartnerType, string), (Signal Signal, bool IsInCase)> signals = [];
        DecisionsOfYear decisions = new();
        int setAside = 0;
        foreach ((string folder, _) in inOrder)
        {
            progress.Step($"reading {Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}");
            foreach ((Signal signal, bool isInCase) in SignalsOf(folder))
            {
                signals[(signal.Partner, signal.Reference)] = (signal, isInCase);
            }

            CaseRegister register = CasesOf(folder);
            setAside += register.SetAside.Count;
            foreach (CaseHistory history in register.Cases)
            {
                cases[history.Id] = history;
            }

            string log = Path.Combine(folder, "decisions.jsonl");
            if (File.Exists(log))
            {
                decisions.Add(log);
            }
        }

        // A register knows more of a signal than a delivery, and two signals can share a reference.
        Signal[] inCases = [.. cases.Values.SelectMany(c => c.Case.Signals).Distinct(ReferenceEqualityComparer.Instance).Cast<Signal>()];
        HashSet<(PartnerType, string)> known = [.. inCases.Select(s => (s.Partner, s.Reference))];
        return new YearInput
        {
            Signals =
            [
                .. inCases,
                .. signals.Where(s => !known.Contains(s.Key) && !(s.Value.IsInCase && IsRenamed(s.Key, known)))
                    .OrderBy(s => s.Key.Item1).ThenBy(s => s.Key.Item2, StringComparer.Ordinal).Select(s => s.Value.Signal),
            ],
            Cases = [.. cases.Values],
            Decisions = decisions,
            Runs = [.. inOrder.Select(f => f.Run).OfType<RegistrationSummary>()],
            LinesSetAside = setAside,
        };
    }

    private static string Checked(string folder) =>
        !Directory.Exists(folder) ? throw new CallException($"There is no folder '{folder}'. Give a folder that 'vroeg process' wrote.")
        : File.Exists(Path.Combine(folder, "cases.jsonl")) ? folder
        : File.Exists(Path.Combine(folder, Manifest.FileName))
            ? throw new CallException($"'{folder}' is what 'vroeg process' reads. Run 'vroeg process {folder} --out RESULTS' first, and give the folder RESULTS.")
            : throw new CallException($"'{folder}' has no cases.jsonl. Give a folder that 'vroeg process' wrote.");

    // A delivery puts a sequence number behind a reference that is there already, and another word in the place of one that looks like a BSN.
    private static bool IsRenamed((PartnerType Partner, string Id) signal, HashSet<(PartnerType, string)> known) =>
        signal.Id.LastIndexOf('~') is int at and > 0 && (signal.Id[..at] == "signaal" || known.Contains((signal.Partner, signal.Id[..at])));

    private static IReadOnlyList<(Signal Signal, bool IsInCase)> SignalsOf(string folder)
    {
        string path = Path.Combine(folder, "ddas-v1.2.json");
        if (!File.Exists(path))
        {
            return [];
        }

        using FileStream stream = SignalFiles.Open(path);
        IReadOnlyList<DdasMunicipalityDelivery> delivered = DdasReader.Read(stream, Path.GetFileName(path)).Delivery?.Municipalities ?? [];
        HashSet<Signal> inCases = new(delivered.SelectMany(m => m.Cases).SelectMany(c => c.Signals), ReferenceEqualityComparer.Instance);
        return [.. delivered.SelectMany(m => m.Signals).Select(s => (s, inCases.Contains(s)))];
    }

    private static CaseRegister CasesOf(string folder)
    {
        try
        {
            using FileStream file = File.OpenRead(Path.Combine(folder, "cases.jsonl"));
            CaseRegister register = CaseRegisterFile.Read(file, "cases.jsonl");
            return register.IsRead ? register : throw new CallException($"cases.jsonl in '{folder}' is no case register, or of a newer version. See 'vroeg case check'.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read cases.jsonl in '{folder}'. Look whether you may read it.");
        }
    }
}
