using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Residency;

/// <summary>A question about one person to a register, for one municipality and one purpose. <see cref="ToString"/> shows nothing of the person.</summary>
public sealed record ResidencyQuestion
{
    /// <summary>The municipality that asks.</summary>
    public required MunicipalityCode Municipality { get; init; }

    /// <summary>Why it asks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The purpose is not stated, or no member.</exception>
    public required ResidencyPurpose Purpose
    {
        get;
        init => field = value is ResidencyPurpose.CheckSignal or ResidencyPurpose.CheckSignalAndAddress
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), "A question needs a purpose.");
    }

    /// <summary>The day on which the answer has to hold.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The BSN, when it is known.</summary>
    public Bsn? Bsn { get; init; }

    /// <summary>The prefix of the last name, when it was reported apart (<i>voorvoegsel</i>).</summary>
    public string? NamePrefix { get; init; }

    /// <summary>The last name (<i>geslachtsnaam</i>), as reported.</summary>
    public string? LastName { get; init; }

    /// <summary>The birth date, as reported.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary>The address, as reported.</summary>
    public Address? Address { get; init; }

    /// <summary>Whether enough is known to find one person: a BSN, an address, or a last name with a birth date.</summary>
    internal bool CanBeAsked => Bsn is not null || Address is not null || HasNameAndBirthDate;

    internal bool HasNameAndBirthDate => !string.IsNullOrWhiteSpace(LastName) && BirthDate is not null;

    /// <summary>The question about the person of a signal.</summary>
    public static ResidencyQuestion About(
        Signal signal, MunicipalityCode municipality, LocalDate on, ResidencyPurpose purpose = ResidencyPurpose.CheckSignal)
    {
        ArgumentNullException.ThrowIfNull(signal);
        ArgumentNullException.ThrowIfNull(municipality);
        return new()
        {
            Municipality = municipality,
            Purpose = purpose,
            On = on,
            Bsn = signal.Person.Bsn,
            NamePrefix = signal.Person.NamePrefix,
            LastName = signal.Person.LastName,
            BirthDate = signal.Person.BirthDate,
            Address = signal.Address,
        };
    }

    /// <summary>Municipality and purpose only.</summary>
    public override string ToString() => $"question of {Municipality} ({Purpose})";
}
