using System.Text.Json;
using NodaTime;

namespace Vroegsignalering.Files;

/// <summary>One object of a file, of which the names are fixed. Everything that it gives was checked; what was wrong is reported and <c>null</c>.</summary>
internal sealed class FileObject
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789-";

    private readonly FileNode _node;
    private readonly FileFaults _faults;

    /// <summary>Takes an object and reports the names that it may not have.</summary>
    public FileObject(FileNode node, FileFaults faults, params IReadOnlyCollection<string> names)
    {
        (_node, _faults) = (node, faults);
        if (node.Value.ValueKind != JsonValueKind.Object)
        {
            faults.Add(_faults.Codes.WrongType.Wants("een onderdeel tussen accolades", "a part between braces"), node);
            IsWrong = true;
            return;
        }

        foreach (FileNode item in node.Items.Where(i => !names.Contains(i.Name!, StringComparer.Ordinal)))
        {
            faults.Add(_faults.Codes.PropertyUnknown.Knows(item.Name!, names), item);
        }
    }

    /// <summary>Whether it is no object at all.</summary>
    public bool IsWrong { get; }

    /// <summary>A text on one line that is not empty.</summary>
    public string? Text(string name, bool required = false)
    {
        if (Of(name, required, JsonValueKind.String, "een tekst tussen aanhalingstekens", "a text between quotes") is not FileNode node)
        {
            return null;
        }

        string text = node.Value.GetString()!;
        return string.IsNullOrWhiteSpace(text) || text.Any(char.IsControl) ? Wrong(_faults.Codes.WrongText, node) : text;
    }

    /// <summary>A name of lower case letters, digits and hyphens.</summary>
    public string? Name(string name, bool required = false, DiagnosticCode? fault = null) =>
        Pattern(name, required, Letters, fault ?? _faults.Codes.WrongText.Wants(
            "een naam van kleine letters, cijfers en streepjes", "a name of lower case letters, digits and hyphens"));

    /// <summary>A version, such as <c>2027.1</c>.</summary>
    public string? Version(string name) => Pattern(name, required: true, Letters + "ABCDEFGHIJKLMNOPQRSTUVWXYZ.", _faults.Codes.WrongText.Wants(
        "een versie van letters, cijfers, punten en streepjes, zoals 2027.1", "a version of letters, digits, points and hyphens, such as 2027.1"));

    /// <summary>Yes or no; no when it is not there.</summary>
    public bool Flag(string name)
    {
        FileNode? node = _node.Find(name);
        bool isFlag = node?.Value.ValueKind is null or JsonValueKind.True or JsonValueKind.False;
        if (!isFlag)
        {
            _faults.Add(_faults.Codes.WrongType.Wants("true of false", "true or false"), node!);
        }

        return isFlag && node?.Value.ValueKind == JsonValueKind.True;
    }

    /// <summary>A whole number.</summary>
    public int? Whole(string name, int minimum, int maximum, bool required = false)
    {
        if (Of(name, required, JsonValueKind.Number, "een heel getal", "a whole number") is not FileNode node)
        {
            return null;
        }

        if (node.Value.TryGetInt32(out int number) && number >= minimum && number <= maximum)
        {
            return number;
        }

        _faults.Add(_faults.Codes.OutOfRange.WholeBetween(minimum, maximum), node);
        return null;
    }

    /// <summary>A number with at most some decimals; a written <c>null</c> is not filled in.</summary>
    public decimal? Number(string name, decimal minimum, decimal maximum, int decimals = 4)
    {
        if (_node.Find(name)?.Value.ValueKind is null or JsonValueKind.Null
            || Of(name, required: false, JsonValueKind.Number, "een getal, of null", "a number, or null") is not FileNode node)
        {
            return null;
        }

        if (node.Value.TryGetDecimal(out decimal number) && number >= minimum && number <= maximum && decimal.Round(number, decimals) == number)
        {
            return number;
        }

        _faults.Add(_faults.Codes.OutOfRange.Between(minimum, maximum), node);
        return null;
    }

    /// <summary>One of some choices, written as <c>homeVisit</c>.</summary>
    public T? Choice<T>(string name, IReadOnlyCollection<T> choices, bool required = false)
        where T : struct, Enum
    {
        if (Of(name, required, JsonValueKind.String, "een tekst tussen aanhalingstekens", "a text between quotes") is not FileNode node)
        {
            return null;
        }

        string text = node.Value.GetString()!;
        foreach (T choice in choices)
        {
            if (string.Equals(JsonNamingPolicy.CamelCase.ConvertName(choice.ToString()), text, StringComparison.Ordinal))
            {
                return choice;
            }
        }

        _faults.Add(_faults.Codes.NotAChoice.Knows(text, [.. choices.Select(c => JsonNamingPolicy.CamelCase.ConvertName(c.ToString()))]), node);
        return null;
    }

    /// <summary>A day.</summary>
    public LocalDate? Date(string name, bool required = false)
    {
        if (Of(name, required, JsonValueKind.String, "een datum tussen aanhalingstekens, zoals \"2027-01-01\"", "a date between quotes, such as \"2027-01-01\"") is not FileNode node)
        {
            return null;
        }

        if (IsoDay.Parse(node.Value.GetString()) is LocalDate day)
        {
            return day;
        }

        _faults.Add(_faults.Codes.NotADate, node);
        return null;
    }

    /// <summary>A web address.</summary>
    public Uri? Address(string name)
    {
        if (Text(name) is not string text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp))
        {
            return address;
        }

        _faults.Add(_faults.Codes.WrongText.Wants("een webadres dat met https:// begint", "a web address that begins with https://"), _node.Find(name)!);
        return null;
    }

    /// <summary>One text in two languages.</summary>
    public Text? Both(string name)
    {
        if (_node.Find(name) is not FileNode node)
        {
            return Missing<Text>(name);
        }

        FileObject both = new(node, _faults, "nl", "en");
        return !both.IsWrong && (both.Text("nl", required: true), both.Text("en", required: true)) is (string dutch, string english) ? new Text(dutch, english) : null;
    }

    /// <summary>The items of a list; none when it is not there.</summary>
    public IReadOnlyList<FileNode> List(string name, int maximum = int.MaxValue, bool required = false)
    {
        if (Of(name, required, JsonValueKind.Array, "een lijst tussen rechte haken", "a list between square brackets") is not FileNode node)
        {
            return [];
        }

        if (node.Items.Count > maximum || (required && node.Items.Count == 0))
        {
            _faults.Add(_faults.Codes.WrongCount, node);
        }

        return node.Items;
    }

    /// <summary>Where something comes from; <c>null</c> when it has no title.</summary>
    public static LegalSource? Source(FileNode node, FileFaults faults)
    {
        FileObject source = new(node, faults, "title", "article", "inForceSince", "location");
        if (source.IsWrong)
        {
            return null;
        }

        (string? title, string? article) = (source.Text("title", required: true), source.Text("article"));
        (LocalDate? since, Uri? location) = (source.Date("inForceSince"), source.Address("location"));
        return title is null ? null : new LegalSource(title, article, since, location);
    }

    private string? Pattern(string name, bool required, string signs, DiagnosticCode fault)
    {
        if (Text(name, required) is not string text)
        {
            return null;
        }

        return text.Length > 64 || text.AsSpan().ContainsAnyExcept(signs) || text[0] is '-' or '.' ? Wrong(fault, _node.Find(name)!) : text;
    }

    private FileNode? Of(string name, bool required, JsonValueKind kind, string dutch, string english)
    {
        FileNode? node = _node.Find(name);
        if (node is null)
        {
            return required ? Missing<FileNode>(name) : null;
        }

        if (node.Value.ValueKind == kind)
        {
            return node;
        }

        _faults.Add(_faults.Codes.WrongType.Wants(dutch, english), node);
        return null;
    }

    private T? Missing<T>(string name)
        where T : class
    {
        if (!IsWrong)
        {
            _faults.Add(_faults.Codes.PartMissing, _node, name);
        }

        return null;
    }

    private string? Wrong(DiagnosticCode code, FileNode node)
    {
        _faults.Add(code, node);
        return null;
    }
}
