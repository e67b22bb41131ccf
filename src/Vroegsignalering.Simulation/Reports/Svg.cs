using System.Globalization;
using System.Text;

namespace Vroegsignalering.Simulation.Reports;

/// <summary>Draws a picture as wide as a phone; colours are those of the page, light or dark.</summary>
internal sealed class Svg
{
    /// <summary>The width, in the units of the picture.</summary>
    public const int Width = 360;

    private readonly StringBuilder _shapes = new();
    private readonly string _title;
    private readonly string _description;

    public Svg(string title, string description) => (_title, _description) = (title, description);

    public Svg Line(double x1, double y1, double x2, double y2, string style)
    {
        _shapes.Append(CultureInfo.InvariantCulture, $"<line class=\"{style}\" x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\"/>\n");
        return this;
    }

    public Svg Bar(double x, double y, double width, double height, string style)
    {
        _shapes.Append(CultureInfo.InvariantCulture, $"<rect class=\"{style}\" x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(Math.Max(0, width))}\" height=\"{N(height)}\"/>\n");
        return this;
    }

    public Svg Dot(double x, double y, string style, double radius = 5)
    {
        _shapes.Append(CultureInfo.InvariantCulture, $"<circle class=\"{style}\" cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\"/>\n");
        return this;
    }

    /// <summary>A closed shape through points.</summary>
    public Svg Shape(IEnumerable<(double X, double Y)> points, string style) => Points("polygon", points, style);

    /// <summary>A line through points.</summary>
    public Svg Path(IEnumerable<(double X, double Y)> points, string style) => Points("polyline", points, style);

    public Svg Text(double x, double y, string anchor, string text, string style = "")
    {
        string look = style.Length == 0 ? "" : $" class=\"{style}\"";
        _shapes.Append(CultureInfo.InvariantCulture, $"<text{look} x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{anchor}\">{Html.Encode(text)}</text>\n");
        return this;
    }

    /// <summary>A text over as many lines as it needs, at most three; gives how many.</summary>
    public int Lines(double x, double y, string text, int letters, string style = "")
    {
        IReadOnlyList<string> lines = Wrap(text, letters);
        for (int i = 0; i < lines.Count; i++)
        {
            Text(x, y + (i * LineHeight), "start", lines[i], style);
        }

        return lines.Count;
    }

    /// <summary>The height of a line of text.</summary>
    public const int LineHeight = 17;

    /// <summary>The picture.</summary>
    public string Draw(double height)
    {
        string title = Html.Encode(_title);
        return string.Create(CultureInfo.InvariantCulture,
            $"<svg viewBox=\"0 0 {Width} {N(height)}\" role=\"img\" aria-label=\"{title}\"><title>{title}</title><desc>{Html.Encode(_description)}</desc>\n{_shapes}</svg>");
    }

    internal static IReadOnlyList<string> Wrap(string text, int letters)
    {
        List<string> lines = [""];
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string fits = word.Length > letters ? word[..(letters - 1)] + "…" : word;
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + fits.Length > letters)
            {
                lines.Add(fits);
            }
            else
            {
                lines[^1] += lines[^1].Length == 0 ? fits : " " + fits;
            }
        }

        return lines.Count <= 3 ? lines : [lines[0], lines[1], lines[2][..Math.Min(lines[2].Length, letters - 2)] + " …"];
    }

    private static string N(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    private Svg Points(string shape, IEnumerable<(double X, double Y)> points, string style)
    {
        string all = string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}"));
        _shapes.Append(CultureInfo.InvariantCulture, $"<{shape} class=\"{style}\" points=\"{all}\"/>\n");
        return this;
    }
}
