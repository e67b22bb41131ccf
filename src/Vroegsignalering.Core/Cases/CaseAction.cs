using NodaTime;

namespace Vroegsignalering.Cases;

/// <summary>Something that somebody put on the list of a case.</summary>
/// <param name="Id">Its number, used once among the open actions of the case.</param>
/// <param name="What">What has to be done, in a few words. Written by people, so it counts as personal data: no screen of the product shows it unasked.</param>
public sealed record CaseAction(string Id, string What)
{
    private const int Longest = 200;

    /// <summary>Its number, used once among the open actions of the case.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string Id { get; } = !string.IsNullOrWhiteSpace(Id) ? Id : throw new ArgumentException("An action needs a number.", nameof(Id));

    /// <summary>What has to be done, in a few words.</summary>
    /// <exception cref="ArgumentException">It is blank or longer than two hundred characters.</exception>
    public string What { get; } = !string.IsNullOrWhiteSpace(What) && What.Length <= Longest
        ? What
        : throw new ArgumentException("An action needs 1 to 200 characters.", nameof(What));

    /// <summary>The last day; <c>null</c> when there is none.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>Who does it, as a code; <c>null</c> when that is the owner of the case.</summary>
    public string? For { get; init; }

    /// <summary>The number only.</summary>
    public override string ToString() => $"action {Id}";
}
