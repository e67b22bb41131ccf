using System.Text.Json;
using Vroegsignalering.Core.Tests.Prioritisation.Explaining;

namespace Vroegsignalering.Core.Tests.Prioritisation.Describing;

public sealed class AlgorithmRegisterRecordTests
{
    private static readonly AlgorithmRegisterDetails Details = new() { Organisation = "Gemeente Voorbeeld", Contact = "algoritmes@voorbeeld.example" };

    // The table of the standard: name, most characters (0 for a list or a choice), required.
    public static readonly TheoryData<string, int, bool> Standard = new()
    {
        { "name", 100, true }, { "description_short", 400, true }, { "organization", 100, true }, { "category", 0, false }, { "status", 0, true },
        { "begin_date", 7, false }, { "end_date", 7, false }, { "contact_email", 500, true }, { "website", 500, false },
        { "publication_category", 0, true }, { "url", 500, false }, { "goal", 2_500, false }, { "proportionality", 2_500, false },
        { "human_intervention", 2_500, false }, { "risks", 2_500, false }, { "lawful_basis", 2_500, false }, { "lawful_basis_grouping", 0, false },
        { "process_index_url", 500, false }, { "impacttoetsen", 2_500, false }, { "impacttoetsen_grouping", 0, false },
        { "source_data", 2_500, false }, { "source_data_grouping", 0, false }, { "methods_and_models", 5_000, false }, { "provider", 200, false },
        { "publiccode", 500, false }, { "lang", 0, true }, { "standard_version", 0, false }, { "source_id", 100, false }, { "tags", 2_500, false },
    };

    [Theory]
    [MemberData(nameof(Standard))]
    public void Every_field_of_the_standard_is_there_with_its_length(string name, int maximum, bool isRequired)
    {
        AlgorithmRegisterField? field = AlgorithmRegisterRecord.Of(PriorityPolicies.NationalBasis, Details, A.Day).Find(name);

        Assert.NotNull(field);
        Assert.Equal(maximum, field.MaximumLength ?? 0);
        Assert.Equal(isRequired, field.IsRequired);
    }

    [Fact]
    public void There_are_no_other_fields() =>
        Assert.Equal(Standard.Count, AlgorithmRegisterRecord.Of(PriorityPolicies.NationalBasis, Details, A.Day).Fields.Count);

    [Fact]
    public void Every_text_fits_and_every_required_field_is_filled() => Prop.ForAll(
        AnyPolicy.Gen.ToArbitrary(), Gen.Choose(0, 4_000).ToArbitrary(), Gen.Choose(1, 60).ToArbitrary(),
        (policy, length, step) =>
        {
            string text = string.Concat(Enumerable.Range(1, length).Select(i => i % step == 0 ? ". " : "a"));
            AlgorithmRegisterRecord record = AlgorithmRegisterRecord.Of(
                policy, Details with { Risks = text, Proportionality = text, HumanIntervention = text, ImpactAssessments = text, Provider = text }, A.Day);
            return record.Fields.All(f => (f.Value?.Length ?? 0) <= (f.MaximumLength ?? int.MaxValue) && (!f.IsRequired || f.Value?.Length > 0));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_text_that_is_too_long_ends_with_a_sentence_and_gives_a_finding()
    {
        string text = string.Concat(Enumerable.Repeat("Dit is een zin. ", 400));

        AlgorithmRegisterRecord record = AlgorithmRegisterRecord.Of(PriorityPolicies.NationalBasis, Details with { Proportionality = text }, A.Day);

        string value = record.Find("proportionality")!.Value!;
        Assert.InRange(value.Length, 2_400, 2_500);
        Assert.EndsWith("Dit is een zin.", value, StringComparison.Ordinal);
        Assert.Contains(record.Findings, f => f.Code.Id == "VS4901" && f.Field == "proportionality");
    }

    [Fact]
    public void What_the_municipality_must_write_is_marked_and_listed()
    {
        AlgorithmRegisterRecord record = AlgorithmRegisterRecord.Of(PriorityPolicies.NationalBasis, Details, A.Day);

        Assert.Superset(new HashSet<string>(["proportionality", "human_intervention", "risks", "impacttoetsen"]), record.ToBeWritten.ToHashSet(StringComparer.Ordinal));
        Assert.All(record.Fields, f => Assert.Equal(
            record.ToBeWritten.Contains(f.Name), f.Value?.Contains("[aanvullen door de gemeente: ", StringComparison.Ordinal) == true));
    }

    [Fact]
    public void Nothing_is_left_to_write_when_the_municipality_said_all()
    {
        PriorityPolicy policy = new PriorityPolicyBuilder("af").WithDocument(new PolicyDocument { Goal = "Een doel." }).Build();

        AlgorithmRegisterRecord record = AlgorithmRegisterRecord.Of(
            policy, Details with { Proportionality = "A.", HumanIntervention = "B.", Risks = "C.", ImpactAssessments = "D." }, A.Day);

        Assert.Empty(record.Findings);
    }

    [Fact]
    public void The_source_data_name_exactly_the_facts_that_the_policy_uses()
    {
        string text = AlgorithmRegisterRecord.Of(PriorityPolicies.NationalBasis, Details, A.Day).Find("source_data")!.Value!;
        string[] expected =
        [
            "Soorten bedrijven", "Achterstand samen", "Meldingen zonder bedrag", "Bedreigende situatie", "Einde van de levering aangekondigd",
            "Werkdagen tot het einde van de levering", "Warme overdracht", "Herhaalde melding", "Werkdagen tot het einde van de wettelijke termijn",
        ];
        HashSet<string> ids = [.. PriorityPolicies.NationalBasis.Rules.SelectMany(r => r.Uses).Concat(LegalFloor.Uses).Select(f => f.Name.Dutch)];

        string[] sentences = [.. text.Split(". ").Skip(1).Select(s => s[..s.IndexOf(" (", StringComparison.Ordinal)])];

        Assert.Equal(ids.Count, sentences.Length);
        Assert.All(sentences, s => Assert.Contains(s, ids, StringComparer.OrdinalIgnoreCase));
        Assert.Superset(new HashSet<string>(expected), sentences.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(2026, 12, 31, "In ontwikkeling", null)]
    [InlineData(2027, 1, 1, "In gebruik", null)]
    [InlineData(2030, 12, 31, "In gebruik", null)]
    [InlineData(2031, 1, 1, "Buiten gebruik", "2030-12")]
    public void The_status_follows_from_the_validity_and_the_day(int year, int month, int day, string status, string? end)
    {
        PolicyDocument document = new() { ValidFrom = new LocalDate(2027, 1, 1), ValidUntil = new LocalDate(2030, 12, 31) };
        PriorityPolicy policy = new PriorityPolicyBuilder("geldig").WithDocument(document).Build();

        AlgorithmRegisterRecord record = AlgorithmRegisterRecord.Of(policy, Details, new LocalDate(year, month, day));

        Assert.Equal(status, record.Find("status")!.Value);
        Assert.Equal("2027-01", record.Find("begin_date")!.Value);
        Assert.Equal(end, record.Find("end_date")!.Value);
    }

    [Fact]
    public void A_policy_without_a_first_day_is_in_development()
    {
        AlgorithmRegisterRecord record = AlgorithmRegisterRecord.Of(new PriorityPolicyBuilder("los").Build(), Details, A.Day);

        Assert.Equal("In ontwikkeling", record.Find("status")!.Value);
        Assert.Null(record.Find("begin_date")!.Value);
    }

    [Theory]
    [InlineData(AlgorithmPublicationCategory.NotStated, "Impactvolle algoritmes")]
    [InlineData(AlgorithmPublicationCategory.HighImpact, "Impactvolle algoritmes")]
    [InlineData(AlgorithmPublicationCategory.HighRiskAi, "Hoog-risico AI-systeem")]
    [InlineData(AlgorithmPublicationCategory.Other, "Overige algoritmes")]
    public void The_category_has_the_words_of_the_register(AlgorithmPublicationCategory category, string words) => Assert.Equal(
        words, AlgorithmRegisterRecord.Of(PriorityPolicies.Strict, Details with { Category = category }, A.Day).Find("publication_category")!.Value);

    [Fact]
    public void A_link_without_https_is_left_out_with_a_finding()
    {
        AlgorithmRegisterRecord record = AlgorithmRegisterRecord.Of(PriorityPolicies.Strict, Details with { Website = new Uri("http://voorbeeld.example/") }, A.Day);

        Assert.True(record.Find("website")!.IsEmpty);
        Assert.Contains(record.Findings, f => f.Code.Id == "VS4903" && f.Field == "website");
    }

    [Fact]
    public void The_json_holds_the_filled_fields_and_never_those_of_the_register()
    {
        AlgorithmRegisterRecord record = AlgorithmRegisterRecord.Of(
            PriorityPolicies.NationalBasis, Details with { PublishedAssessments = [new("DPIA", new Uri("https://voorbeeld.example/dpia"))] }, A.Day);

        using JsonDocument json = JsonDocument.Parse(record.ToJson());

        Assert.Equal(record.Fields.Where(f => !f.IsEmpty).Select(f => f.Name), json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal("nld", json.RootElement.GetProperty("lang").GetString());
        Assert.Equal("1.0", json.RootElement.GetProperty("standard_version").GetString());
        Assert.Equal("Sociale zekerheid", json.RootElement.GetProperty("category")[0].GetString());
        Assert.Equal("https://voorbeeld.example/dpia", json.RootElement.GetProperty("impacttoetsen_grouping")[0].GetProperty("link").GetString());
        Assert.False(json.RootElement.TryGetProperty("lars", out _));
        Assert.False(json.RootElement.TryGetProperty("publication_dt", out _));
        Assert.Equal(record.ToJson(), record.ToJson());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_organisation_and_a_contact_are_needed(string text)
    {
        Assert.Throws<ArgumentException>(() => Details with { Organisation = text });
        Assert.Throws<ArgumentException>(() => Details with { Contact = text });
        Assert.Throws<ArgumentException>(() => Details with { Organisation = new string('a', 101) });
    }

    [Theory]
    [InlineData("Een. Twee. Drie.", 10, "Een. Twee.")]
    [InlineData("Een. Twee. Drie.", 9, "Een.")]
    [InlineData("Een. 1. Twee drie.", 9, "Een.")]
    [InlineData("Een twee drie.", 9, "Een twee…")]
    [InlineData("Eentweedrie.", 5, "Eent…")]
    [InlineData("Kort.", 5, "Kort.")]
    public void A_text_is_cut_at_a_sentence_or_else_at_a_word(string text, int maximum, string expected) => Assert.Equal(expected, SentenceCut.To(text, maximum));
}
