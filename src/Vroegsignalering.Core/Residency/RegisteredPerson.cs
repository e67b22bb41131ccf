namespace Vroegsignalering.Residency;

/// <summary>What a register says of one person, as far as it was asked. <see cref="ToString"/> shows nothing of it.</summary>
public sealed record RegisteredPerson
{
    /// <summary>The BSN.</summary>
    public required Bsn Bsn { get; init; }

    /// <summary>The prefix of the last name (<i>voorvoegsel</i>).</summary>
    public string? NamePrefix { get; init; }

    /// <summary>The last name of birth, without prefix (<i>geslachtsnaam</i>).</summary>
    public string? LastName { get; init; }

    /// <summary>The birth date, perhaps known in part.</summary>
    public RegisterDate BirthDate { get; init; }

    /// <summary>Where the person is registered (<i>gemeente van inschrijving</i>); <c>null</c> when the register did not say.</summary>
    public MunicipalityCode? Municipality { get; init; }

    /// <summary>The kind of place where the person lives.</summary>
    public RegisteredPlace Place { get; init; }

    /// <summary>The address, when the place is one and it could be read.</summary>
    public Address? Address { get; init; }

    /// <summary>The number of the home in the national address register (<i>adresseerbaar object identificatie</i>), 16 digits; <c>null</c> when not stated.</summary>
    public string? AddressableObjectId { get; init; }

    /// <summary>Whether the person has died.</summary>
    public bool IsDeceased { get; init; }

    /// <summary>Whether the person's data may not go to third parties (<i>geheimhouding</i>).</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether something that was asked is being investigated (<i>in onderzoek</i>).</summary>
    public bool IsUnderInvestigation { get; init; }

    /// <summary>Whether it is established that the person does not live at the registered address.</summary>
    public bool DoesNotLiveAtAddress { get; init; }

    /// <summary>Whether the person emigrated or is no longer kept as a resident (<i>opschorting bijhouding</i>, reasons E and R).</summary>
    public bool HasLeftTheCountry { get; init; }

    /// <summary>Whether the register stopped keeping the data for another reason than death or leaving.</summary>
    public bool IsSuspended { get; init; }

    /// <summary>Nothing of the person.</summary>
    public override string ToString() => "registered person";
}
