using NodaTime;
using Vroegsignalering.Time;

namespace Vroegsignalering.Signals;

/// <summary>The four efforts that a partner makes before it sends a signal.</summary>
public enum SocialCollectionEffort
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>An effort to get in personal contact about ways to prevent or end the arrears.</summary>
    PersonalContact = 1,

    /// <summary>Pointed to the possibilities of debt help.</summary>
    PointedToDebtHelp = 2,

    /// <summary>Written reminders: at least one; for energy at least three, each with at least fourteen days to pay.</summary>
    WrittenReminders = 3,

    /// <summary>Offered to pass contact details to the municipality, with written consent.</summary>
    ConsentOffered = 4,
}

/// <summary>What a partner says that it did before it sent a signal (<i>sociaal incasseren</i>).</summary>
/// <remarks>Not reported is <c>null</c>, and is not missing. A missing effort is a finding for the talk with the partner; it never closes a
/// signal, because the resident would pay for what the partner left undone. Source: Bgs art. 2, since 2021-01-01; for experiments Trsb
/// art. 1.2, since 2022-01-01; for energy the Regeling afsluitbeleid voor kleinverbruikers van elektriciteit en gas (Stcrt. 2023, 10020),
/// since 2023-04-01; for heat the Warmteregeling, taken to be alike.</remarks>
public sealed record SocialCollectionEvidence
{
    private static readonly LocalDate Start = new(2021, 1, 1);

    // Reminders and days to pay of each.
    private static readonly DatedParameter<(int Reminders, int Days)> Needed = new(Start, (1, 0));

    private static readonly DatedParameter<(int Reminders, int Days)> NeededForEnergy = Needed.Then(new LocalDate(2023, 4, 1), (3, 14));

    /// <summary>Whether it tried to get in personal contact; <c>null</c> when not reported.</summary>
    public bool? PersonalContact { get; init; }

    /// <summary>Whether it pointed to debt help; <c>null</c> when not reported.</summary>
    public bool? PointedToDebtHelp { get; init; }

    /// <summary>The number of written reminders; <c>null</c> when not reported.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public int? WrittenReminders { get; init => field = NotNegative(value); }

    /// <summary>The shortest term of payment that a reminder gave, in days; <c>null</c> when not reported.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public int? ReminderTermDays { get; init => field = NotNegative(value); }

    /// <summary>Whether it offered to pass contact details with consent; <c>null</c> when not reported.</summary>
    public bool? ConsentOffered { get; init; }

    /// <summary>Whether the resident refused that; <c>null</c> when not reported. Then no signal should have been sent.</summary>
    public bool? ConsentRefused { get; init; }

    /// <summary>The efforts that the partner says it did not make, in their fixed order.</summary>
    /// <param name="partner">The type of partner: more reminders are needed for energy.</param>
    /// <param name="on">The day the signal was sent; when <c>null</c>, the newest rules hold.</param>
    public IReadOnlyList<SocialCollectionEffort> Missing(PartnerType partner, LocalDate? on)
    {
        LocalDate day = LocalDate.Max(on ?? LocalDate.MaxIsoValue, Start);
        (int reminders, int days) = (partner == PartnerType.Energy ? NeededForEnergy : Needed).On(day);
        List<SocialCollectionEffort> missing = [];
        AddIf(PersonalContact == false, SocialCollectionEffort.PersonalContact);
        AddIf(PointedToDebtHelp == false, SocialCollectionEffort.PointedToDebtHelp);
        AddIf(WrittenReminders < reminders || ReminderTermDays < days, SocialCollectionEffort.WrittenReminders);
        AddIf(ConsentOffered == false, SocialCollectionEffort.ConsentOffered);
        return missing;

        void AddIf(bool isMissing, SocialCollectionEffort effort)
        {
            if (isMissing)
            {
                missing.Add(effort);
            }
        }
    }

    private static int? NotNegative(int? value) =>
        value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), "A number of reminders or days cannot be below zero.") : value;
}
