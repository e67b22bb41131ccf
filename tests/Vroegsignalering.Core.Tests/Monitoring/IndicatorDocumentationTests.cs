using System.Globalization;
using System.Runtime.CompilerServices;

namespace Vroegsignalering.Core.Tests.Monitoring;

/// <summary>docs/monitor.md has a row for every indicator and every published figure, as they are in the code; a row that is gone or changed is a failure.</summary>
public sealed class IndicatorDocumentationTests
{
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(Root(), "docs", "monitor.md"));

    [Fact]
    public void Every_indicator_stands_in_the_documentation_as_it_is_counted() =>
        AssertRows("indicators", [.. Indicators.All().Concat(EarlyOrLateIndicators.All).Select(RowOf)]);

    [Fact]
    public void Every_published_figure_stands_in_the_documentation() => AssertRows("published", [.. PublishedFigures.All.Select(RowOf)]);

    [Fact]
    public void Every_indicator_is_complete() => Assert.All(Indicators.All().Concat(EarlyOrLateIndicators.All), d =>
    {
        Assert.NotEqual(CountUnit.NotStated, d.Unit);
        Assert.NotEqual(AddingUp.NotStated, d.AddingUp);
        Assert.NotEmpty(d.Exclusions);
        Text[] texts = [d.Name, d.Numerator, d.Denominator, d.Period, .. d.Exclusions, .. d.Changes.Select(c => c.What), d.Reading ?? new("-", "-")];
        Assert.All(texts, t => Assert.True(t.Dutch.Length > 0 && t.English.Length > 0));
        Assert.Equal(d.IsShare, d.Unit == d.DenominatorUnit);
    });

    [Fact]
    public void Names_and_ids_are_used_once()
    {
        IndicatorDefinition[] all = [.. Indicators.All().Concat(EarlyOrLateIndicators.All)];

        Assert.Equal(all.Length, all.Distinct().Count());
        Assert.Equal(all.Length, all.Select(d => d.Name.Dutch).Distinct().Count());
        Assert.Equal(all.Length, all.Select(d => d.Name.English).Distinct().Count());
    }

    private static void AssertRows(string table, string[] expected)
    {
        string[] rows = [.. Page.SkipWhile(line => line != $"<!-- {table} -->").Skip(1).TakeWhile(line => line != $"<!-- end of {table} -->").Where(line => line.StartsWith("| `", StringComparison.Ordinal))];
        Assert.True(rows.SequenceEqual(expected), $"docs/monitor.md must have these rows of {table}:\n{string.Join('\n', expected)}");
    }

    private static string RowOf(IndicatorDefinition d) => string.Create(
        CultureInfo.InvariantCulture,
        $"| `{d.Id}` | {d.Version} | {d.Name.Dutch} | {d.Numerator.English} | {d.Denominator.English} | {Unit(d)} | {AddsUp(d)} | {d.Source?.Title ?? "ours"} |");

    private static string RowOf(PublishedFigure p) => string.Create(
        CultureInfo.InvariantCulture,
        $"| `{p.IndicatorId}`{(p.IndicatorVersion == 1 ? "" : $" {p.IndicatorVersion}")} | {p.Group ?? "all"} | {p.Period} | {p.Value?.ToString("0.0##", CultureInfo.InvariantCulture) ?? "open"} | {p.Step} | {p.NotComparable?.English ?? p.Open?.English ?? ""} | {(p.Source is null ? "" : $"[{p.Source.Title}]({p.Source.Location})")} |");

    private static string Unit(IndicatorDefinition d) => d.IsShare
        ? $"{d.Unit.Name().English}{(d.Splits == Breakdown.None ? "" : $", by {BreakdownGroups.NameOf(d.Splits).English}")}"
        : $"{d.Unit.Name().English} per {(d.PerThousand ? "1,000 " : "")}{d.DenominatorUnit.Name().English}{(d.PerThousand ? "s" : "")}";

    private static string AddsUp(IndicatorDefinition d) => d.AddingUp switch
    {
        AddingUp.Anywhere => "anywhere",
        AddingUp.WithinOneCount => "within one count",
        AddingUp.OverMonths => "over months",
        _ => "never",
    };

    private static string Root([CallerFilePath] string path = "")
    {
        DirectoryInfo? folder = new FileInfo(path).Directory;
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "docs")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }
}
