namespace Vroegsignalering.Monitoring;

/// <summary>Where an own figure stands beside a published one.</summary>
public enum ComparisonOutcome
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The own figure is higher; chance alone seldom makes such a difference (95%).</summary>
    Above = 1,

    /// <summary>The own figure is lower; chance alone seldom makes such a difference (95%).</summary>
    Below = 2,

    /// <summary>The difference can be chance.</summary>
    NotDistinguishable = 3,

    /// <summary>The two figures do not count the same.</summary>
    NotComparable = 4,

    /// <summary>There is nothing to compare with, or no own value.</summary>
    NoValue = 5,
}

/// <summary>An own figure with its interval beside a published one.</summary>
/// <param name="Own">The own figure.</param>
/// <param name="Interval">Its interval; <c>null</c> when it has none, such as when its denominator is zero.</param>
/// <param name="Published">The published figure.</param>
/// <param name="Outcome">Where the own figure stands.</param>
/// <param name="Explanation">The same in a sentence or two, with why not when they cannot be compared.</param>
public sealed record FigureComparison(
    IndicatorValue Own, IndicatorInterval? Interval, PublishedFigure Published, ComparisonOutcome Outcome, Text Explanation)
{
    private static readonly Text Caution = new(
        "Landelijke cijfers zijn van de gemeenten die meedoen; een andere aanpak of registratie verklaart ook verschil.",
        "National figures are of the municipalities that take part; another approach or registration explains differences as well.");

    /// <summary>Compares an own figure with a published one.</summary>
    /// <exception cref="ArgumentException">They are not of the same indicator and group.</exception>
    public static FigureComparison Of(IndicatorValue own, PublishedFigure published)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(published);
        if (own.Indicator.Id != published.IndicatorId || own.Breakdown != published.Breakdown || own.Group != published.Group)
        {
            throw new ArgumentException("A figure is compared with one of the same indicator and group.", nameof(published));
        }

        IndicatorInterval? interval = own.Interval();
        (ComparisonOutcome outcome, Text why) = Judge(own, interval, published);
        return new FigureComparison(own, interval, published, outcome, why);
    }

    private static (ComparisonOutcome Outcome, Text Why) Judge(IndicatorValue own, IndicatorInterval? interval, PublishedFigure published)
    {
        if (own.Indicator.Version != published.IndicatorVersion)
        {
            return (ComparisonOutcome.NotComparable, own.Indicator.Changes.Where(c => !c.IsComparable).Select(c => c.What).LastOrDefault()
                ?? new Text("De definitie heeft een andere versie.", "The definition has another version."));
        }

        if (published.NotComparable is Text reason)
        {
            return (ComparisonOutcome.NotComparable, reason);
        }

        if (published.Value is not decimal value)
        {
            return (ComparisonOutcome.NoValue, published.Open ?? new Text("Dit cijfer is niet gepubliceerd.", "This figure was not published."));
        }

        // A rounded figure stands for all values that round to it.
        return interval switch
        {
            null => (ComparisonOutcome.NoValue, new Text("Er is geen eigen cijfer: de noemer is nul.", "There is no own figure: the denominator is zero.")),
            _ when interval.Low > value + (published.Step / 2) => (ComparisonOutcome.Above, With("Het eigen cijfer is hoger; toeval alleen maakt zo'n verschil zelden.", "The own figure is higher; chance alone seldom makes such a difference.")),
            _ when interval.High < value - (published.Step / 2) => (ComparisonOutcome.Below, With("Het eigen cijfer is lager; toeval alleen maakt zo'n verschil zelden.", "The own figure is lower; chance alone seldom makes such a difference.")),
            _ => (ComparisonOutcome.NotDistinguishable, With("Het verschil kan toeval zijn.", "The difference may be chance.")),
        };
    }

    private static Text With(string dutch, string english) => new($"{dutch} {Caution.Dutch}", $"{english} {Caution.English}");
}
