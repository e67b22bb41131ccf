namespace Vroegsignalering.Prioritisation;

/// <summary>One field of a record for the algorithm register.</summary>
/// <param name="Name">The name in the standard, such as <c>description_short</c>.</param>
/// <param name="MaximumLength">The most characters; <c>null</c> for a list or a choice.</param>
/// <param name="IsRequired">Whether the standard requires it.</param>
public sealed record AlgorithmRegisterField(string Name, int? MaximumLength, bool IsRequired)
{
    /// <summary>The text or choice; <c>null</c> when there is none, or the field is a list.</summary>
    public string? Value { get; init; }

    /// <summary>The members of a list of words, such as the category; empty for other fields.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The members of a list of references; empty for other fields.</summary>
    public IReadOnlyList<AlgorithmRegisterLink> Links { get; init; } = [];

    /// <summary>Whether nothing is written for it.</summary>
    public bool IsEmpty => Value is null && Values.Count == 0 && Links.Count == 0;
}
