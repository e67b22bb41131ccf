namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>The published numbers about costs and benefits. They describe other municipalities and other years.</summary>
public static class CostReferences
{
    private static readonly LegalSource BusinessCases = new(
        "Businesscases Amsterdam, Almere en Tilburg (effectieveschuldhulp.nl), in: Inspectie SZW, brief van 11 januari 2017");

    private static readonly LegalSource Schut = new("Schut 2025, over de evaluatie van vroegsignalering", Location: new Uri("https://martijnschut.blog/"));

    /// <summary>What an invested euro brought society, by business cases of three municipalities.</summary>
    public static CostReference ReturnForSociety { get; } = new(
        "return-society", new Text("opbrengst voor de samenleving per euro", "return for society per euro"), 2.46m, 4.22m,
        new Text("euro per geïnvesteerde euro", "euros per invested euro"), null, BusinessCases);

    /// <summary>What a euro brought the municipality itself, by the same business cases.</summary>
    public static CostReference ReturnForMunicipality { get; } = new(
        "return-municipality", new Text("opbrengst voor de gemeente zelf per euro", "return for the municipality itself per euro"), 1.57m, 2.91m,
        new Text("euro per geïnvesteerde euro", "euros per invested euro"), null, BusinessCases);

    /// <summary>What municipalities had for early detection, per inhabitant.</summary>
    public static CostReference BudgetPerInhabitant { get; } = new(
        "budget-per-inhabitant", new Text("budget voor vroegsignalering per inwoner", "budget for early detection per inhabitant"), 2.63m, 2.63m,
        new Text("euro per inwoner per jaar", "euros per inhabitant per year"), 2023, new LegalSource("Divosa 2023"));

    /// <summary>By how much a time on benefit was shorter with debt help.</summary>
    public static CostReference ShorterBenefit { get; } = new(
        "shorter-benefit", new Text("kortere tijd in de bijstand met schuldhulp", "shorter time on benefit with debt help"), 4m, 12m,
        new Text("maanden", "months"), 2011, new LegalSource("Regioplan 2011, in: Inspectie SZW, brief van 11 januari 2017"));

    /// <summary>What early detection costs all municipalities together.</summary>
    public static CostReference AllMunicipalities { get; } = new(
        "cost-all-municipalities", new Text("kosten van vroegsignalering, alle gemeenten samen", "cost of early detection, all municipalities together"), 50m, 50m,
        new Text("miljoen euro per jaar", "million euros per year"), null, Schut);

    /// <summary>All of them, in a fixed order.</summary>
    public static IReadOnlyList<CostReference> All { get; } = [ReturnForSociety, ReturnForMunicipality, BudgetPerInhabitant, ShorterBenefit, AllMunicipalities];
}
