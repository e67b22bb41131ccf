using NodaTime;

namespace Vroegsignalering.Signals;

/// <summary>The person a signal is about, as the partner reported it. <see cref="ToString"/> shows nothing of it.</summary>
/// <remarks>Only what Wgs art. 8b allows: data needed to process signals. Every part can be missing.</remarks>
public sealed record Person
{
    /// <summary>A person of whom nothing is known.</summary>
    public static Person Unknown { get; } = new();

    /// <summary>The BSN, when it passed the eleven test; otherwise <c>null</c>.</summary>
    public Bsn? Bsn { get; init; }

    /// <summary>What was reported as BSN but fails the eleven test; never used to match, written back as reported.</summary>
    public UnverifiedBsn? UnverifiedBsn { get; init; }

    /// <summary>Initials (<i>voorletters</i>).</summary>
    public string? Initials { get; init; }

    /// <summary>Name prefix (<i>tussenvoegsel, voorvoegsel</i>).</summary>
    public string? NamePrefix { get; init; }

    /// <summary>Last name (<i>geslachtsnaam, achternaam</i>).</summary>
    public string? LastName { get; init; }

    /// <summary>Birth date.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary>Sex, kept only to be delivered again.</summary>
    public Sex Sex { get; init; }

    /// <summary>Phone number.</summary>
    public string? Phone { get; init; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Says only whether the person can be identified; no value.</summary>
    public override string ToString() => (Bsn, UnverifiedBsn) switch
    {
        (not null, _) => "person with BSN",
        (_, not null) => "person with unverified BSN",
        _ => "person without BSN",
    };
}
