using Vroegsignalering.Cli.HelpAcceptance;
using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Cli.SmallCounts;

/// <summary>The figures of one municipality as they are written: all of them are protected together, or none.</summary>
internal sealed class ShownFigures
{
    /// <summary>How what is not protected is told apart; its floor hides nothing.</summary>
    private static readonly SmallCountProfile NotProtected = new(SmallCountArguments.Exact, 2);

    private ShownFigures(SmallCountProfile? profile, IReadOnlyList<ShownIndicator> monitor, ProtectedAcceptance helpAcceptance) =>
        (Profile, Monitor, HelpAcceptance) = (profile, monitor, helpAcceptance);

    /// <summary>The profile; <c>null</c> when nothing is hidden.</summary>
    public SmallCountProfile? Profile { get; }

    /// <summary>The figures of the monitor, in the order in which they were given.</summary>
    public IReadOnlyList<ShownIndicator> Monitor { get; }

    /// <summary>The same cases under every definition of help acceptance.</summary>
    public ProtectedAcceptance HelpAcceptance { get; }

    public static ShownFigures Of(IReadOnlyList<IndicatorValue> monitor, HelpAcceptanceComparison helpAcceptance, SmallCountProfile? profile)
    {
        IReadOnlyList<IndicatorValue> compared = ProtectedAcceptance.FiguresOf(helpAcceptance);
        IndicatorValue[] offered = [.. monitor.Where(f => IsOffered(f, profile))];
        IReadOnlyList<ShownIndicator> shown = Protect([.. offered, .. compared], profile);
        Queue<ShownIndicator> ofMonitor = new(shown.Take(offered.Length));
        return new ShownFigures(
            profile,
            [.. monitor.Select(f => IsOffered(f, profile) ? ofMonitor.Dequeue() : Hidden(f, profile!))],
            new ProtectedAcceptance(helpAcceptance, compared, [.. shown.Skip(offered.Length)]));
    }

    /// <summary>The figures as they may be shown, in the same order.</summary>
    /// <remarks>A type of partner is nobody: how many there are needs no protection, and would only hide what does.</remarks>
    public static IReadOnlyList<ShownIndicator> Protect(IReadOnlyList<IndicatorValue> figures, SmallCountProfile? profile)
    {
        if (profile is null)
        {
            return [.. figures.Select(f => Whole(f, NotProtected))];
        }

        IndicatorValue[] ofPeople = [.. figures.Where(f => f.Indicator.Unit != CountUnit.PartnerType)];
        Queue<ShownIndicator> shown = new(SmallCountProtection.Protect(ofPeople, profile));
        return [.. figures.Select(f => f.Indicator.Unit == CountUnit.PartnerType ? Whole(f, profile) : shown.Dequeue())];
    }

    /// <summary>Between which values a figure lies; <c>null</c> when that would tell what is hidden or rounded.</summary>
    public static IndicatorInterval? Interval(ShownIndicator shown, IndicatorValue exact) =>
        shown is { IsShown: true, Value: not null, Profile.RoundTo: 1 } ? exact.Interval() : null;

    // A small month can cost the figure of the whole period. So with a floor for outside only signals are given by month, whatever the counts.
    private static bool IsOffered(IndicatorValue figure, SmallCountProfile? profile) =>
        profile is null || profile.Floor < SmallCountProfile.Public.Floor || figure.Month is null
        || (figure.Breakdown == Breakdown.None && figure.Indicator == Indicators.PickedUpShareOfSignals);

    private static ShownIndicator Hidden(IndicatorValue f, SmallCountProfile profile) =>
        new(f.Indicator, f.Month, f.Breakdown, f.Group, null, null, HiddenReason.ToProtectAnother) { Profile = profile };

    private static ShownIndicator Whole(IndicatorValue f, SmallCountProfile profile) =>
        new(f.Indicator, f.Month, f.Breakdown, f.Group, f.Numerator, f.Denominator, HiddenReason.None) { Profile = profile, Value = f.Value };
}
