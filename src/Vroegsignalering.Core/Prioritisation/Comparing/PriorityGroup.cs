using Vroegsignalering.Signals;

namespace Vroegsignalering.Prioritisation;

/// <summary>A group of cases to look at apart, such as those about people of 18 to 26.</summary>
/// <param name="Breakdown">By what cases are divided, such as <i>leeftijd</i>.</param>
/// <param name="Name">The group.</param>
/// <param name="Contains">Whether a case is in it.</param>
/// <remarks>A case is in one group of each breakdown, but for types of partner: there it is in one for each type.</remarks>
internal sealed record PriorityGroup(Text Breakdown, Text Name, PriorityGroup.Test Contains)
{
    private static readonly Text ByAge = new("leeftijd van de jongste", "age of the youngest");
    private static readonly Text ByPartner = new("soort bedrijf", "type of partner");
    private static readonly Text ByAmount = new("achterstand samen", "arrears together");
    private static readonly Text ByChildren = new("minderjarige kinderen", "minor children");
    private static readonly Text Unknown = new("niet bekend", "not known");

    public delegate bool Test(in PriorityFacts facts);

    /// <summary>All groups, in a fixed order. The bands of age and amount are examples of this product; no national ones are published.</summary>
    public static IReadOnlyList<PriorityGroup> All { get; } =
    [
        new(ByAge, new("tot en met 17 jaar", "17 or younger"), (in f) => f.YoungestAge < 18),
        new(ByAge, new("18 tot en met 26 jaar", "18 to 26"), (in f) => f.YoungestAge is >= 18 and <= 26),
        new(ByAge, new("27 tot en met 66 jaar", "27 to 66"), (in f) => f.YoungestAge is >= 27 and <= 66),
        new(ByAge, new("67 jaar of ouder", "67 or older"), (in f) => f.YoungestAge >= 67),
        new(ByAge, Unknown, (in f) => f.YoungestAge is null),
        .. Enum.GetValues<PartnerType>().Select(type => new PriorityGroup(ByPartner, type.Name(), (in f) => f.PartnerTypes.Contains(type))),
        new(ByAmount, new("minder dan € 50", "below €50"), (in f) => f.TotalArrears?.Cents < 50_00),
        new(ByAmount, new("€ 50 tot € 250", "€50 to €250"), (in f) => f.TotalArrears?.Cents is >= 50_00 and < 250_00),
        new(ByAmount, new("€ 250 tot € 1.000", "€250 to €1,000"), (in f) => f.TotalArrears?.Cents is >= 250_00 and < 1_000_00),
        new(ByAmount, new("€ 1.000 of meer", "€1,000 or more"), (in f) => f.TotalArrears?.Cents >= 1_000_00),
        new(ByAmount, Unknown, (in f) => f.TotalArrears is null),
        new(ByChildren, new("ja", "yes"), (in f) => f.HasMinorChildren == true),
        new(ByChildren, new("nee", "no"), (in f) => f.HasMinorChildren == false),
    ];
}
