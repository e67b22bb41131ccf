namespace Vroegsignalering.AspNetCore.Api;

/// <summary>What a field may hold.</summary>
internal enum ApiFieldKind
{
    NotStated = 0,
    Text = 1,
    Word = 2,
    Day = 3,
    Flag = 4,
    Number = 5,
    Words = 6,
    Cells = 7,
}

/// <summary>A field of a request: it is read by this, and the document of the API is made of it.</summary>
internal sealed record ApiField(string Name, ApiFieldKind Kind, string Meaning)
{
    public bool IsNeeded { get; init; }

    /// <summary>The words that may stand there.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    public int Smallest { get; init; }

    public int Largest { get; init; } = int.MaxValue;

    public int Longest { get; init; } = 1_000;

    public static ApiField Text(string name, string meaning, int longest = 1_000) => new(name, ApiFieldKind.Text, meaning) { Longest = longest };

    public static ApiField Word(string name, string meaning, IReadOnlyList<string> choices) => new(name, ApiFieldKind.Word, meaning) { Choices = choices };

    public static ApiField Day(string name, string meaning) => new(name, ApiFieldKind.Day, meaning);

    public static ApiField Flag(string name, string meaning) => new(name, ApiFieldKind.Flag, meaning);

    public static ApiField Number(string name, string meaning, int smallest, int largest) =>
        new(name, ApiFieldKind.Number, meaning) { Smallest = smallest, Largest = largest };

    public static ApiField Words(string name, string meaning, IReadOnlyList<string> choices) => new(name, ApiFieldKind.Words, meaning) { Choices = choices };

    public static ApiField Cells(string name, string meaning) => new(name, ApiFieldKind.Cells, meaning);

    public ApiField Needed() => this with { IsNeeded = true };
}
