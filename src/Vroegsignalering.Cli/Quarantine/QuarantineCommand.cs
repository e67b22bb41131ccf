using System.CommandLine;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Cli.Sheets;
using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Cli.Quarantine;

/// <summary><c>vroeg quarantine</c>: <c>list</c>, <c>repair</c>, <c>give-up</c> and <c>replay</c>.</summary>
internal static class QuarantineCommand
{
    private static readonly (string Name, QuarantineState State)[] States =
    [
        ("open", QuarantineState.Open), ("repaired", QuarantineState.Repaired), ("taken-in", QuarantineState.TakenIn),
        ("given-up", QuarantineState.GivenUp), ("evidence", QuarantineState.Evidence), ("accepted", QuarantineState.Accepted),
    ];

    private static readonly Argument<string> Folder = new("dir") { Description = "The folder with quarantine.jsonl: that of the results of 'vroeg process'." };

    private static readonly Argument<string> Corrected = new("file") { Description = "The corrected CSV, with the column quarantine-id." };

    private static readonly Argument<string[]> Ids = new("id") { Description = "Numbers of rows.", Arity = ArgumentArity.OneOrMore };

    private static readonly Argument<string[]> SomeIds = new("id") { Description = "Numbers of rows; without them all that were repaired.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<string?> State = new("--state") { Description = "Only rows in this state." };

    private static readonly Option<string?> Csv = new("--csv")
    {
        Description = "Write a work file to repair rows in, of open rows unless --state says otherwise. It holds personal data.",
    };

    private static readonly Option<string> By = new("--by") { Description = "Who does this; it is kept with the row.", Required = true };

    private static readonly Option<string?> Reason = new("--reason") { Description = "Why, without personal data of the resident; it is kept with the row." };

    private static readonly Option<string> NeededReason = new("--reason") { Description = "Why, without personal data of the resident; it is kept with the row.", Required = true };

    private static readonly Option<string?> At = new("--at") { Description = "When, such as 2026-11-05T10:00:00Z; otherwise now." };

    private static readonly Option<string> FailOn = new("--fail-on")
    {
        Description = "End with exit code 1 when there is a finding of this level or above.",
        DefaultValueFactory = _ => "error",
    };

    private static readonly Option<string> LanguageOption = new("--language")
    {
        Description = "The language of what is shown.",
        DefaultValueFactory = _ => "nl",
    };

    public static Command Create()
    {
        State.AcceptOnlyFromAmong([.. States.Select(s => s.Name)]);
        FailOn.AcceptOnlyFromAmong("never", "warning", "error", "fatal");
        LanguageOption.AcceptOnlyFromAmong("nl", "en");
        Command list = new(
            "list",
            """
            Shows which rows were set aside, why, what to do and where they stand; never what is in them.

            Examples:
              vroeg quarantine list artifacts/voorbeeldstad
              vroeg quarantine list artifacts/voorbeeldstad --state open --csv repair.csv

            Exit codes: 0 done; 1 findings of the level of --fail-on or above; 2 the call was wrong.
            """)
        {
            Folder, State, Csv, FailOn, LanguageOption,
        };
        list.SetAction(List);
        Command repair = new(
            "repair",
            """
            Takes a corrected work file. Every row is read at once with the mapping of its original; what is still wrong stays open.

            Examples:
              vroeg quarantine repair artifacts/voorbeeldstad repair.csv --by "J. Jansen" --reason "Bedrag nagevraagd bij de partner"

            Exit codes: 0 done; 1 findings of the level of --fail-on or above, such as a row that is still wrong; 2 the call was wrong.
            """)
        {
            Folder, Corrected, By, Reason, At, FailOn, LanguageOption,
        };
        repair.SetAction(Repair);
        Command giveUp = new(
            "give-up",
            """
            Ends rows without taking them in. The original and the reason stay; a later repair opens the row again.

            Examples:
              vroeg quarantine give-up artifacts/voorbeeldstad 1d4be1a1cc58bb0bd63bbc73 --by "J. Jansen" --reason "Partner trok de melding in"

            Exit codes: 0 done; 1 findings of the level of --fail-on or above; 2 the call was wrong.
            """)
        {
            Folder, Ids, By, NeededReason, At, FailOn, LanguageOption,
        };
        giveUp.SetAction(GiveUp);
        Command replay = new(
            "replay",
            """
            Takes repaired rows in, once: from now on 'vroeg process' reads each beside its original, as received on the day of its original.

            Examples:
              vroeg quarantine replay artifacts/voorbeeldstad --by "J. Jansen"
              vroeg process samples/data/voorbeeldstad --out artifacts/voorbeeldstad

            Exit codes: 0 done; 1 findings of the level of --fail-on or above; 2 the call was wrong.
            """)
        {
            Folder, SomeIds, By, Reason, At, FailOn, LanguageOption,
        };
        replay.SetAction(Replay);
        return new Command(
            "quarantine",
            """
            Repair rows that were set aside, and take them in once. The original stays, with who did what and when.

            Examples:
              vroeg process samples/data/voorbeeldstad --out artifacts/voorbeeldstad
              vroeg quarantine list artifacts/voorbeeldstad --state open --csv repair.csv
              vroeg quarantine repair artifacts/voorbeeldstad repair.csv --by "J. Jansen"
              vroeg quarantine replay artifacts/voorbeeldstad --by "J. Jansen"
              vroeg process samples/data/voorbeeldstad --out artifacts/voorbeeldstad

            Exit codes: 0 done; 1 findings of the level of --fail-on or above; 2 the call was wrong.
            """)
        {
            list, repair, giveUp, replay,
        };
    }

    private static int List(ParseResult call)
    {
        QuarantineState? only = call.GetValue(State) is string name ? Array.Find(States, s => s.Name == name).State : null;
        Language language = LanguageOf(call);
        using QuarantineJournal journal = QuarantineJournal.OpenExisting(call.GetRequiredValue(Folder), toRead: true);
        new QuarantineList(call.InvocationConfiguration.Output, language).Write(journal.Quarantine, only);
        if (call.GetValue(Csv) is string path)
        {
            QuarantineState wanted = only ?? QuarantineState.Open;
            WriteSheets(call, path, [.. journal.Quarantine.Entries.Where(e => e.State == wanted)]);
        }

        return End(call, journal, []);
    }

    // One file per layout, so that every file has the columns that its partner knows.
    private static void WriteSheets(ParseResult call, string path, IReadOnlyList<QuarantineEntry> entries)
    {
        Language language = LanguageOf(call);
        TextWriter output = call.InvocationConfiguration.Output;
        QuarantineEntry[][] layouts = [.. entries.GroupBy(e => e.SetAside.Layout.Id, StringComparer.Ordinal).Select(g => g.ToArray())];
        string[] paths =
        [
            .. layouts.Select((_, i) => layouts.Length == 1 ? path : Path.Combine(
                Path.GetDirectoryName(path) ?? "",
                string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(path)}-{i + 1}{Path.GetExtension(path)}"))),
        ];
        output.WriteLine();
        if (layouts.Length == 0)
        {
            output.WriteLine(In(language, "Er zijn geen regels om te herstellen; er is geen bestand geschreven.", "There are no rows to repair; no file was written."));
            return;
        }

        if (Array.Find(paths, File.Exists) is string taken)
        {
            throw new CallException($"'{taken}' exists already. Somebody may have worked in it; give another name, or move it away.");
        }

        output.WriteLine(In(language, "Let op: deze bestanden bevatten persoonsgegevens. Verwijder ze na gebruik.", "Mind: these files hold personal data. Delete them after use."));
        for (int i = 0; i < layouts.Length; i++)
        {
            try
            {
                using FileStream stream = PersonalFile.Create(paths[i], FileAccess.Write);
                RepairSheet.Write(stream, layouts[i], language);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException { ParamName: "path" })
            {
                throw new CallException($"Cannot write '{paths[i]}'. Look whether you may write there and whether the disk is full.");
            }

            string sources = string.Join(", ", layouts[i].Select(e => QuarantineList.Shown(e.SetAside.Source)).Distinct(StringComparer.Ordinal));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {paths[i]}: {layouts[i].Length} {In(language, "regels van", "rows of")} {sources}"));
        }
    }

    private static int Repair(ParseResult call)
    {
        string path = call.GetRequiredValue(Corrected);
        Language language = LanguageOf(call);
        Sheet sheet = SheetReader.Read(path);
        if (sheet.Column(RepairSheet.IdColumn) < 0)
        {
            throw new CallException($"'{path}' has no column '{RepairSheet.IdColumn}'. Use the file of 'vroeg quarantine list --csv'.");
        }

        using QuarantineJournal journal = QuarantineJournal.OpenExisting(call.GetRequiredValue(Folder));
        QuarantineRepairs repairs = new(journal.Quarantine, QuarantineList.Shown(Path.GetFileName(path)), Moment(call), Who(call), Why(call.GetValue(Reason)));
        repairs.Carry(sheet.Header, sheet.Rows);
        journal.Append(repairs.Events);
        call.InvocationConfiguration.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{In(language, "Gelezen", "Read")} {sheet.Rows.Count}, {In(language, "hersteld", "repaired")} {repairs.Events.Count}, {In(language, "niet hersteld", "not repaired")} {sheet.Rows.Count - repairs.Events.Count}"));
        return End(call, journal, repairs.Findings);
    }

    private static int GiveUp(ParseResult call)
    {
        Language language = LanguageOf(call);
        string reason = Why(call.GetRequiredValue(NeededReason)) ?? throw new CallException("--reason needs a text: why the row is not taken in.");
        return Each(call, call.GetRequiredValue(Ids), In(language, "Opgegeven", "Given up"), (quarantine, id, at, by) => quarantine.GiveUp(id, at, by, reason));
    }

    private static int Replay(ParseResult call)
    {
        Language language = LanguageOf(call);
        string? reason = Why(call.GetValue(Reason));
        return Each(call, call.GetValue(SomeIds) ?? [], In(language, "Opgenomen", "Taken in"), (quarantine, id, at, by) => quarantine.TakeIn(id, at, by, reason));
    }

    private static int Each(ParseResult call, string[] ids, string done, Func<SignalQuarantine, string, Instant, string, QuarantineOutcome> step)
    {
        using QuarantineJournal journal = QuarantineJournal.OpenExisting(call.GetRequiredValue(Folder));
        SignalQuarantine quarantine = journal.Quarantine;
        (Instant at, string by) = (Moment(call), Who(call));
        List<QuarantineEvent> events = [];
        List<Diagnostic> findings = [];
        string[] wanted = ids.Length > 0 ? ids : [.. quarantine.Entries.Where(e => e.State == QuarantineState.Repaired).Select(e => e.Id)];
        foreach (string id in wanted)
        {
            QuarantineOutcome outcome = step(quarantine, id, at, by);
            quarantine = outcome.Quarantine;
            events.AddRange(outcome.Event is QuarantineEvent happened ? [happened] : []);
            findings.AddRange(outcome.Findings.Select(f => f.Field is null ? f with { Field = QuarantineList.Shown(id) } : f));
        }

        journal.Append(events);
        call.InvocationConfiguration.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done}: {events.Count}"));
        return End(call, journal, findings);
    }

    private static int End(ParseResult call, QuarantineJournal journal, IReadOnlyList<Diagnostic> findings)
    {
        Language language = LanguageOf(call);
        TextWriter output = call.InvocationConfiguration.Output;
        Diagnostic[] all = journal.Torn is Diagnostic torn ? [torn, .. findings] : [.. findings];
        foreach (Diagnostic finding in all)
        {
            output.WriteLine($"{finding.Code.Id} {finding.Severity.Name().In(language)}, {finding.PlaceIn(language)}: {finding.Code.Message.In(language)}");
            output.WriteLine($"    {In(language, "Doen:", "Do:")} {finding.Code.Remedy.In(language)}");
        }

        DiagnosticSeverity failOn = call.GetRequiredValue(FailOn) switch
        {
            "warning" => DiagnosticSeverity.Warning,
            "error" => DiagnosticSeverity.Error,
            "fatal" => DiagnosticSeverity.Fatal,
            _ => DiagnosticSeverity.NotStated,
        };
        return failOn != DiagnosticSeverity.NotStated && Array.Exists(all, f => f.Severity >= failOn) ? ExitCodes.Findings : ExitCodes.Done;
    }

    private static string Who(ParseResult call) => Checked("--by", call.GetRequiredValue(By), 100)
        ?? throw new CallException("--by needs the name of who does this.");

    private static string? Why(string? reason) => Checked("--reason", reason, 500);

    private static string? Checked(string option, string? text, int longest) => string.IsNullOrWhiteSpace(text) ? null
        : text.Length <= longest && !text.Any(char.IsControl) ? text
        : throw new CallException(string.Create(CultureInfo.InvariantCulture, $"{option} needs at most {longest} signs on one line."));

    // What people do has a moment of its own; nothing that is computed depends on it.
    private static Instant Moment(ParseResult call)
    {
        if (call.GetValue(At) is not string text)
        {
            return Instant.FromUnixTimeSeconds(SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds());
        }

        return InstantPattern.ExtendedIso.Parse(text) is { Success: true } at
            ? at.Value
            : throw new CallException("--at needs a moment such as 2026-11-05T10:00:00Z.");
    }

    private static Language LanguageOf(ParseResult call) => call.GetRequiredValue(LanguageOption) == "en" ? Language.English : Language.Dutch;

    private static string In(Language language, string dutch, string english) => language == Language.English ? english : dutch;
}
