using System.Globalization;
using Vroegsignalering.Cli.Output.Report;
using Vroegsignalering.Monitoring;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>Writes the parts of a year report in one language, for whom they are meant.</summary>
internal sealed class YearPage(Html html, Language language, Audience audience)
{
    // Of private use, so in no text; they become markup after a cell was encoded.
    private const string FromDutch = "\uE000";
    private const string ToOwn = "\uE001";

    private readonly List<(string Id, string Title)> _contents = [];

    public Language Language { get; } = language;

    /// <summary>The headings that were written, for the list of contents.</summary>
    public IReadOnlyList<(string Id, string Title)> Contents => _contents;

    private string Code => Language == Language.English ? "en" : "nl";

    public string In(string dutch, string english) => Language == Language.English ? english : dutch;

    /// <summary>Begins a part when it is for who asked; otherwise it is to be left out.</summary>
    public bool Part(string id, Text title, Audience isFor)
    {
        if ((isFor & audience) == Audience.None)
        {
            return false;
        }

        string anchor = $"{Code}-{id}";
        _contents.Add((anchor, title.In(Language)));
        html.Raw($"<h2 id=\"{anchor}\">{Html.Encode(title.In(Language))}</h2>")
            .Raw($"<p class=\"for\">{Html.Encode(In("Voor", "For"))}: {Html.Encode(string.Join(", ", Names(isFor)))}</p>");
        return true;
    }

    public YearPage Heading(string dutch, string english)
    {
        html.Element("h3", In(dutch, english));
        return this;
    }

    public YearPage Paragraph(string dutch, string english)
    {
        html.Element("p", In(dutch, english));
        return this;
    }

    public YearPage Note(string dutch, string english)
    {
        html.Raw($"<p class=\"note\">{Html.Encode(In(dutch, english))}</p>");
        return this;
    }

    public YearPage List(IEnumerable<string> items)
    {
        html.Raw("<ul>");
        foreach (string item in items)
        {
            html.Element("li", item);
        }

        html.Raw("</ul>");
        return this;
    }

    public YearPage Table(Text caption, IReadOnlyList<Text> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        Html table = new Html().Table(caption.In(Language), [.. header.Select(h => h.In(Language))], rows);
        html.Raw(table.ToString().TrimEnd('\n').Replace(FromDutch, "<span lang=\"nl\">", StringComparison.Ordinal).Replace(ToOwn, "</span>", StringComparison.Ordinal));
        return this;
    }

    /// <summary>A text in a cell that is in Dutch only, such as what the municipality wrote or the name of a source, marked for a screen reader (WCAG 3.1.2).</summary>
    public string OfMunicipality(string text)
    {
        string plain = text.Replace(FromDutch, "", StringComparison.Ordinal).Replace(ToOwn, "", StringComparison.Ordinal);
        return Language == Language.Dutch ? plain : $"{FromDutch}{plain}{ToOwn}";
    }

    /// <summary>The same for a text of which nobody knows whether it was written in one language: it was when both are the same.</summary>
    public string OfMunicipality(Text text) => text.Dutch == text.English ? OfMunicipality(text.Dutch) : text.In(Language);

    public YearPage Raw(string markup)
    {
        html.Raw(markup);
        return this;
    }

    public string Count(long? count) => count is long known ? Numbers.Count(known, Language) : In("niet getoond", "not shown");

    public string Decimal(decimal value, int decimals)
    {
        string shown = decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"N{decimals.ToString(CultureInfo.InvariantCulture)}", CultureInfo.InvariantCulture);
        return Language == Language.English ? shown : shown.Replace(',', ' ').Replace('.', ',').Replace(' ', '.');
    }

    /// <summary>A share as a percentage with one decimal.</summary>
    public string Percent(decimal share) => $"{Decimal(share * 100m, 1)}%";

    /// <summary>The value of a figure, in the unit of its definition.</summary>
    public string Value(IndicatorDefinition indicator, decimal? value) => value is not decimal known ? "–"
        : indicator is { IsShare: true, PerThousand: false } ? Percent(known)
        : Decimal(known, 2);

    /// <summary>A figure with its value, or that it is hidden.</summary>
    public string Value(ShownIndicator? figure) => figure is null ? In("niet berekend", "not computed")
        : figure.IsShown ? Value(figure.Indicator, figure.Value)
        : In("niet getoond", "not shown");

    private IEnumerable<string> Names(Audience isFor)
    {
        (Audience Who, string Name)[] all =
        [
            (Audience.Council, In("raad", "council")), (Audience.Department, In("afdeling schuldhulp", "debt help department")), (Audience.Partners, In("bedrijven die melden", "partners that report")),
        ];
        return all.Where(a => (isFor & a.Who) != Audience.None).Select(a => a.Name);
    }
}
