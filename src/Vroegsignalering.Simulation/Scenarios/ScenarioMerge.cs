using System.Text.Json;
using Vroegsignalering.Files;

namespace Vroegsignalering.Simulation.Scenarios;

/// <summary>Lays one part of a scenario over another. What is said above wins; every value keeps the place where it stands.</summary>
internal static class ScenarioMerge
{
    // These say something about one file, or are one thing that has no meaning by halves.
    private static readonly string[] OfOneFile = ["include", "$schema"];

    /// <summary>Takes over what is not said from what lies under.</summary>
    public static void Under(FileNode over, FileNode under)
    {
        foreach (FileNode item in under.Items.Where(i => !OfOneFile.Contains(i.Name, StringComparer.Ordinal)))
        {
            if (over.Find(item.Name!) is not FileNode own)
            {
                over.Items.Add(item);
            }
            else if (item.Name is "policy")
            {
                PolicyUnder(own, item);
            }
            else if (item.Name is "variants" && IsList(own) && IsList(item))
            {
                VariantsUnder(own, item);
            }
            else if (item.Name is not "extraAttempt" && IsObject(own) && IsObject(item))
            {
                Under(own, item);
            }
        }
    }


    // A policy that names its file stands for itself; one with rules alone goes on with the policy under it.
    private static void PolicyUnder(FileNode own, FileNode under)
    {
        if (!IsObject(own) || own.Find("file") is not null)
        {
            return;
        }

        if (IsObject(under))
        {
            Under(own, under);
        }
        else
        {
            own.Items.Add(new FileNode(under, "file", 0, under.Line, under.Value));
        }
    }

    private static void VariantsUnder(FileNode own, FileNode under)
    {
        List<FileNode> all = [];
        foreach (FileNode item in under.Items)
        {
            FileNode? same = own.Items.Find(o => NameOf(o) is string name && string.Equals(name, NameOf(item), StringComparison.Ordinal));
            if (same is not null)
            {
                Under(same, item);
                own.Items.Remove(same);
            }

            all.Add(same ?? item);
        }

        own.Items.InsertRange(0, all);
    }

    private static string? NameOf(FileNode variant) => variant.Find("name")?.Value is { ValueKind: JsonValueKind.String } name ? name.GetString() : null;

    private static bool IsObject(FileNode node) => node.Value.ValueKind == JsonValueKind.Object;

    private static bool IsList(FileNode node) => node.Value.ValueKind == JsonValueKind.Array;
}
