namespace Vroegsignalering.Core.Tests.Prioritisation;

/// <summary>A household that a policy looks at, in the words of the people who work with it.</summary>
internal sealed class Huishouden
{
    private readonly PriorityPolicy _beleid;
    private readonly PriorityFacts _gegevens;

    private Huishouden(PriorityPolicy beleid, PriorityFacts gegevens) => (_beleid, _gegevens) = (beleid, gegevens);

    /// <summary>The household that these reports are about, under the policy of a file.</summary>
    public static Huishouden Volgens(string beleid, params Signal[] meldingen) => Volgens(SamplePolicies.Read(beleid), meldingen);

    /// <summary>The household that these reports are about, under a policy.</summary>
    public static Huishouden Volgens(PriorityPolicy beleid, params Signal[] meldingen) =>
        new(beleid, PriorityFacts.From(new Household(meldingen), A.Day));

    /// <summary>A report of a partner; without a name there is one partner of each type.</summary>
    /// <param name="van">Who reports.</param>
    /// <param name="euros">The amount, such as 999.99; <c>niet bekend</c> when the report has none.</param>
    /// <param name="naam">The name of the partner.</param>
    public static Signal EenMelding(PartnerType van, string euros, string? naam = null)
    {
        decimal? bedrag = euros == "niet bekend" ? null : decimal.Parse(euros, System.Globalization.CultureInfo.InvariantCulture);
        Signal melding = A.Signal(van, euros: bedrag);
        return naam is null ? melding : melding with { PartnerName = naam };
    }

    /// <summary>The same household, of which there were reports before.</summary>
    public Huishouden DatEerderWerdGemeld(int keer) => new(_beleid, _gegevens with { EarlierSignalCount = keer });

    /// <summary>The same household, of which the municipality says whether it belongs to a target group with priority.</summary>
    public Huishouden MetVoorrang(bool jaOfNee) =>
        new(_beleid, _gegevens with { Host = new HostFactValues([new("host:target-group", jaOfNee ? 1 : 0)]) });

    /// <summary>The class, the id of its strategy (empty when the municipality chooses) and the only reason, also for who reads English.</summary>
    public void Krijgt(string klasse, string strategie, string omdat)
    {
        PriorityAssessment uitkomst = _beleid.Assess(_gegevens);

        Assert.Equal((klasse, strategie), (uitkomst.Class.Name.Dutch, uitkomst.Class.Strategy ?? ""));
        Assert.Equal([omdat], uitkomst.ReasonsIn(Language.Dutch));
        Assert.NotEqual([omdat], uitkomst.ReasonsIn(Language.English));
        Assert.True(strategie.Length == 0 || ContactStrategies.ByName.ContainsKey(strategie));
    }
}
