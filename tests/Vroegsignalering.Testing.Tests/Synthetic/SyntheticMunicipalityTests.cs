using System.Globalization;
using System.Security.Cryptography;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Testing.Tests.Synthetic;

public sealed class SyntheticMunicipalityTests
{
    [Fact]
    public void The_default_is_half_a_year_and_the_current_month()
    {
        SyntheticMunicipality municipality = SyntheticMunicipality.Generate(new SyntheticOptions());

        Assert.Equal(("Voorbeeldstad", "9901", 58_000), (municipality.Name, municipality.Code.Value, municipality.Inhabitants));
        Assert.Equal((new LocalDate(2026, 11, 4), new LocalDate(2026, 11, 2)), (municipality.On, municipality.ReceivedOn));
        Assert.Equal(1_800, municipality.HistorySignals.Count);
        Assert.Equal(300, municipality.Files.Sum(file => Read.Rows(file).Count - 1));
        Assert.Equal(new LocalDate(2026, 5, 1), municipality.HistoryCases.Min(one => one.MatchingPeriodStart));
        Assert.Equal(new LocalDate(2026, 10, 31), municipality.HistoryCases.Max(one => one.MatchingPeriodEnd));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("nl-NL")]
    [InlineData("ar-SA")]
    public void The_same_options_give_the_same_bytes_in_every_culture(string culture)
    {
        string expected = Print(SyntheticMunicipality.Generate(new SyntheticOptions()));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);

            Assert.Equal(expected, Print(SyntheticMunicipality.Generate(new SyntheticOptions())));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // When this fails, everybody's synthetic municipality changes: samples, benchmarks, screenshots. Then that must be meant.
    [Fact]
    public void The_files_of_the_default_municipality_stay_the_same()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (SyntheticFile file in SyntheticMunicipality.Generate(new SyntheticOptions()).Files)
        {
            hash.AppendData(file.Content.Span);
        }

        Assert.Equal("A3DCF1B40114714F", Convert.ToHexString(hash.GetHashAndReset())[..16]);
    }

    [Fact]
    public void Another_seed_gives_another_municipality() => Assert.NotEqual(
        Print(SyntheticMunicipality.Generate(new SyntheticOptions { Seed = 1 })),
        Print(SyntheticMunicipality.Generate(new SyntheticOptions { Seed = 2 })),
        StringComparer.Ordinal);

    [Fact]
    public void A_march_month_has_more_signals()
    {
        SyntheticMunicipality municipality = SyntheticMunicipality.Generate(new SyntheticOptions { On = new LocalDate(2026, 5, 6), Months = 4 });

        Dictionary<int, int> perMonth = municipality.HistorySignals.GroupBy(signal => signal.ReceivedOn!.Value.Month)
            .ToDictionary(month => month.Key, month => month.Count());

        Assert.Equal([2, 3, 4], perMonth.Keys.Order());
        Assert.InRange(perMonth[3] / (double)perMonth[2], 1.22, 1.26);
    }

    [Theory]
    [InlineData("2026-11-04", "2026-11-02")]
    [InlineData("2026-11-02", "2026-10-30")]
    [InlineData("2026-04-07", "2026-04-02")]
    public void Files_come_in_on_a_working_day(string on, string receivedOn)
    {
        LocalDate day = Day(on);

        Assert.Equal(Day(receivedOn), SyntheticMunicipality.Generate(new SyntheticOptions { On = day, Signals = 10 }).ReceivedOn);
    }

    [Fact]
    public void More_persons_than_bsns_share_them_fairly_and_nobody_has_anothers()
    {
        SyntheticMunicipality municipality = SyntheticMunicipality.Generate(new SyntheticOptions { Signals = 60_000 });

        List<Person> persons = [.. municipality.HistorySignals.Select(signal => signal.Person).Where(person => person.Bsn is not null)];
        Dictionary<Bsn, int> personsPerBsn = persons.GroupBy(person => person.Bsn!)
            .ToDictionary(bsn => bsn.Key, bsn => bsn.Distinct().Count());
        double first = municipality.HistorySignals.Take(10_000).Average(signal => signal.Person.Bsn is null ? 0.0 : 1.0);
        double last = municipality.HistorySignals.TakeLast(10_000).Average(signal => signal.Person.Bsn is null ? 0.0 : 1.0);
        Assert.All(personsPerBsn.Values, count => Assert.Equal(1, count));
        Assert.InRange(personsPerBsn.Count, 6_000, SampleData.BsnCount);
        Assert.InRange(first - last, -0.03, 0.03);
    }

    [Fact]
    public void A_setting_outside_its_range_is_named()
    {
        Assert.Contains("Signals", Assert.Throws<ArgumentOutOfRangeException>(
            () => SyntheticMunicipality.Generate(new SyntheticOptions { Signals = 0 })).Message, StringComparison.Ordinal);
        Assert.Contains("Months", Assert.Throws<ArgumentOutOfRangeException>(
            () => SyntheticMunicipality.Generate(new SyntheticOptions { Months = 25 })).Message, StringComparison.Ordinal);
        Assert.Contains("Inhabitants", Assert.Throws<ArgumentOutOfRangeException>(
            () => SyntheticMunicipality.Generate(new SyntheticOptions { Inhabitants = 0 })).Message, StringComparison.Ordinal);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    // Everything of a municipality, in one text.
    private static string Print(SyntheticMunicipality municipality) => string.Join('\n',
    [
        .. municipality.Files.Select(file => Convert.ToBase64String(file.Content.Span) + Convert.ToBase64String(file.Mapping.Span)),
        .. municipality.HistorySignals.Select(Print),
        .. municipality.HistoryCases.Select(Print),
    ]);

    private static string Print(Signal signal) => FormattableString.Invariant(
        $"{signal.Reference} {signal.Person.Bsn?.ToUnmaskedString()} {signal.Person.Initials} {signal.Person.LastName} {signal.Person.BirthDate:uuuu-MM-dd}")
        + FormattableString.Invariant(
        $" {signal.Address!.ToUnmaskedString()} {signal.Arrears} {signal.SentOn:uuuu-MM-dd} {signal.ArrearsStartOn:uuuu-MM-dd} {signal.Kind} {signal.Status}");

    private static string Print(SignalCase one) => FormattableString.Invariant(
        $"{one.Id} {one.Result} {one.PickedUpOn:uuuu-MM-dd} {string.Join(' ', one.Signals.Select(signal => signal.Reference))}")
        + string.Concat(one.Attempts.Select(attempt => FormattableString.Invariant(
            $" {attempt.Channel} {attempt.On:uuuu-MM-dd} {attempt.Reached} {attempt.DayPart}")));
}
