namespace Vroegsignalering.Core.Tests.Prioritisation.Explaining;

/// <summary>Generates policies: those of the product, an empty one, and ones whose rules and settings are drawn.</summary>
internal static class AnyPolicy
{
    public static readonly Gen<PriorityPolicy> Gen =
        from points in FsCheck.Fluent.Gen.Choose(-100, 100)
        from threshold in FsCheck.Fluent.Gen.Choose(0, 500)
        from band in FsCheck.Fluent.Gen.Choose(1, 2_000)
        from leaveOut in FsCheck.Fluent.Gen.Elements(true, false)
        from isStrict in FsCheck.Fluent.Gen.Elements(true, false)
        from share in FsCheck.Fluent.Gen.Elements(0, 0, 10, 100)
        from policy in FsCheck.Fluent.Gen.Elements(
            PriorityPolicies.NationalBasis,
            PriorityPolicies.Strict,
            new PriorityPolicyBuilder("empty").Build(),
            Drawn(points, threshold, band, leaveOut, isStrict, share))
        select policy;

    private static PriorityPolicy Drawn(int points, int threshold, int band, bool leaveOut, bool isStrict, int share)
    {
        PriorityPolicyBuilder builder = new PriorityPolicyBuilder("drawn", "7")
            .AddThresholdAmount(o => o.AmountEuros = threshold)
            .AddAmountBands(o => o.Bands = [new(band, points), new(band + 0.05m, -points), new(band + 300, points / 2)])
            .AddWarmHandover(o => o.Points = -points)
            .AddRepeatedSignal(o => (o.GrownPoints, o.LeaveOutNotGrown) = (points, leaveOut))
            .AddEndOfSupply(o => o.Points = points)
            .AddMultiplePartners(o => o.Points = points)
            .AddClass("high", new Text("hoog", "high"), 50)
            .AddClass("low", new Text("laag", "low"), 0)
            .WithRandomShare(share);
        return (isStrict ? builder.WithEveryoneAnOffer() : builder).Build();
    }
}
