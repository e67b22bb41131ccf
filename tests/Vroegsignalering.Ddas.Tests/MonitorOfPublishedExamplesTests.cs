using System.Runtime.CompilerServices;
using NodaTime;
using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Ddas.Tests;

/// <summary>The indicators of the examples published with the standard, beside a table worked out by hand from the text of the files.</summary>
public sealed class MonitorOfPublishedExamplesTests
{
    private const string One09 = "v0.9/enkelvoudigVoorbeeld.json";
    private const string Many09 = "v0.9/meervoudigVoorbeeld.json";
    private const string One10 = "v1.0/enkelvoudigVoorbeeld.json";
    private const string One11 = "v1.1/enkelvoudigVoorbeeld.json";
    private const string Many12 = "v1.2/meervoudigVoorbeeld.json";

    private static readonly string? Folder = Find();

    // File, indicator, breakdown, group, numerator, denominator. Files with two municipalities are counted together.
    [Theory]

    // v0.9, one signal: energy, 450 euros, one case. Phone without and a visit with contact; result: wants no help.
    [InlineData(One09, "signals-per-1000-inhabitants", Breakdown.None, null, 1, 10_000)] // one signal in one month; 10,000 inhabitants
    [InlineData(One09, "partner-type-share-of-signals", Breakdown.PartnerType, "Energy", 1, 1)]
    [InlineData(One09, "case-share-of-signals", Breakdown.None, null, 1, 1)] // it is in the case
    [InlineData(One09, "multiple-share-of-cases", Breakdown.None, null, 0, 1)] // one signal in the case
    [InlineData(One09, "single-share-of-cases", Breakdown.None, null, 1, 1)] // one signal, nothing earlier
    [InlineData(One09, "attempts-per-picked-up-case", Breakdown.None, null, 2, 1)] // phone and visit
    [InlineData(One09, "reach-of-attempts", Breakdown.None, null, 1, 2)] // the visit
    [InlineData(One09, "reach-of-picked-up-cases", Breakdown.None, null, 1, 1)] // by the visit
    [InlineData(One09, "reach-of-picked-up-cases", Breakdown.AgeBand, "27-66", 1, 1)] // born 1985-06-15, 39 on 2025-01-05
    [InlineData(One09, "channel-share-of-reached-cases", Breakdown.Channel, "HomeVisit", 1, 1)]
    [InlineData(One09, "acceptance-of-picked-up-cases[ddas-1.2]", Breakdown.None, null, 0, 1)] // wants no help
    [InlineData(One09, "acceptance-of-reached-cases[divosa-monitor]", Breakdown.None, null, 0, 1)]
    [InlineData(One09, "result-share-of-closed-cases", Breakdown.Result, "SolvesItself", 1, 1)]
    [InlineData(One09, "amount-band-share-of-cases", Breakdown.AmountBand, "250-999", 1, 1)] // 450
    [InlineData(One09, "arrears-age-share-of-cases", Breakdown.ArrearsAge, "0-29", 1, 1)] // 10 December to 5 January is 26 days

    // v0.9, two municipalities: energy, water; CAK, rent. Four signals, each in a case of its own; a status "not picked up" gives way to the case.
    [InlineData(Many09, "signals-per-1000-inhabitants", Breakdown.None, null, 4, 10_000)] // all of January
    [InlineData(Many09, "partner-type-share-of-signals", Breakdown.PartnerType, "Rent", 1, 4)]
    [InlineData(Many09, "partner-type-share-of-signals", Breakdown.PartnerType, "HealthInsurance", 0, 4)] // the CAK is a type of its own
    [InlineData(Many09, "partner-type-share-of-signals", Breakdown.PartnerType, "CakHealthInsurance", 1, 4)]
    [InlineData(Many09, "picked-up-share-of-signals", Breakdown.None, null, 4, 4)]
    [InlineData(Many09, "reason-share-of-not-picked-up-signals", Breakdown.Reason, "NotPickedUpRepeat", 0, 0)] // that one is in a picked-up case
    [InlineData(Many09, "multiple-share-of-cases", Breakdown.None, null, 0, 4)]
    [InlineData(Many09, "attempts-per-picked-up-case", Breakdown.None, null, 6, 4)] // 2 + 1 + 1 + 2
    [InlineData(Many09, "reach-of-attempts", Breakdown.None, null, 2, 6)] // the visit for water, the call for the CAK
    [InlineData(Many09, "reach-of-attempts", Breakdown.Channel, "Phone", 1, 3)] // water no, CAK yes, rent no
    [InlineData(Many09, "reach-of-picked-up-cases", Breakdown.None, null, 3, 4)] // water and CAK by an attempt, energy by its result; rent not
    [InlineData(Many09, "reach-of-picked-up-cases", Breakdown.PartnerType, "Rent", 0, 1)]
    [InlineData(Many09, "channel-share-of-reached-cases", Breakdown.Channel, "not-known", 1, 3)] // energy: only the result says so
    [InlineData(Many09, "found-the-way-share-of-picked-up-cases", Breakdown.None, null, 1, 4)] // the same case
    [InlineData(Many09, "acceptance-of-picked-up-cases[ddas-1.2]", Breakdown.None, null, 1, 4)] // water: financial follow-up; had already paid is none
    [InlineData(Many09, "acceptance-of-reached-cases[ddas-1.2]", Breakdown.None, null, 1, 3)]
    [InlineData(Many09, "acceptance-of-reached-residents[divosa-monitor]", Breakdown.None, null, 1, 3)] // four cases of four residents
    [InlineData(Many09, "reach-of-signalled-residents", Breakdown.None, null, 3, 4)]
    [InlineData(Many09, "result-share-of-closed-cases", Breakdown.Result, "NoContact", 1, 4)]
    [InlineData(Many09, "amount-band-share-of-cases", Breakdown.AmountBand, "250-999", 3, 4)] // 450, 300, 750
    [InlineData(Many09, "amount-band-share-of-cases", Breakdown.AmountBand, "1000+", 1, 4)] // 1200
    [InlineData(Many09, "arrears-age-share-of-cases", Breakdown.ArrearsAge, "0-29", 3, 4)] // 26, 13 and 3 days
    [InlineData(Many09, "arrears-age-share-of-cases", Breakdown.ArrearsAge, "30-59", 1, 4)] // 20 November to 12 January is 53 days

    // v1.0 and v1.1, one signal: phone without and a visit with contact; result: advice or quick fix.
    [InlineData(One10, "attempts-per-picked-up-case", Breakdown.None, null, 2, 1)]
    [InlineData(One10, "reach-of-picked-up-cases", Breakdown.None, null, 1, 1)]
    [InlineData(One10, "acceptance-of-picked-up-cases[ddas-1.2]", Breakdown.None, null, 1, 1)]
    [InlineData(One10, "acceptance-of-reached-residents[divosa-monitor]", Breakdown.None, null, 1, 1)]
    [InlineData(One11, "acceptance-of-reached-cases[divosa-monitor]", Breakdown.None, null, 1, 1)]
    [InlineData(One11, "reach-of-signalled-residents", Breakdown.None, null, 1, 1)] // without a BSN, by address and birth date

    // v1.2, two municipalities: energy and water of one BSN in one case; rent in no case; health insurance in a case.
    [InlineData(Many12, "signals-per-1000-inhabitants", Breakdown.None, null, 4, 10_000)]
    [InlineData(Many12, "case-share-of-signals", Breakdown.None, null, 3, 4)] // not rent
    [InlineData(Many12, "picked-up-share-of-signals", Breakdown.None, null, 3, 4)]
    [InlineData(Many12, "reason-share-of-not-picked-up-signals", Breakdown.Reason, "NotPickedUpRepeat", 1, 1)] // the status of rent
    [InlineData(Many12, "end-of-supply-share-of-energy-signals", Breakdown.None, null, 0, 1)] // DDAS does not know the kind
    [InlineData(Many12, "late-share-of-signals", Breakdown.None, null, 0, 4)]
    [InlineData(Many12, "multiple-share-of-cases", Breakdown.None, null, 1, 2)] // energy and water
    [InlineData(Many12, "single-share-of-cases", Breakdown.None, null, 1, 2)] // health insurance
    [InlineData(Many12, "consecutive-share-of-cases", Breakdown.None, null, 0, 2)] // no case before another of the same resident
    [InlineData(Many12, "attempts-per-picked-up-case", Breakdown.None, null, 5, 2)] // 3 + 2
    [InlineData(Many12, "reach-of-attempts", Breakdown.None, null, 1, 5)] // the visit
    [InlineData(Many12, "reach-of-picked-up-cases", Breakdown.None, null, 1, 2)]
    [InlineData(Many12, "reach-of-picked-up-cases", Breakdown.PartnerType, "Energy", 1, 1)] // the case of both is in both groups
    [InlineData(Many12, "reach-of-picked-up-cases", Breakdown.PartnerType, "Water", 1, 1)]
    [InlineData(Many12, "reach-of-picked-up-cases", Breakdown.AgeBand, "27-66", 0, 1)] // health insurance, born 1976
    [InlineData(Many12, "reach-of-picked-up-cases", Breakdown.AgeBand, "not-known", 1, 1)] // with a BSN there is no birth date
    [InlineData(Many12, "acceptance-of-picked-up-cases[ddas-1.2]", Breakdown.None, null, 1, 2)] // financial follow-up
    [InlineData(Many12, "acceptance-of-reached-residents[ddas-1.2]", Breakdown.None, null, 1, 1)]
    [InlineData(Many12, "reach-of-signalled-residents", Breakdown.None, null, 1, 3)] // the case of two signals, rent, health insurance
    [InlineData(Many12, "amount-band-share-of-cases", Breakdown.AmountBand, "1000+", 1, 2)] // 350 + 980
    [InlineData(Many12, "amount-band-share-of-cases", Breakdown.AmountBand, "50-249", 1, 2)] // 130
    [InlineData(Many12, "arrears-age-share-of-cases", Breakdown.ArrearsAge, "0-29", 2, 2)] // 17 and 15 days
    [InlineData(Many12, "solved-within-30-days-share-of-cases-with-help", Breakdown.None, null, 0, 0)] // DDAS has no day of accepting help
    public void An_example_is_counted_as_worked_out_by_hand(string name, string id, Breakdown breakdown, string? group, long numerator, long denominator)
    {
        IndicatorValue value = Figures(name).Last(v => v.Month is null && v.Indicator.Id == id && v.Breakdown == breakdown && v.Group == group);

        Assert.Equal((numerator, denominator), (value.Numerator, value.Denominator));
    }

    [Theory]
    [InlineData(One09)]
    [InlineData(Many09)]
    [InlineData(One10)]
    [InlineData(One11)]
    [InlineData(Many12)]
    public void All_of_an_example_is_in_January_2025(string name)
    {
        IReadOnlyList<IndicatorValue> figures = Figures(name);

        Assert.Equal([null, new YearMonth(2025, 1)], figures.Select(v => v.Month).Distinct());
        Assert.All(figures.Where(v => v.Month is not null), v => Assert.Contains(v with { Month = null }, figures));
    }

    private static IReadOnlyList<IndicatorValue> Figures(string name)
    {
        Assert.SkipWhen(Folder is null, "The published examples (shared/ddas) are not beside this repository.");
        DdasDelivery delivery = DdasReader.Read(File.ReadAllBytes(Path.Combine(Folder!, name)), A.File).Delivery!;
        return MonitorFigures.Compute(new MonitorInput
        {
            Signals = [.. delivery.Municipalities.SelectMany(m => m.Signals)],
            Cases = [.. delivery.Municipalities.SelectMany(m => m.Cases)],
            Inhabitants = 10_000,
        });
    }

    private static string? Find([CallerFilePath] string path = "")
    {
        for (DirectoryInfo? folder = new FileInfo(path).Directory; folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "shared", "ddas");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
