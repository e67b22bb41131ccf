using System.Globalization;
using System.Text;
using NodaTime;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Designations;

namespace Vroegsignalering.Repository.Tests;

/// <summary>The page that people read shows the table that runs.</summary>
/// <remarks>When a designation changed on purpose, run <c>VROEG_APPROVE=1 dotnet test</c> on this project and read the difference.</remarks>
public sealed class DesignationsPageTests
{
    private const string Begin = "<!-- begin: made from DesignationTable.Default, checked by a test -->\n";
    private const string End = "<!-- end -->";

    [Fact]
    public void The_page_shows_the_table_of_the_code()
    {
        string file = RepositoryFiles.PathOf("docs", "designations.md");
        string page = File.ReadAllText(file).ReplaceLineEndings("\n");
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        string expected = page[..begin] + Section() + page[end..];
        if (Environment.GetEnvironmentVariable("VROEG_APPROVE") == "1")
        {
            File.WriteAllText(file, expected);
            page = expected;
        }

        Assert.Equal(expected, page);
    }

    [Fact]
    public void Every_verdict_stands_on_the_page()
    {
        string page = File.ReadAllText(RepositoryFiles.PathOf("docs", "designations.md"));

        Assert.All(Enum.GetNames<JustificationVerdict>().Skip(1), name => Assert.Contains($"| `{name}` |", page, StringComparison.Ordinal));
    }

    private static string Section()
    {
        StringBuilder text = new();
        text.Append("\n| Id | Partner | From | To | Age of the arrears | Minimum | Where | Source |\n");
        text.Append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (SignalDesignation d in DesignationTable.Default.Designations)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{d.Id}` | {Partner(d)} | {Iso(d.From)} | {To(d)} | {Age(d)} ");
            text.Append(CultureInfo.InvariantCulture, $"| {d.MinimumArrears?.ToString() ?? "-"} | {Where(d)} | [{d.Source}]({d.Source.Location}) |\n");
        }

        text.Append("\nConditions that the partner meets, and what is open:\n\n");
        foreach (SignalDesignation d in DesignationTable.Default.Designations)
        {
            string[] sentences = [.. d.Conditions.Select(c => c.English), .. d.Remark is null ? [] : new[] { $"*{d.Remark.English}*" }];
            text.Append(CultureInfo.InvariantCulture, $"- `{d.Id}`: {string.Join(' ', sentences)}\n");
        }

        return text.Append('\n').ToString();
    }

    private static string Partner(SignalDesignation d) =>
        d.Kind == SignalKind.NotStated ? d.Partner.Name().English : $"{d.Partner.Name().English}, end of supply";

    private static string To(SignalDesignation d) => (d.To, d.LastDay) switch
    {
        (LocalDate to, _) => Iso(to),
        (_, LocalDate last) => $"open; {Iso(last)} at most",
        _ => "-",
    };

    private static string Age(SignalDesignation d) => d switch
    {
        { MinimumDays: int least, MaximumDays: int most } => string.Create(CultureInfo.InvariantCulture, $"{least} to {most} days"),
        { MinimumDays: int least } => string.Create(CultureInfo.InvariantCulture, $"from {least} days"),
        { MinimumMonths: int months } => string.Create(CultureInfo.InvariantCulture, $"from {months} months"),
        { Kind: SignalKind.EndOfSupply } => "any",
        _ => "open",
    };

    private static string Where(SignalDesignation d) => d switch
    {
        { MunicipalityNames.Count: > 0 } => string.Join(", ", d.MunicipalityNames),
        { Basis: DesignationBasis.Experiment } => "open",
        _ => "everywhere",
    };

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
