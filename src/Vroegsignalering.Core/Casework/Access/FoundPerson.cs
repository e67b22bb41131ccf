using NodaTime;

namespace Vroegsignalering.Casework;

/// <summary>The person whom the register found, as far as people need it to compare. <see cref="ToString"/> shows nothing of it.</summary>
public sealed record FoundPerson
{
    /// <summary>The BSN.</summary>
    public required Bsn Bsn { get; init; }

    /// <summary>The prefix of the last name; <c>null</c> when there is none.</summary>
    public string? NamePrefix { get; init; }

    /// <summary>The last name of birth; <c>null</c> when not known.</summary>
    public string? LastName { get; init; }

    /// <summary>The birth date; <c>null</c> unless known in full.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary>Postcode and number as people write it; <c>null</c> when not known, or when the register asks to keep it secret.</summary>
    public string? Address { get; init; }

    /// <summary>Nothing of the person.</summary>
    public override string ToString() => "found person";
}
