using System.Text.Json;
using Vroegsignalering.Files;

namespace Vroegsignalering.Simulation.Scenarios;

/// <summary>Reads a scenario with all that it includes, and makes one of them.</summary>
internal sealed class ScenarioLoader(ScenarioFolder folder, FileFaults faults)
{
    private const int Deepest = 16;
    private const int MostIncludes = 16;

    private readonly List<string> _open = [];

    /// <summary>The scenario after its includes; <c>null</c> when something in it is wrong, which is reported.</summary>
    public FileNode? Load(string name)
    {
        FileNode? root = folder.First(name) is byte[] utf8 ? Parsed(utf8, name) : null;
        root = root is null ? null : WithIncludes(root, name);
        return faults.Refuses ? null : root;
    }

    private FileNode? Parsed(byte[] utf8, string name)
    {
        FileFaults own = new(name, ScenarioDiagnostics.Codes);
        FileNode? root = FileText.Parse(utf8, own);
        foreach (Diagnostic found in own.InOrder())
        {
            faults.Add(found);
        }

        root?.Source = name;
        return root;
    }

    // What is wrong within a file is told before it is put under another: then every finding has its own file, once.
    private FileNode WithIncludes(FileNode root, string name)
    {
        new ScenarioReader(root, folder, faults, isWhole: false).Read();
        _open.Add(name);
        FileNode? under = null;
        FileNode? list = root.Find("include");
        if (list?.Value.ValueKind == JsonValueKind.Array && list.Items.Count > MostIncludes)
        {
            faults.Add(ScenarioDiagnostics.WrongCount, list);
        }

        foreach (FileNode node in list?.Items.Take(MostIncludes) ?? [])
        {
            if (Included(node) is FileNode read)
            {
                if (under is not null && !faults.Refuses)
                {
                    ScenarioMerge.Under(read, under);
                }

                under = read;
            }
        }

        _open.RemoveAt(_open.Count - 1);
        if (under is not null && !faults.Refuses)
        {
            ScenarioMerge.Under(root, under);
        }

        return root;
    }

    private FileNode? Included(FileNode node)
    {
        if (node.Value.ValueKind != JsonValueKind.String)
        {
            faults.Add(ScenarioDiagnostics.WrongType.Wants("een pad tussen aanhalingstekens", "a path between quotes"), node);
            return null;
        }

        if (folder.NameOf(node, node.Value.GetString()!) is not string name)
        {
            return null;
        }

        if (_open.Contains(name, StringComparer.Ordinal) || _open.Count >= Deepest)
        {
            faults.Add(_open.Contains(name, StringComparer.Ordinal) ? ScenarioDiagnostics.IncludeLoop : ScenarioDiagnostics.TooManyFiles, node);
            return null;
        }

        return folder.Included(node, name) is byte[] utf8 && Parsed(utf8, name) is FileNode root ? WithIncludes(root, name) : null;
    }
}
