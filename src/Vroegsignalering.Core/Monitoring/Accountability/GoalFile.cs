using Vroegsignalering.Files;

namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>Reads the goals of a year and what was learned from a JSON file; its form stands in docs/schemas/goals.schema.json.</summary>
public static class GoalFile
{
    private const int MaximumItems = 50;

    /// <summary>Reads a file. Comments and trailing commas are allowed. Whether an indicator exists shows when the goal is measured.</summary>
    /// <param name="utf8">The JSON text, with or without a byte order mark; at most 1,048,576 bytes.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    /// <returns>The goals, or all that is wrong at once.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static GoalReadResult Read(ReadOnlyMemory<byte> utf8, string sourceName)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        FileFaults faults = new(sourceName, AccountabilityDiagnostics.Codes);
        YearGoals? goals = FileText.Parse(utf8, faults) is FileNode root ? Goals(root, faults) : null;
        return new GoalReadResult(faults.Count == 0 ? goals : null, faults.InOrder());
    }

    private static YearGoals? Goals(FileNode root, FileFaults faults)
    {
        FileObject file = new(root, faults, "$schema", "year", "purpose", "process", "goals", "lessons", "policies", "expectedHouseholds");
        file.Text("$schema");
        FileObject? expected = root.Find("expectedHouseholds") is FileNode e ? new FileObject(e, faults, "number", "source") : null;
        int? year = file.Whole("year", 2000, 2100, required: true);
        return year is null ? null : new YearGoals
        {
            Year = year.Value,
            Purpose = root.Find("purpose") is null ? null : file.Both("purpose"),
            Process = root.Find("process") is null ? null : file.Both("process"),
            Goals = [.. List(file, faults)],
            Lessons = [.. file.List("lessons", MaximumItems).Select(l => LessonOf(l, faults)).OfType<Lesson>()],
            Policies = [.. Policies(file, faults)],
            ExpectedHouseholds = expected?.Whole("number", 1, 100_000_000, required: true),
            ExpectedSource = expected?.Text("source"),
        };
    }

    private static IEnumerable<Goal> List(FileObject file, FileFaults faults)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (FileNode node in file.List("goals", MaximumItems))
        {
            FileObject goal = new(node, faults, "id", "name", "indicator", "atLeast", "atMost", "why");
            if (goal.IsWrong)
            {
                continue;
            }

            (string? id, Text? name, string? indicator) = (goal.Name("id", required: true), goal.Both("name"), goal.Text("indicator", required: true));
            (decimal? least, decimal? most) = (goal.Number("atLeast", 0m, 1_000_000m), goal.Number("atMost", 0m, 1_000_000m));
            Text? why = node.Find("why") is null ? null : goal.Both("why");
            if (id is not null && !ids.Add(id))
            {
                faults.Add(AccountabilityDiagnostics.Twice, node.Find("id")!);
            }

            if (node.Find("atLeast") is null && node.Find("atMost") is null)
            {
                faults.Add(AccountabilityDiagnostics.PartMissing, node, "atLeast");
            }
            else if (least > most)
            {
                faults.Add(AccountabilityDiagnostics.OutOfRange, node.Find("atMost")!);
            }

            if (id is not null && name is not null && indicator is not null)
            {
                yield return new Goal(id, name, indicator) { AtLeast = least, AtMost = most, Why = why };
            }
        }
    }

    private static IEnumerable<PolicyInForce> Policies(FileObject file, FileFaults faults)
    {
        HashSet<NodaTime.LocalDate> days = [];
        foreach (FileNode node in file.List("policies", MaximumItems))
        {
            FileObject policy = new(node, faults, "version", "from");
            if (!policy.IsWrong && (policy.Version("version"), policy.Date("from", required: true)) is (string version, NodaTime.LocalDate from))
            {
                if (!days.Add(from))
                {
                    faults.Add(AccountabilityDiagnostics.Twice, node.Find("from")!);
                }

                yield return new PolicyInForce(version, from);
            }
        }
    }

    private static Lesson? LessonOf(FileNode node, FileFaults faults)
    {
        FileObject lesson = new(node, faults, "learned", "changed", "from");
        return !lesson.IsWrong && lesson.Both("learned") is Text learned
            ? new Lesson(learned, node.Find("changed") is null ? null : lesson.Both("changed"), lesson.Date("from"))
            : null;
    }
}
