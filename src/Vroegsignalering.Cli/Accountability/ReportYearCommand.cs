using System.CommandLine;
using System.Globalization;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Cli.Feedback;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Monitoring.Accountability;

namespace Vroegsignalering.Cli.Accountability;

/// <summary><c>vroeg report year</c>.</summary>
internal static class ReportYearCommand
{
    private const int ExpectedSteps = 6;

    private static readonly Argument<string[]> Folders = new("folders")
    {
        Description = "The folders that 'vroeg process' wrote, one for each run of the year; the last run has all cases.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<int> Year = new("--year") { Description = "The year to report on.", Required = true };

    private static readonly Option<string> Out = new("--out", "-o")
    {
        Description = "The file for the report (HTML). The same numbers come beside it as CSV.",
        Required = true,
    };

    private static readonly Option<string> Lang = new("--lang")
    {
        Description = "The language of the page: nl, en, or both one after the other.",
        DefaultValueFactory = _ => "both",
    };

    private static readonly Option<string> For = new("--for")
    {
        Description = "For whom: all parts, or those for the council, the debt help department or partners.",
        DefaultValueFactory = _ => "all",
    };

    private static readonly Option<string?> Goals = new("--goals") { Description = "The goals of the year and what was learned (JSON, see docs/accountability.md)." };

    private static readonly Option<string?> Costs = new("--costs") { Description = "What early detection costs (JSON, see docs/accountability.md)." };

    private static readonly Option<string?> Maturity = new("--maturity") { Description = "Answers to the maturity check (JSON, see docs/accountability.md)." };

    private static readonly Option<string?> Outbox = new("--outbox") { Description = "The file of what partners were told ('vroeg feedback'), for the maturity check." };

    private static readonly Option<string> SmallCounts = new("--small-counts")
    {
        Description = "Which small counts are hidden: internal (1 to 4), public (1 to 9) or strict (1 to 9, and rounded).",
        DefaultValueFactory = _ => "public",
    };

    private static readonly Option<int?> Inhabitants = new("--inhabitants") { Description = "The number of inhabitants; otherwise that of the last run." };

    public static Command Create()
    {
        Lang.AcceptOnlyFromAmong("nl", "en", "both");
        For.AcceptOnlyFromAmong("all", "council", "department", "partners");
        SmallCounts.AcceptOnlyFromAmong("internal", "public", "strict");
        Command command = new(
            "year",
            """
            Makes the year report: goals and process, registration, results against own goals, what was learned and changed, costs, how far the
            municipality is, and the definitions. One page (HTML) that needs nothing else and prints well, and the same numbers as CSV beside it.
            It names no person, and small counts are hidden.

            Examples:
              vroeg process samples/data/voorbeeldstad --out resultaat
              vroeg report year resultaat --year 2026 --out jaarverslag-2026.html
              vroeg report year 2026-01 2026-02 2026-03 --year 2026 --out kwartaal.html --lang nl --for council
              vroeg report year resultaat --year 2026 --out jaarverslag.html --goals doelen.json --costs kosten.json --maturity antwoorden.json

            Exit codes: 0 done; 1 done, and something in the files needs a look; 2 the call was wrong, and nothing was written.
            """)
        {
            Folders, Year, Out, Lang, For, Goals, Costs, Maturity, Outbox, SmallCounts, Inhabitants,
        };
        command.SetAction(Make);
        return command;
    }

    private static int Make(ParseResult call)
    {
        string[] folders = call.GetRequiredValue(Folders);
        string path = call.GetRequiredValue(Out);
        string csv = Path.ChangeExtension(path, ".csv");
        string?[] files = [call.GetValue(Goals), call.GetValue(Costs), call.GetValue(Maturity), call.GetValue(Outbox)];
        ResultFile.Check(path, files.OfType<string>());
        ResultFile.Check(csv, files.OfType<string>().Append(path));
        YearSettings settings = Settings(call);
        TextWriter error = call.InvocationConfiguration.Error;
        YearReport report = Progress.Run(ExpectedSteps, error, progress =>
        {
            YearInput input = YearInput.Read(folders, progress);
            progress.Step("computing");
            YearReport made = YearReport.Make(input, settings);
            progress.Step($"writing {Path.GetFileName(path)}");
            ResultFile.Write(path, stream => YearReportPage.Write(made, Languages(call), AudienceOf(call), stream));
            progress.Step($"writing {Path.GetFileName(csv)}");
            ResultFile.Write(csv, stream => YearReportCsv.Write(made, Languages(call)[0], stream));
            return made;
        });
        Tell(report, path, csv, call.InvocationConfiguration.Output);
        return Remarks(report, error) ? ExitCodes.Findings : ExitCodes.Done;
    }

    private static YearSettings Settings(ParseResult call)
    {
        int year = call.GetRequiredValue(Year) is int given and >= 2000 and <= 2100 ? given : throw new CallException("--year needs a year from 2000 up to 2100.");
        YearGoals? goals = Read(call.GetValue(Goals), GoalFile.Read, r => (r.Goals, r.Diagnostics));
        CostSettings? costs = Read(call.GetValue(Costs), CostFile.Read, r => (r.Costs, r.Diagnostics));
        OfYear("--goals", goals?.Year, year);
        OfYear("--costs", costs?.Year, year);
        FeedbackOutbox? told = call.GetValue(Outbox) is string outbox
            ? File.Exists(outbox) ? OutboxFile.Read(outbox) : throw new CallException($"There is no file '{outbox}'.")
            : null;
        return new YearSettings
        {
            Year = year,
            Goals = goals,
            Costs = costs,
            Replies = Read(call.GetValue(Maturity), MaturityFile.Read, r => (r.Replies, r.Diagnostics)) ?? [],
            FeedbackDelivered = told?.All.Count(d => d.AcknowledgedOn?.Year == year),
            Inhabitants = call.GetValue(Inhabitants) is null or > 0 ? call.GetValue(Inhabitants) : throw new CallException("--inhabitants needs a number above zero."),
            Profile = call.GetRequiredValue(SmallCounts) switch
            {
                "internal" => SmallCountProfile.Internal,
                "strict" => SmallCountProfile.Strict,
                _ => SmallCountProfile.Public,
            },
        };
    }

    private static void OfYear(string option, int? ofFile, int year)
    {
        if (ofFile is int other && other != year)
        {
            throw new CallException(string.Create(CultureInfo.InvariantCulture, $"The file of {option} is about {other}, and the report about {year}."));
        }
    }

    // All that is wrong with a file is told at once.
    private static T? Read<T, TResult>(string? path, Func<ReadOnlyMemory<byte>, string, TResult> read, Func<TResult, (T? Value, IReadOnlyList<Diagnostic> Diagnostics)> parts)
        where T : class
    {
        if (path is null)
        {
            return null;
        }

        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CallException($"Cannot read '{path}'. Look whether it is there and whether you may read it.");
        }

        (T? value, IReadOnlyList<Diagnostic> diagnostics) = parts(read(bytes, Path.GetFileName(path)));
        IEnumerable<string> faults = diagnostics.Select(d => string.Create(CultureInfo.InvariantCulture, $"  {d.Code.Id} {d.Place}: {d.Code.Message.English} {d.Code.Remedy.English}"));
        return value ?? throw new CallException($"{path} cannot be used:{Environment.NewLine}{string.Join(Environment.NewLine, faults)}");
    }

    private static IReadOnlyList<Language> Languages(ParseResult call) => call.GetRequiredValue(Lang) switch
    {
        "nl" => [Language.Dutch],
        "en" => [Language.English],
        _ => [Language.Dutch, Language.English],
    };

    private static Audience AudienceOf(ParseResult call) => call.GetRequiredValue(For) switch
    {
        "council" => Audience.Council,
        "department" => Audience.Department,
        "partners" => Audience.Partners,
        _ => Audience.All,
    };

    private static void Tell(YearReport report, string path, string csv, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Year report {report.Year}, {(report.Name.Length > 0 ? report.Name : "municipality not known")}: {path}"));
        output.WriteLine($"The same numbers: {csv}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Small counts: {report.Profile.Name}; figures shown {report.Shown.Count(f => f.IsShown)}, hidden {report.Shown.Count(f => !f.IsShown)}"));
    }

    private static bool Remarks(YearReport report, TextWriter error)
    {
        List<string> remarks = [];
        if (report.Cases.Count == 0)
        {
            remarks.Add(string.Create(CultureInfo.InvariantCulture, $"there are no cases in {report.Year}; look whether the year and the folders are right"));
        }

        if (report.Input.LinesSetAside > 0)
        {
            remarks.Add("some lines of a case register could not be used; see 'vroeg case check'");
        }

        remarks.AddRange(report.Maturity.Rows.Where(r => r.ReplyRefused).Select(r => $"the answer to '{r.Question.Id}' goes against what the product found; give a reason in the file"));
        remarks.AddRange(report.Goals.Where(g => g.Figure is null).Select(g => $"the goal '{g.Goal.Id}' names a figure that does not exist; monitor.csv has their names"));
        foreach (string remark in remarks)
        {
            error.WriteLine($"vroeg: {remark}.");
        }

        return remarks.Count > 0;
    }
}
