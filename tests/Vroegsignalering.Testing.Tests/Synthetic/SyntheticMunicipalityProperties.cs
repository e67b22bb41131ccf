using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Vroegsignalering.Testing.Tests.Synthetic;

public sealed class SyntheticMunicipalityProperties
{
    private static readonly Config Fifty = Config.QuickThrowOnFailure.WithMaxTest(50);

    private static readonly Arbitrary<SyntheticOptions> Options = (
        from signals in Gen.Choose(1, 500)
        from months in Gen.Choose(1, 24)
        from seed in Gen.Choose(0, int.MaxValue)
        from day in Gen.Choose(0, 3_000)
        from faults in Gen.Elements(true, false)
        select new SyntheticOptions
        {
            Signals = signals,
            Months = months,
            Seed = (ulong)seed,
            On = new LocalDate(2024, 1, 1).PlusDays(day),
            WithFaults = faults,
        }).ToArbitrary();

    [Fact]
    public void The_total_is_always_exact() => Prop.ForAll(Options, options =>
    {
        SyntheticMunicipality municipality = SyntheticMunicipality.Generate(options);
        return options.Signals == municipality.HistorySignals.Count + municipality.Files.Sum(file => Read.Rows(file).Count - 1);
    }).Check(Fifty);

    [Fact]
    public void Nothing_lies_after_the_day_it_is() => Prop.ForAll(Options, options =>
    {
        SyntheticMunicipality municipality = SyntheticMunicipality.Generate(options);
        return municipality.HistoryCases.All(one => (one.PickedUpOn ?? options.On) <= options.On
            && one.Attempts.All(attempt => attempt.On <= options.On));
    }).Check(Fifty);
}
