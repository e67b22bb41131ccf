using System.Text.Json;
using Vroegsignalering.Files;

namespace Vroegsignalering.Simulation.Scenarios;

/// <summary>What the readers of a scenario share.</summary>
internal static class ScenarioPart
{
    private const int MostNames = 300;
    private const int LongestText = 100;

    /// <summary>A part with fixed names; <c>null</c> when it is none, which is reported.</summary>
    public static FileObject? Of(FileNode node, FileFaults faults, params IReadOnlyCollection<string> names)
    {
        if (IsTooLong(node, faults))
        {
            return null;
        }

        FileObject part = new(node, faults, names);
        return part.IsWrong ? null : part;
    }

    /// <summary>Whether there are so many names that nobody wrote them, which is reported.</summary>
    public static bool IsTooLong(FileNode node, FileFaults faults)
    {
        if (node.Items.Count <= MostNames)
        {
            return false;
        }

        faults.Add(faults.Codes.WrongCount, node);
        return true;
    }

    /// <summary>A short text on one line.</summary>
    public static string? Line(this FileObject part, FileNode node, FileFaults faults, string name, bool required)
    {
        string? text = part.Text(name, required);
        if (text is { Length: > LongestText })
        {
            faults.Add(faults.Codes.WrongText, node.Find(name)!);
            return null;
        }

        return text;
    }

    /// <summary>A number that can have a point; <c>null</c> when it is none or lies outside, which is reported.</summary>
    public static double? Real(FileNode node, FileFaults faults, double lowest, double highest)
    {
        if (node.Value.ValueKind != JsonValueKind.Number)
        {
            faults.Add(faults.Codes.WrongType.Wants("een getal", "a number"), node);
            return null;
        }

        if (node.Value.TryGetDouble(out double number) && number >= lowest && number <= highest)
        {
            return number;
        }

        faults.Add(faults.Codes.OutOfRange.Between(lowest, highest), node);
        return null;
    }

    /// <summary>Whether somebody wrote that there is none.</summary>
    public static bool IsNull(this FileNode node) => node.Value.ValueKind == JsonValueKind.Null;
}
