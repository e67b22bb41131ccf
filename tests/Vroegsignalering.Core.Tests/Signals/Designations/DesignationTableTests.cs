namespace Vroegsignalering.Core.Tests.Signals.Designations;

public sealed class DesignationTableTests
{
    private static readonly MunicipalityCode Here = MunicipalityCode.Parse("0344");
    private static readonly MunicipalityCode Elsewhere = MunicipalityCode.Parse("0363");

    /// <summary>Partner, day of sending, age of the arrears in days, verdict.</summary>
    public static readonly TheoryData<PartnerType, string, int, JustificationVerdict> Windows = new()
    {
        { PartnerType.Rent, "2020-12-31", 40, JustificationVerdict.NotDesignatedThen },
        { PartnerType.Rent, "2021-01-01", 29, JustificationVerdict.TooYoung },
        { PartnerType.Rent, "2021-01-01", 30, JustificationVerdict.Designated },
        { PartnerType.Rent, "2027-03-10", 4_000, JustificationVerdict.Designated },
        { PartnerType.Energy, "2020-12-31", 60, JustificationVerdict.NotDesignatedThen },
        { PartnerType.Energy, "2021-01-01", 60, JustificationVerdict.Designated },
        { PartnerType.Energy, "2022-11-29", 49, JustificationVerdict.TooYoung },
        { PartnerType.Energy, "2022-11-29", 50, JustificationVerdict.Designated },
        { PartnerType.Energy, "2022-11-29", 100, JustificationVerdict.Designated },
        { PartnerType.Energy, "2022-11-29", 101, JustificationVerdict.TooOld },
        { PartnerType.Energy, "2022-11-30", 29, JustificationVerdict.TooYoung },
        { PartnerType.Energy, "2022-11-30", 30, JustificationVerdict.Designated },
        { PartnerType.Energy, "2022-11-30", 101, JustificationVerdict.Designated },
        { PartnerType.Energy, "2027-03-10", 29, JustificationVerdict.TooYoung },
        { PartnerType.Water, "2020-12-31", 60, JustificationVerdict.NotDesignatedThen },
        { PartnerType.Water, "2022-11-29", 29, JustificationVerdict.TooYoung },
        { PartnerType.Water, "2022-11-29", 30, JustificationVerdict.Designated },
        { PartnerType.Water, "2022-11-29", 100, JustificationVerdict.Designated },
        { PartnerType.Water, "2022-11-29", 101, JustificationVerdict.TooOld },
        { PartnerType.Water, "2022-11-30", 29, JustificationVerdict.TooYoung },
        { PartnerType.Water, "2022-11-30", 101, JustificationVerdict.Designated },
        { PartnerType.HealthInsurance, "2020-12-31", 60, JustificationVerdict.NotDesignatedThen },
        { PartnerType.HealthInsurance, "2021-01-01", 29, JustificationVerdict.TooYoung },
        { PartnerType.HealthInsurance, "2021-01-01", 30, JustificationVerdict.Designated },
        { PartnerType.HealthInsurance, "2027-03-10", 100, JustificationVerdict.Designated },
        { PartnerType.HealthInsurance, "2027-03-10", 101, JustificationVerdict.TooOld },
        { PartnerType.StudentLoans, "2027-03-10", 60, JustificationVerdict.NotDesignatedThen },
    };

    /// <summary>Experiment, partner, day of sending, and whether it held on that day.</summary>
    public static readonly TheoryData<string, PartnerType, string, bool> ExperimentDays = new()
    {
        { "municipal-taxes", PartnerType.Other, "2021-12-31", false },
        { "municipal-taxes", PartnerType.Other, "2022-01-01", true },
        { "municipal-taxes", PartnerType.Other, "2025-05-14", true },
        { "municipal-taxes", PartnerType.Other, "2025-05-15", false },
        { "mortgage-2022", PartnerType.Mortgage, "2021-12-31", false },
        { "mortgage-2022", PartnerType.Mortgage, "2022-01-01", true },
        { "mortgage-2022", PartnerType.Mortgage, "2026-12-31", true },
        { "mortgage-2022", PartnerType.Mortgage, "2027-01-01", false },
        { "mortgage-2024", PartnerType.Mortgage, "2024-03-18", false },
        { "mortgage-2024", PartnerType.Mortgage, "2024-03-19", true },
        { "mortgage-2024", PartnerType.Mortgage, "2029-03-18", true },
        { "mortgage-2024", PartnerType.Mortgage, "2029-03-19", false },
        { "cak-own-contribution", PartnerType.CakOwnContribution, "2024-03-18", false },
        { "cak-own-contribution", PartnerType.CakOwnContribution, "2024-03-19", true },
        { "tax-debt", PartnerType.TaxAuthority, "2025-05-14", false },
        { "tax-debt", PartnerType.TaxAuthority, "2025-05-15", true },
        { "allowance-debt", PartnerType.AllowancesAuthority, "2025-05-14", false },
        { "allowance-debt", PartnerType.AllowancesAuthority, "2025-05-15", true },
    };

    [Theory]
    [MemberData(nameof(Windows))]
    public void A_window_holds_from_and_until_its_days(PartnerType partner, string on, int days, JustificationVerdict expected) =>
        Assert.Equal(expected, DesignationTable.Default.Judge(Of(partner, Day(on), days), Day(on), Here).Verdict);

    [Theory]
    [MemberData(nameof(ExperimentDays))]
    public void An_experiment_holds_in_its_period_and_municipalities_only(string id, PartnerType partner, string on, bool holds)
    {
        // The other designation of the same partner is taken out, so that this one alone decides.
        DesignationTable table = new([DesignationTable.Default.Designations.Single(d => d.Id == id) with { Municipalities = [Here] }]);
        Signal signal = Of(partner, Day(on), 200, 1_000m);

        SignalJustification here = table.Judge(signal, Day(on), Here);
        SignalJustification elsewhere = table.Judge(signal, Day(on), Elsewhere);

        Assert.Equal(holds ? JustificationVerdict.Designated : JustificationVerdict.NotDesignatedThen, here.Verdict);
        Assert.Equal(holds ? JustificationVerdict.NotDesignatedHere : JustificationVerdict.NotDesignatedThen, elsewhere.Verdict);
        Assert.Equal(holds ? id : null, here.Designation?.Id);
    }

    [Theory]
    [MemberData(nameof(ExperimentDays))]
    public void An_experiment_of_which_the_municipalities_are_not_given_keeps_the_signal(string id, PartnerType partner, string on, bool holds)
    {
        DesignationTable table = new([DesignationTable.Default.Designations.Single(d => d.Id == id)]);

        SignalJustification judged = table.Judge(Of(partner, Day(on), 200, 1_000m), Day(on), Here);

        Assert.Equal(holds ? JustificationVerdict.MunicipalityUnknown : JustificationVerdict.NotDesignatedThen, judged.Verdict);
    }

    [Theory]
    [InlineData(PartnerType.CakOwnContribution, "99.99", "2026-10-10", JustificationVerdict.BelowMinimum)]
    [InlineData(PartnerType.CakOwnContribution, "100", "2026-10-10", JustificationVerdict.Designated)]
    [InlineData(PartnerType.CakOwnContribution, "100", "2026-10-11", JustificationVerdict.TooYoung)]
    [InlineData(PartnerType.CakOwnContribution, null, "2026-10-10", JustificationVerdict.AmountUnknown)]
    [InlineData(PartnerType.CakOwnContribution, "100", null, JustificationVerdict.AgeUnknown)]
    [InlineData(PartnerType.TaxAuthority, "599.99", null, JustificationVerdict.BelowMinimum)]
    [InlineData(PartnerType.TaxAuthority, "600", null, JustificationVerdict.Designated)]
    [InlineData(PartnerType.AllowancesAuthority, "0.01", null, JustificationVerdict.Designated)]
    public void An_experiment_has_a_minimum_of_amount_and_age(PartnerType partner, string? euros, string? start, JustificationVerdict expected)
    {
        DesignationTable table = DesignationTable.Default.WithMunicipalities("cak-own-contribution", Here)
            .WithMunicipalities("tax-debt", Here).WithMunicipalities("allowance-debt", Here);
        Signal signal = A.Signal(partner, euros: euros is null ? null : decimal.Parse(euros, System.Globalization.CultureInfo.InvariantCulture))
            with
        { ArrearsStartOn = start is null ? null : Day(start) };

        Assert.Equal(expected, table.Judge(signal, A.Day, Here).Verdict);
    }

    [Theory]
    [InlineData("2023-03-31", "energy-2022")]
    [InlineData("2023-04-01", "energy-end-of-supply")]
    public void End_of_supply_is_a_duty_since_april_2023_and_is_followed_up_outside_the_window_before(string on, string designation)
    {
        Signal signal = Of(PartnerType.Energy, Day(on), 3) with { Kind = SignalKind.EndOfSupply };

        SignalJustification judged = DesignationTable.Default.Judge(signal, Day(on), Here);

        Assert.True(judged.IsJustified);
        Assert.Equal(designation, judged.Designation!.Id);
    }

    [Fact]
    public void The_duty_of_end_of_supply_says_nothing_of_an_early_signal() => Assert.Equal(
        JustificationVerdict.TooYoung, DesignationTable.Default.Judge(Of(PartnerType.Energy, A.Day, 3), A.Day, Here).Verdict);

    public static TheoryData<string> NeverByTheWindow => ["end of supply", "day of the end", "crisis", "eviction", "situation", "grown"];

    [Theory]
    [MemberData(nameof(NeverByTheWindow))]
    public void What_must_be_followed_up_is_never_unjustified_by_age_or_amount(string why)
    {
        foreach ((PartnerType partner, int days, decimal euros) in new[]
        {
            (PartnerType.HealthInsurance, 5, 10m), (PartnerType.HealthInsurance, 500, 10m), (PartnerType.Water, 5, 10m), (PartnerType.TaxAuthority, 5, 10m),
        })
        {
            Signal signal = Of(partner, A.Day, days, euros);
            signal = why switch
            {
                "end of supply" => signal with { Kind = SignalKind.EndOfSupply },
                "day of the end" => signal with { EndOfSupplyOn = A.Day.PlusDays(30) },
                "crisis" => signal with { Crisis = true },
                "eviction" => signal with { Kind = SignalKind.Eviction },
                "situation" => signal with { ThreateningSituation = ThreateningSituationKind.EndOfHealthInsurance },
                _ => signal,
            };

            SignalJustification judged = DesignationTable.Default.Judge(signal, A.Day, Here, hasGrown: why == "grown");

            Assert.Equal(JustificationVerdict.MustBeFollowedUp, judged.Verdict);
            Assert.True(judged.IsJustified);
        }
    }

    [Fact]
    public void A_legal_person_is_unjustified_also_in_a_crisis() => Assert.Equal(
        JustificationVerdict.LegalPerson,
        DesignationTable.Default.Judge(Of(PartnerType.Rent, A.Day, 60) with { AboutLegalPerson = true, Crisis = true }, A.Day).Verdict);

    [Fact]
    public void What_is_not_known_is_no_reason_to_refuse()
    {
        Signal signal = A.Signal(PartnerType.HealthInsurance);

        Assert.Equal(JustificationVerdict.AgeUnknown, DesignationTable.Default.Judge(signal, A.Day).Verdict);
        Assert.Equal(
            JustificationVerdict.AgeUnknown,
            DesignationTable.Default.Judge(signal with { ArrearsStartOn = A.Day.PlusDays(1) }, A.Day).Verdict);
        Assert.Equal(
            JustificationVerdict.PartnerUnknown, DesignationTable.Default.Judge(signal with { Partner = PartnerType.NotStated }, A.Day).Verdict);
        Assert.Equal(
            JustificationVerdict.MunicipalityUnknown,
            DesignationTable.Default.WithMunicipalities("tax-debt", Here).Judge(Of(PartnerType.TaxAuthority, A.Day, 60, 700m), A.Day).Verdict);
    }

    [Fact]
    public void The_defaulters_list_of_the_cak_is_another_source()
    {
        Signal listed = A.Signal(PartnerType.CakHealthInsurance);

        Assert.Equal(JustificationVerdict.OtherSource, DesignationTable.Default.Judge(listed, A.Day).Verdict);
        Assert.Equal(
            JustificationVerdict.OtherSource,
            DesignationTable.Default.Judge(A.Signal(PartnerType.HealthInsurance) with { Route = SignalRoute.DefaultersList }, A.Day).Verdict);
    }

    [Fact]
    public void An_experiment_without_municipalities_holds_nowhere()
    {
        DesignationTable table = DesignationTable.Default.WithMunicipalities("tax-debt");

        Assert.Equal(JustificationVerdict.NotDesignatedHere, table.Judge(Of(PartnerType.TaxAuthority, A.Day, 60, 700m), A.Day).Verdict);
    }

    [Fact]
    public void A_host_adds_and_replaces_and_the_table_before_stays_as_it_was()
    {
        SignalDesignation loans = DesignationTable.Default.Designations[0] with { Id = "loans", Partner = PartnerType.StudentLoans };
        Signal signal = Of(PartnerType.StudentLoans, A.Day, 60);

        DesignationTable added = DesignationTable.Default.With(loans);
        DesignationTable replaced = added.With(loans with { MinimumDays = 61 });

        Assert.Equal(JustificationVerdict.NotDesignatedThen, DesignationTable.Default.Judge(signal, A.Day).Verdict);
        Assert.Equal(JustificationVerdict.Designated, added.Judge(signal, A.Day).Verdict);
        Assert.Equal(JustificationVerdict.TooYoung, replaced.Judge(signal, A.Day).Verdict);
        Assert.Equal(added.Designations.Count, replaced.Designations.Count);
    }

    [Fact]
    public void An_experiment_of_more_than_five_years_is_refused()
    {
        SignalDesignation tax = DesignationTable.Default.Designations.Single(d => d.Id == "tax-debt");

        Assert.Equal(new LocalDate(2030, 5, 14), tax.LastDay);
        Assert.NotNull(DesignationTable.Default.With(tax with { To = new LocalDate(2030, 5, 14) }));
        Assert.Throws<ArgumentException>(() => DesignationTable.Default.With(tax with { To = new LocalDate(2030, 5, 15) }));
    }

    [Fact]
    public void What_contradicts_itself_is_refused()
    {
        SignalDesignation rent = DesignationTable.Default.Designations.Single(d => d.Id == "rent");

        Assert.Throws<ArgumentException>(() => DesignationTable.Default.With(rent with { To = rent.From.PlusDays(-1) }));
        Assert.Throws<ArgumentException>(() => DesignationTable.Default.With(rent with { MaximumDays = 29 }));
        Assert.Throws<ArgumentException>(() => DesignationTable.Default.With(rent with { Id = " " }));
        Assert.Throws<ArgumentException>(() => new DesignationTable([rent, rent]));
        Assert.Throws<ArgumentException>(() => DesignationTable.Default.WithMunicipalities("nothing", Here));
    }

    [Fact]
    public void Every_designation_says_where_it_comes_from_and_every_experiment_what_is_open()
    {
        Assert.All(DesignationTable.Default.Designations, d => Assert.NotNull(d.Source.Location));
        Assert.All(DesignationTable.Default.Designations.Where(d => d.Basis == DesignationBasis.Experiment), d => Assert.NotNull(d.Remark));
        Assert.All(DesignationTable.Default.Designations.Where(d => d.Basis == DesignationBasis.Experiment), d => Assert.Null(d.Municipalities));
    }

    [Fact]
    public void The_names_of_municipalities_are_those_of_the_regulation() => Assert.Equal(
        "municipal-taxes 10, mortgage-2022 6, mortgage-2024 3",
        string.Join(", ", DesignationTable.Default.Designations.Where(d => d.MunicipalityNames.Count > 0).OrderByDescending(d => d.Partner)
            .ThenBy(d => d.From).Select(d => $"{d} {d.MunicipalityNames.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)}")));

    [Fact]
    public void The_reason_has_its_numbers_and_no_person()
    {
        static Text Explain(Signal signal) => DesignationTable.Default.Judge(signal, A.Day, Here).Explanation;

        Assert.Equal("de achterstand is te jong (minimaal 30 dagen)", Explain(Of(PartnerType.Rent, A.Day, 3)).Dutch);
        Assert.Equal("the arrears are too young (at least 5 months)", Explain(Of(PartnerType.CakOwnContribution, A.Day, 3)).English);
        Assert.Equal("the arrears are too old (at most 100 days)", Explain(Of(PartnerType.HealthInsurance, A.Day, 101)).English);
        Assert.Equal("het bedrag is lager dan € 600", Explain(Of(PartnerType.TaxAuthority, A.Day, 50)).Dutch);
        Assert.Equal("TooYoung (rent)", DesignationTable.Default.Judge(Of(PartnerType.Rent, A.Day, 3), A.Day, Here).ToString());
        Assert.Equal(3, DesignationTable.Default.Judge(Of(PartnerType.Rent, A.Day, 3), A.Day, Here).DaysInArrears);
    }

    [Fact]
    public void Every_verdict_has_a_text_of_its_own()
    {
        Text[] texts = [.. Enum.GetValues<JustificationVerdict>().Select(v => new SignalJustification(v, null, null).Explanation)];

        Assert.Equal(texts.Length, texts.Distinct().Count());
    }

    private static Signal Of(PartnerType partner, LocalDate on, int days, decimal euros = 100m) =>
        A.Signal(partner, euros: euros, sentOn: on) with { ArrearsStartOn = on.PlusDays(-days) };

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
