namespace Vroegsignalering.Cases;

/// <summary>The names of schemes that a caseworker can go through with a resident, because people often miss what they are entitled to.</summary>
/// <remarks>Names only. The list is a choice of this product and not complete; a municipality adds its own. Source: Inspectie SZW, of which clients the whole
/// financial picture was often not seen and entitlement to schemes was missed.</remarks>
public static class IncomeSupportSchemes
{
    /// <summary>The schemes that exist in the whole country.</summary>
    public static IReadOnlyList<IncomeSupportScheme> National { get; } =
    [
        new("zorgtoeslag", new("zorgtoeslag", "health care allowance")),
        new("huurtoeslag", new("huurtoeslag", "rent allowance")),
        new("kindgebonden-budget", new("kindgebonden budget", "child-related budget")),
        new("kinderopvangtoeslag", new("kinderopvangtoeslag", "childcare allowance")),
        new("kinderbijslag", new("kinderbijslag", "child benefit")),
        new("bijstand", new("bijstandsuitkering", "social assistance benefit")),
        new("bijzondere-bijstand", new("bijzondere bijstand", "special assistance")),
        new("individuele-inkomenstoeslag", new("individuele inkomenstoeslag", "individual income allowance")),
        new("studietoeslag", new("studietoeslag", "study allowance")),
        new("kwijtschelding-gemeente", new("kwijtschelding van gemeentelijke belastingen", "remission of municipal taxes")),
        new("kwijtschelding-waterschap", new("kwijtschelding van waterschapsbelasting", "remission of water board tax")),
        new("aio", new("aanvullende inkomensvoorziening ouderen (AIO)", "supplementary income provision for the elderly")),
    ];

    /// <summary>What to think of with a young person: who turns 18 has own insurance, own allowances and own debts, and help from youth care ends.</summary>
    /// <remarks>A note for the caseworker, without conditions. Source: Inspectie SZW, on the transfer from youth care to income support.</remarks>
    public static Text YoungPeopleNote { get; } = new(
        "Wordt iemand in huis 18 jaar? Kijk dan samen wat er verandert: verzekering, toeslagen en hulp. Help bij de overgang van jeugdhulp naar eigen inkomen.",
        "Does somebody in the home turn 18? Then see together what changes: insurance, allowances and help. Help with the transfer from youth care to an own income.");

    /// <summary>The schemes of the whole country, followed by those of the municipality.</summary>
    /// <exception cref="ArgumentException">Two schemes have one name in files, or one has none.</exception>
    public static IReadOnlyList<IncomeSupportScheme> With(params IEnumerable<IncomeSupportScheme> ofMunicipality)
    {
        ArgumentNullException.ThrowIfNull(ofMunicipality);
        IncomeSupportScheme[] all = [.. National, .. ofMunicipality.Select(scheme => scheme with { IsOfMunicipality = true })];
        return !Array.Exists(all, scheme => string.IsNullOrWhiteSpace(scheme.Id))
            && all.Select(scheme => scheme.Id).Distinct(StringComparer.Ordinal).Count() == all.Length
                ? all.AsReadOnly()
                : throw new ArgumentException("Each scheme needs a name of its own.", nameof(ofMunicipality));
    }
}
