using System.Text;
using CustomPriorityRule;
using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Prioritisation;

PriorityPolicy policy = new PriorityPolicyBuilder("voorbeeldstad", "2027.1")
    .WithDocument(new PolicyDocument
    {
        Owner = "het college van Voorbeeldstad",
        Goal = "Inwoners die wij nog niet spraken een andere weg naar hulp bieden.",
        CouncilPlan = "Beleidsplan schuldhulpverlening 2027-2030",
        ValidFrom = new LocalDate(2027, 1, 1),
        ValidUntil = new LocalDate(2030, 12, 31),
    })
    .AddMultiplePartners()
    .AddHomeVisits(o => o.FromVisits = 3)
    .AddClass("high", new Text("hoog", "high"), minimumScore: 40)
    .AddClass("low", new Text("laag", "low"), minimumScore: 0)
    .Build();

// As a file, and back: the reader has to know the kind.
byte[] file = PriorityPolicyFile.Write(policy);
PolicyReadResult read = PriorityPolicyFile.Read(file, "voorbeeldstad.json", PriorityRuleKinds.BuiltIn.With(HomeVisits.Kind));
PriorityPolicy same = read.Policy ?? throw new InvalidOperationException(string.Join('\n', read.Diagnostics));
Console.WriteLine(Encoding.UTF8.GetString(file));
Console.WriteLine($"Read back: the same policy is {string.Equals(same.Hash, policy.Hash, StringComparison.Ordinal)}");

// The application knows how many visits there were; the signals do not.
PriorityFacts facts = new()
{
    SignalCount = 2,
    PartnerCount = 2,
    PartnerTypes = PartnerTypes.Of(Vroegsignalering.Signals.PartnerType.Energy, Vroegsignalering.Signals.PartnerType.Rent),
    Host = new HostFactValues([new(HomeVisits.WithoutContact.Id, 2)]),
};
Console.WriteLine(same.Assess(facts).Explain(ExplanationReader.Caseworker).ToText());

foreach (WhatIfAnswer answer in same.WhatIf(facts).Where(a => a.Fact is HostFact))
{
    Console.WriteLine(answer.Sentence.Dutch);
}
