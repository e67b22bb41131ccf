using Vroegsignalering.Cases;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Cli.HelpAcceptance;

/// <summary>The same cases under several definitions, without small counts.</summary>
/// <remarks>All definitions count the same people, so what differs between two of them is a group too. So accepted, accepted or not known, and known are
/// figures of the reached cases, which <see cref="SmallCountProtection"/> compares with each other and with all other figures that are written. What is left
/// of these are the cases that are not accepted and not known.</remarks>
internal sealed class ProtectedAcceptance
{
    private const int FiguresOfRow = 4;

    /// <summary>Takes what may be shown of the figures of <see cref="FiguresOf"/>, in the same order.</summary>
    public ProtectedAcceptance(HelpAcceptanceComparison comparison, IReadOnlyList<IndicatorValue> figures, IReadOnlyList<ShownIndicator> shown)
    {
        if (figures.Count != shown.Count || comparison.Rows.Count == 0)
        {
            (Rows, Kinds) = ([], []);
            return;
        }

        ShownIndicator reach = shown[0];
        (PickedUp, Reached, Differing) = (reach.Denominator, reach.Numerator, shown[1].Numerator);
        Rows = [.. comparison.Rows.Select((row, i) => Row(row, [.. shown.Skip(2 + (i * FiguresOfRow)).Take(FiguresOfRow)]))];
        Kinds = [.. comparison.Kinds.Zip(shown.Skip(2 + (comparison.Rows.Count * FiguresOfRow)), (kind, of) => (kind, of))];
    }

    /// <summary>The picked-up cases; <c>null</c> when hidden.</summary>
    public long? PickedUp { get; }

    /// <summary>The cases with contact; <c>null</c> when hidden.</summary>
    public long? Reached { get; }

    /// <summary>Reached cases of which not every definition says the same; <c>null</c> when hidden.</summary>
    public long? Differing { get; }

    /// <summary>The definitions, from strict to broad.</summary>
    public IReadOnlyList<ShownAcceptance> Rows { get; }

    /// <summary>The kinds of help, with the reached cases that have each.</summary>
    public IReadOnlyList<(HelpKindRow Kind, ShownIndicator Cases)> Kinds { get; }

    /// <summary>Everything that is told of a comparison, as figures to protect.</summary>
    public static IReadOnlyList<IndicatorValue> FiguresOf(HelpAcceptanceComparison comparison)
    {
        if (comparison.Rows.Count == 0)
        {
            return [];
        }

        (long pickedUp, long reached) = (comparison.Rows[0].PickedUp, comparison.Rows[0].Reached);
        return
        [
            new(Indicators.ReachOfPickedUpCases with { Id = "compared-reach" }, null, null, reached, pickedUp),
            Part("differing", "differing", comparison.DifferingCases),
            .. comparison.Rows.SelectMany(row => (IndicatorValue[])
            [
                // The same counts as in the monitor have the same name there, and so they are one.
                row.OfPickedUpCases with { Indicator = Named(row.OfPickedUpCases.Indicator) },
                row.OfReachedCases with { Indicator = Named(row.OfReachedCases.Indicator) },
                Part("known", row.Definition.Id, row.Reached - row.NotKnown),
                Part("accepted-or-not-known", row.Definition.Id, row.Reached - row.NotAccepted),
            ]),
            .. comparison.Kinds.Select(kind => Part("kind", kind.Kind.Kind.ToString(), kind.Cases)),
        ];

        IndicatorValue Part(string what, string of, long count) =>
            new(Indicators.ReachOfPickedUpCases with
            {
                Id = $"compared-{what}[{of}]",
                Numerator = new($"{what} {of}", $"{what} {of}"),
                Denominator = Indicators.ReachOfPickedUpCases.Numerator,
            }, null, null, count, reached);

        static IndicatorDefinition Named(IndicatorDefinition indicator) => indicator with { Id = $"compared-{indicator.Id}" };
    }

    // What is not known and not accepted is shown together only: with one of the two and the accepted cases the other is known.
    private static ShownAcceptance Row(HelpAcceptanceRow row, ShownIndicator[] figures)
    {
        (ShownIndicator ofPickedUp, ShownIndicator ofReached) = (figures[0], figures[1]);
        HiddenReason hidden = ofReached.IsShown ? figures.Select(f => f.Hidden).FirstOrDefault(h => h != HiddenReason.None) : ofReached.Hidden;
        bool allShown = hidden == HiddenReason.None;
        SmallCountProfile profile = ofReached.Profile;
        return new ShownAcceptance(
            row.Definition, ofReached.Numerator, allShown ? profile.Round(row.NotAccepted) : null, allShown ? profile.Round(row.NotKnown) : null,
            ofPickedUp.Value, ofReached.Value, hidden);
    }
}
