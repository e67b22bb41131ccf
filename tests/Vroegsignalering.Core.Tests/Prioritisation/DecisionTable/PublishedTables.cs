namespace Vroegsignalering.Core.Tests.Prioritisation;

/// <summary>Published rule sets as tables (prioritisation.md 4.3). Points only keep classes apart; the municipalities published none.</summary>
internal static class PublishedTables
{
    /// <summary>Heemskerk: rent, two partners, or 1,000 to 50,000 euros gets a home visit; others a letter or e-mail and phone.</summary>
    public const string Heemskerk = """
        {
          "id": "heemskerk", "name": { "nl": "werkinstructie", "en": "work instruction" },
          "match": "first",
          "rows": [
            { "id": "rent", "when": { "partnerTypes": ["rent"] }, "points": 100, "reason": { "nl": "Het gaat om huur.", "en": "It is about rent." } },
            { "id": "two-partners", "when": { "partnerCount": { "from": 2 } }, "points": 100, "reason": { "nl": "Er zijn meldingen van twee of meer bedrijven.", "en": "Two or more partners reported." } },
            { "id": "amount", "when": { "highestArrears": { "from": 1000, "to": 50000 } }, "points": 100, "reason": { "nl": "De achterstand is € 1.000 tot en met € 50.000.", "en": "The arrears are €1,000 up to and including €50,000." } },
            { "id": "otherwise", "when": {}, "points": 0, "reason": { "nl": "Het gaat niet om huur, meer bedrijven of een hoog bedrag.", "en": "It is not about rent, several partners or a high amount." } }
          ]
        }
        """;

    /// <summary>Amsterdam: below 250 euros the system sends a message itself; otherwise a worker contacts the resident.</summary>
    public static PriorityPolicy Amsterdam { get; } = new PriorityPolicyBuilder("amsterdam")
        .AddDecisionTable(o =>
        {
            o.Id = "amsterdam";
            o.Name = new Text("bedrag", "amount");
            o.Rows =
            [
                new DecisionTableRow("automatic", 0, new Text("Het bedrag is lager dan € 250.", "The amount is below €250."))
                    .With(PriorityFact.TotalArrears, FactCondition.Below(250)),
                new DecisionTableRow("worker", 100, new Text("Het bedrag is € 250 of meer, of niet bekend.", "The amount is €250 or more, or not known.")),
            ];
        })
        .AddClass("worker", new Text("medewerker", "worker"), 100)
        .AddClass("automatic", new Text("automatisch bericht", "automatic message"), 0)
        .Build();

    /// <summary>Den Haag: the highest arrears and earlier reports each lead to an approach. The cut-off is not published, so the caller gives one.</summary>
    public static PriorityPolicy DenHaag(decimal cutOffInventedForTheTest) => new PriorityPolicyBuilder("den-haag")
        .AddDecisionTable(o =>
        {
            o.Id = "den-haag";
            o.Name = new Text("aanpak", "approach");
            o.Match = DecisionTableMatch.AddUp;
            o.Rows =
            [
                new DecisionTableRow("every", 1, new Text("Elke melding krijgt een kaart met een aanbod van hulp.", "Every report gets a card with an offer of help.")),
                new DecisionTableRow("highest", 10, new Text("De achterstand hoort bij de hoogste.", "The arrears are among the highest."))
                    .With(PriorityFact.HighestArrears, FactCondition.AtLeast(cutOffInventedForTheTest)),
                new DecisionTableRow("earlier", 10, new Text("Er waren eerder meldingen.", "There were earlier reports."))
                    .With(PriorityFact.EarlierSignalCount, FactCondition.AtLeast(1)),
            ];
        }).Build();

    public static PriorityPolicy OfJson(string json) =>
        new PriorityPolicyBuilder("test").Add(DecisionTablePolicyBuilderExtensions.Kind, Options(json)).Build();

    public static DecisionTableOptions Options(string json) =>
        System.Text.Json.JsonSerializer.Deserialize(json, (System.Text.Json.Serialization.Metadata.JsonTypeInfo<DecisionTableOptions>)DecisionTablePolicyBuilderExtensions.Kind.Settings)!;

    private static PriorityPolicyBuilder Add(this PriorityPolicyBuilder builder, PriorityRuleKind<DecisionTableOptions> kind, DecisionTableOptions options) =>
        builder.Add(kind.Make(options));
}
