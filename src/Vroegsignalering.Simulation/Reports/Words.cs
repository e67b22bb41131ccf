using System.Globalization;
using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>Words and numbers of a page in one language.</summary>
internal sealed class Words(Language language)
{
    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "−" };
    private static readonly NumberFormatInfo English = new() { NegativeSign = "−" };

    private readonly NumberFormatInfo _format = language == Language.English ? English : Dutch;

    public Language Language => language;

    public string Code => language == Language.English ? "en" : "nl";

    /// <summary>The sign between whole and fraction.</summary>
    public char Separator => _format.NumberDecimalSeparator[0];

    public string In(string dutch, string english) => language == Language.English ? english : dutch;

    public string In(Text text) => text.In(language);

    public string Count(long value) => value.ToString("N0", _format);

    public string Number(double value, int decimals) =>
        decimal.Round(Rounded.Of(value), decimals, MidpointRounding.AwayFromZero).ToString($"N{decimals.ToString(CultureInfo.InvariantCulture)}", _format);

    /// <summary>A number as it stands in a file of parameters: no more digits than it has.</summary>
    public string Plain(double value) => Rounded.Of(value).ToString("#,0.######", _format);

    /// <summary>A value in its unit, such as <c>12,4%</c>.</summary>
    public string Value(Headline headline, Estimate value) => WithUnit(headline, value.Mean, Decimals(headline, value));

    /// <summary>A difference with its sign and unit, such as <c>+1,1 procentpunt</c>.</summary>
    public string Difference(Headline headline, Estimate difference) =>
        (Rounded.Of(difference.Mean) > 0 ? "+" : "") + WithUnitOfDifference(headline, difference.Mean, Decimals(headline, difference));

    /// <summary>The size of a difference without its sign.</summary>
    public string Size(Headline headline, Estimate difference) => WithUnitOfDifference(headline, Math.Abs(difference.Mean), Decimals(headline, difference));

    /// <summary>An interval, such as <c>1,0 tot 1,2</c>; a dash when there was one replication.</summary>
    public string Interval(Headline headline, Estimate value)
    {
        int decimals = Decimals(headline, value);
        return value.Replications < 2 ? "–" : $"{Number(value.Low * headline.Scale, decimals)} {In("tot", "to")} {Number(value.High * headline.Scale, decimals)}";
    }

    public string Clear(Estimate difference) => difference.Replications < 2 ? In("niet bekend", "not known") : difference.IsClear ? In("ja", "yes") : In("nee", "no");

    /// <summary>As many decimals as half the interval needs for one digit that is not zero; at most four.</summary>
    private static int Decimals(Headline headline, Estimate value)
    {
        double half = (value.High - value.Low) / 2 * headline.Scale;
        double matters = half > 1e-9 ? half : Math.Abs(value.Mean) * headline.Scale / 10;
        int decimals = 0;
        for (double size = matters; size < 1 && decimals < 4 && size > 1e-9; size *= 10)
        {
            decimals++;
        }

        return headline.Unit == HeadlineUnit.Euros && decimals == 1 ? 2 : decimals;
    }

    private string WithUnit(Headline headline, double value, int decimals) => headline.Unit switch
    {
        HeadlineUnit.Share => Number(value * 100, decimals) + "%",
        HeadlineUnit.Euros => In("€ ", "€") + Number(value, decimals),
        HeadlineUnit.Minutes => Number(value, decimals) + In(" minuten", " minutes"),
        _ => Number(value, decimals),
    };

    private string WithUnitOfDifference(Headline headline, double value, int decimals) => headline.Unit == HeadlineUnit.Share
        ? Number(value * 100, decimals) + In(" procentpunt", " percentage points")
        : WithUnit(headline, value, decimals);
}
