using System.Globalization;
using System.Text.Json;

namespace Vroegsignalering.Files;

/// <summary>One value of a file and where it stands. The path is made when somebody asks for it.</summary>
internal sealed class FileNode(FileNode? parent, string? name, int index, int line, JsonElement value)
{
    private const int LongestName = 64;

    /// <summary>The name of the property; <c>null</c> for an item of a list and for the file itself.</summary>
    public string? Name { get; } = name;

    /// <summary>The line on which it begins, the first being 1.</summary>
    public int Line { get; } = line;

    /// <summary>The name of the file when several are read as one, set on the value of the whole file; <c>null</c> when there is one file.</summary>
    public string? Source
    {
        get => parent is null ? field : parent.Source;
        set;
    }

    /// <summary>The value itself.</summary>
    public JsonElement Value { get; } = value;

    /// <summary>The properties of an object or the items of a list, in the order of the file.</summary>
    public List<FileNode> Items { get; } = [];

    /// <summary>Such as <c>rules[2].bands[0].points</c>; empty for the file itself.</summary>
    public string Path => parent is null ? "" : Name is null
        ? string.Create(CultureInfo.InvariantCulture, $"{parent.Path}[{index}]")
        : PathOf(parent, Name);

    /// <summary>The path of a property that the object has or should have.</summary>
    public string PathTo(string name) => PathOf(this, name);

    /// <summary>The property with a name; <c>null</c> when there is none.</summary>
    public FileNode? Find(string name) => Items.Find(i => string.Equals(i.Name, name, StringComparison.Ordinal));

    /// <summary>What stands at the end of a way such as <c>rows[1].when.partnerTypes</c>, or the last part of it that is there; <c>null</c> when the
    /// first is not. Capitals do not matter.</summary>
    public FileNode? At(string path)
    {
        FileNode? found = null;
        foreach (string step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            FileNode from = found ?? this;
            FileNode? next = step is ['[', .. string place, ']']
                ? int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out int at) && at < from.Items.Count ? from.Items[at] : null
                : from.Items.Find(i => string.Equals(i.Name, step, StringComparison.OrdinalIgnoreCase));
            if (next is null)
            {
                return found;
            }

            found = next;
        }

        return found;
    }

    // A name is what somebody typed: one that no setting could have is not shown.
    private static string PathOf(FileNode owner, string name)
    {
        bool plain = name.Length is > 0 and <= LongestName && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '$' or ':');
        string shown = plain ? name : "?";
        return owner.Path is { Length: > 0 } before ? $"{before}.{shown}" : shown;
    }
}
