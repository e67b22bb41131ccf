using System.Globalization;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>What early detection costs per case, and from how many accepted cases on it pays (<i>kosten en opbrengst</i>), with every assumption.</summary>
/// <remarks><c>Cost = attempts × unit cost of their channel + FTE × cost of an FTE + other costs</c>. Where an amount is needed and not filled in, no figure
/// is given and the reason is. A figure says what was spent and what came out in the same year, not that one caused the other.</remarks>
public sealed record CostReport
{
    private const int FirstVersion = 1;

    private CostReport(CostSettings settings, CostCounts counts) => (Settings, Counts) = (settings, counts);

    /// <summary>What the municipality filled in.</summary>
    public CostSettings Settings { get; }

    /// <summary>The counts that costs are divided over.</summary>
    public CostCounts Counts { get; }

    /// <summary>All costs of the year; <c>null</c> when an amount that is needed is not filled in.</summary>
    public Money? Total { get; private init; }

    /// <summary>The figures, in a fixed order; what cannot be given is there with its reason.</summary>
    public IReadOnlyList<CostFigure> Figures { get; private init; } = [];

    /// <summary>Every number that was filled in or is missing, with its unit and source.</summary>
    public IReadOnlyList<CostAssumption> Assumptions { get; private init; } = [];

    /// <summary>Computes the figures.</summary>
    /// <param name="settings">What the municipality filled in.</param>
    /// <param name="counts">The counts of the same year.</param>
    public static CostReport Make(CostSettings settings, CostCounts counts)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(counts);
        Text? whyNot = Missing(settings, counts);
        Money? total = whyNot is null ? Sum(settings, counts) : null;
        CostReport report = new(settings, counts) { Total = total };
        return report with { Figures = [.. report.Compute(whyNot)], Assumptions = [.. CostAssumptions.Of(settings, counts)] };
    }

    private IEnumerable<CostFigure> Compute(Text? whyNot)
    {
        string definition = Counts.Definition.Id;
        yield return new("total-cost", FirstVersion, new Text("kosten van het jaar", "costs of the year"), Total, null, Total, null, whyNot);
        yield return Per("cost-per-inhabitant", new("kosten per inwoner", "cost per inhabitant"), Counts.Inhabitants, whyNot, new("Het aantal inwoners is niet bekend.", "The number of inhabitants is not known."));
        yield return Per("cost-per-picked-up-case", new("kosten per opgepakte zaak", "cost per picked-up case"), Counts.PickedUpCases, whyNot);
        yield return Per("cost-per-reached-case", new("kosten per zaak met contact", "cost per case with contact"), Counts.ReachedCases, whyNot);
        yield return Per("cost-per-reached-resident", new("kosten per bereikte inwoner", "cost per reached resident"), Counts.ReachedResidents, whyNot, NotCounted);
        yield return Per($"cost-per-accepted-case[{definition}]", new($"kosten per zaak met hulp ({definition})", $"cost per case with help accepted ({definition})"), Counts.AcceptedCases, whyNot);
        yield return Per($"cost-per-accepted-resident[{definition}]", new($"kosten per inwoner met hulp ({definition})", $"cost per resident who accepted help ({definition})"), Counts.AcceptedResidents, whyNot, NotCounted);
        foreach (CostFigure figure in BreakEven(whyNot ?? (Settings.BenefitPerAcceptedCase is null ? NoBenefit : null)))
        {
            yield return figure;
        }
    }

    private static Text NotCounted { get; } = new(
        "De inwoners zijn niet geteld.", "The residents were not counted.");

    private static Text NoBenefit { get; } = new(
        "Wat één zaak met hulp oplevert, is niet ingevuld.", "What one case with accepted help brings is not filled in.");

    private CostFigure Per(string id, Text name, long? over, Text? whyNot, Text? whenUnknown = null)
    {
        Text? reason = whyNot ?? (over is null ? whenUnknown : over == 0 ? new Text("Er is niets om door te delen: het aantal is nul.", "There is nothing to divide by: the count is zero.") : null);
        return new CostFigure(id, FirstVersion, name, reason is null ? Divide(Total!.Value, over!.Value) : null, null, Total, over, reason);
    }

    // The number is rounded up: half a case does not pay for itself.
    private IEnumerable<CostFigure> BreakEven(Text? whyNot)
    {
        long? needed = whyNot is null ? (Total!.Value.Cents + Settings.BenefitPerAcceptedCase!.Value.Cents - 1) / Settings.BenefitPerAcceptedCase.Value.Cents : null;
        yield return new("break-even-accepted-cases", FirstVersion, new("zaken met hulp waarbij kosten en opbrengst gelijk zijn", "cases with help accepted at which costs and benefit are equal"), null, needed, Total, null, whyNot);
        yield return Share("break-even-acceptance-of-picked-up-cases", new("dat aantal als deel van de opgepakte zaken", "that number as a share of the picked-up cases"), Counts.PickedUpCases);
        yield return Share("break-even-acceptance-of-reached-cases", new("dat aantal als deel van de zaken met contact", "that number as a share of the cases with contact"), Counts.ReachedCases);
        Text? none = whyNot ?? (Total == Money.Zero ? new Text("De kosten zijn nul.", "The costs are zero.") : null);
        decimal? ratio = none is null ? decimal.Round((decimal)Settings.BenefitPerAcceptedCase!.Value.Cents * Counts.AcceptedCases / Total!.Value.Cents, 4, MidpointRounding.AwayFromZero) : null;
        yield return new($"benefit-per-euro[{Counts.Definition.Id}]", FirstVersion, new("opbrengst per euro, volgens de eigen aanname", "benefit per euro, by the own assumption"), null, ratio, Total, Counts.AcceptedCases, none);

        CostFigure Share(string id, Text name, long over)
        {
            Text? reason = whyNot ?? (over == 0 ? new Text("Er is niets om door te delen: het aantal is nul.", "There is nothing to divide by: the count is zero.") : null);
            return new CostFigure(id, FirstVersion, name, null, reason is null ? decimal.Round((decimal)needed!.Value / over, 4, MidpointRounding.AwayFromZero) : null, Total, over, reason);
        }
    }

    // Only what is needed has to be filled in: a channel that nobody used costs nothing.
    private static Text? Missing(CostSettings settings, CostCounts counts)
    {
        ContactChannel[] without = [.. counts.Attempts.Where(a => a.Value > 0).Select(a => a.Key).Where(c => UnitCost(settings, c) is null).Order()];
        if (without.Length > 0)
        {
            return new Text(
                $"De kosten per poging zijn niet ingevuld voor: {string.Join(", ", without.Select(c => c.Name().Dutch))}.",
                $"The cost per attempt is not filled in for: {string.Join(", ", without.Select(c => c.Name().English))}.");
        }

        OtherCost? other = settings.Other.FirstOrDefault(o => o.Amount is null);
        return settings.Fte is null ? new Text("Het aantal fte is niet ingevuld.", "The number of FTE is not filled in.")
            : settings.CostPerFte is null ? new Text("De kosten per fte zijn niet ingevuld.", "The cost per FTE is not filled in.")
            : other is not null ? new Text($"Dit bedrag is niet ingevuld: {other.Name.Dutch}.", $"This amount is not filled in: {other.Name.English}.")
            : null;
    }

    private static Money Sum(CostSettings settings, CostCounts counts)
    {
        long attempts = counts.Attempts.Where(a => a.Value > 0).Sum(a => a.Value * UnitCost(settings, a.Key)!.Value.Cents);
        long staff = (long)decimal.Round(settings.Fte!.Value * settings.CostPerFte!.Value.Cents, MidpointRounding.AwayFromZero);
        return Money.FromCents(attempts + staff + settings.Other.Sum(o => o.Amount!.Value.Cents));
    }

    internal static Money? UnitCost(CostSettings settings, ContactChannel channel) => settings.Channels.FirstOrDefault(c => c.Channel == channel)?.UnitCost;

    private static Money Divide(Money total, long over) => Money.FromCents((long)decimal.Round((decimal)total.Cents / over, MidpointRounding.AwayFromZero));

    /// <summary>The total, or that there is none.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"costs of {Settings.Year}: {Total?.ToString() ?? "not known"}");
}
