using NodaTime;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Simulation.Validation;

/// <summary>The periods, municipalities and effects of which figures were published.</summary>
internal static class ReferenceRuns
{
    /// <summary>The average municipality in 2023, and the same with more attempts, at its own staff and with staff in plenty.</summary>
    internal const string Effects = "effects";

    internal const string EffectsWithStaff = "effects-with-staff";
    internal const string OneMoreCall = "one more call";
    internal const string OneMoreLetter = "one more letter";
    internal const string OneMoreVisit = "one home visit more";
    internal const string WithMessage = "with a text message";
    internal const string Heemskerk = "heemskerk";
    internal const string Roermond = "roermond";

    private const decimal InPlenty = 3.3m;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ReferenceRun> All { get; } =
    [
        Year(2021), Part("2021-Q1-Q3", 2021, 1, 9), Part("2021-H2", 2021, 7, 6),
        Year(2022),
        Year(2023), Part("2023-H1", 2023, 1, 6), Part("2023-Q2-Q4", 2023, 4, 9),
        Year(2024), Part("2024-H1", 2024, 1, 6),
        Year(2023) with
        {
            Id = Heemskerk,
            Households = 19_000, // about 40,000 inhabitants
            Baseline = new("Heemskerk") { Policy = ReferencePolicies.Heemskerk },
        },
        Year(2023) with
        {
            Id = Roermond,
            Households = 27_600, // 58,000 inhabitants
            Baseline = new("Roermond") { Strategy = ContactStrategies.PhoneMessageVisit, FtePer10000Inhabitants = 0.36m },
        },
        Year(2023) with { Id = Effects, Variants = Varied(null) },
        Year(2023) with { Id = EffectsWithStaff, Baseline = ReferenceWays.Of(2023) with { FtePer10000Inhabitants = InPlenty }, Variants = Varied(InPlenty) },
    ];

    /// <summary>A run by its id.</summary>
    /// <exception cref="ArgumentException">There is none with this id.</exception>
    public static ReferenceRun Find(string id) =>
        All.FirstOrDefault(r => r.Id == id) ?? throw new ArgumentException($"There is no run {id}.", nameof(id));

    private static SimulationVariant[] Varied(decimal? fte) =>
    [
        Variant(OneMoreCall, ReferenceWays.Calls("reference-three-calls", 3), fte),
        Variant(OneMoreLetter, ReferenceWays.AndThen("reference-and-letter", ContactChannel.Letter), fte),
        Variant(OneMoreVisit, ReferenceWays.AndThen("reference-and-visit", ContactChannel.HomeVisit), fte),
        Variant(WithMessage, ReferenceWays.AndThen("reference-and-message", ContactChannel.TextMessage), fte),
    ];

    private static SimulationVariant Variant(string name, ContactStrategy strategy, decimal? fte)
    {
        SimulationVariant variant = new(name) { Strategy = strategy };
        return fte is decimal own ? variant with { FtePer10000Inhabitants = own } : variant;
    }

    private static ReferenceRun Year(int year) => new(year.ToString(System.Globalization.CultureInfo.InvariantCulture), new YearMonth(year, 1), 12, ReferenceWays.Of(year));

    private static ReferenceRun Part(string id, int year, int month, int months) => new(id, new YearMonth(year, month), months, ReferenceWays.Of(year));
}
