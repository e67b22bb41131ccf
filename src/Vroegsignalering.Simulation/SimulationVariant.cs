using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Simulation;

/// <summary>One way of working: policy, strategies and staff. Immutable.</summary>
/// <param name="Name">What people call it; each in a study once.</param>
public sealed record SimulationVariant(string Name)
{
    /// <summary>The policy; <c>landelijk-basis</c> by default.</summary>
    public PriorityPolicy Policy { get; init; } = PriorityPolicies.NationalBasis;

    /// <summary>The strategy for cases whose class names none; <c>letter-phone</c> by default.</summary>
    public ContactStrategy Strategy { get; init; } = ContactStrategies.LetterPhone;

    /// <summary>Strategies that classes of the policy name, beside those of the product.</summary>
    public IReadOnlyList<ContactStrategy> Strategies { get; init => field = [.. value]; } = [];

    /// <summary>The staff in FTE for 10,000 inhabitants; 0.33 by default, the average (Divosa 2023).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above zero.</exception>
    public decimal FtePer10000Inhabitants
    {
        get;
        init => field = value is > 0m and <= 1_000m ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Staff is above zero.");
    } = ContactCapacity.PublishedFtePer10000Inhabitants;

    /// <summary>How the time of staff is spent; the assumptions of <see cref="StaffTime"/> by default.</summary>
    public StaffTime Time { get; init; } = new();

    /// <summary>Where help counts that came late.</summary>
    public LateHelpPolicy LateHelp { get; init; } = LateHelpPolicy.RegisterOnReport;

    /// <summary>The name of the way of working of which this is the same with other staff, for the frontier of capacity against reach; <c>null</c> when it stands for itself.</summary>
    public string? FrontierOf { get; init; }
}
