using NodaTime;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Simulation.Calibrating;

namespace Vroegsignalering.Simulation;

/// <summary>What is tried: how many households, when, which ways of working, how often. Immutable.</summary>
public sealed record SimulationScenario
{
    /// <summary>The most households: ten to the ninth.</summary>
    public const long MostHouseholds = 1_000_000_000;

    /// <summary>The most replications.</summary>
    public const int MostReplications = 100_000;

    /// <summary>What people call the study.</summary>
    public required string Name { get; init; }

    /// <summary>The number of households; 1 to <see cref="MostHouseholds"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public required long Households
    {
        get;
        init => field = value is >= 1 and <= MostHouseholds ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A study has 1 to 1,000,000,000 households.");
    }

    /// <summary>The households that one team of caseworkers works for: 25,000 by default, a choice of this product. Caseworkers have districts of their own, as in
    /// Roermond (Divosa, <i>Een lange adem is soms gewoon nodig</i>); a larger municipality has several teams, and a team does not help another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 100 to 100,000.</exception>
    public int HouseholdsPerTeam
    {
        get;
        init => field = value is >= 100 and <= 100_000 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A team works for 100 to 100,000 households.");
    } = 25_000;

    /// <summary>The first month that counts; January 2023 by default.</summary>
    public YearMonth From { get; init; } = new(2023, 1);

    /// <summary>How many months count: 1 to 120; 12 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public int Months
    {
        get;
        init => field = value is >= 1 and <= 120 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A study has 1 to 120 months.");
    } = 12;

    /// <summary>How many months are lived before the first that counts, so that there are repeats and open cases: 0 to 36; 9 by default, a choice of this product.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public int WarmUpMonths
    {
        get;
        init => field = value is >= 0 and <= 36 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Before a study 0 to 36 months are lived.");
    } = 9;

    /// <summary>The way of working that the others are compared with.</summary>
    public required SimulationVariant Baseline { get; init; }

    /// <summary>The other ways of working; each has a name of its own.</summary>
    public IReadOnlyList<SimulationVariant> Variants { get; init => field = [.. value]; } = [];

    /// <summary>The definitions of help acceptance under which is counted; at least one.</summary>
    public IReadOnlyList<HelpAcceptanceDefinition> Definitions { get; init => field = [.. value]; } = HelpAcceptanceDefinitions.ForMonitor;

    /// <summary>How often everything is lived again with other chance: 1 to <see cref="MostReplications"/>; 20 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public int Replications
    {
        get;
        init => field = value is >= 1 and <= MostReplications ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A study has 1 to 100,000 replications.");
    } = 20;

    /// <summary>The numbers behind the lives and the contacts; those of this product by default.</summary>
    public Calibration Calibration { get; init; } = Calibration.Default;

    /// <summary>The ways of working, the baseline first.</summary>
    public IReadOnlyList<SimulationVariant> AllVariants => [Baseline, .. Variants];

    /// <summary>The number of teams.</summary>
    public int Teams => (int)((Households + HouseholdsPerTeam - 1) / HouseholdsPerTeam);

    /// <summary>The number of units of work: a team in a replication.</summary>
    public long Units => (long)Teams * Replications;

    /// <summary>The unit at a place; teams go faster than replications.</summary>
    public SimulationUnit UnitAt(long index) => new((int)(index / Teams), (int)(index % Teams));
}
