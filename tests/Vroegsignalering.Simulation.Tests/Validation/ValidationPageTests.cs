using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Validation;

namespace Vroegsignalering.Simulation.Tests.Validation;

public sealed class ValidationPageTests
{
    private static readonly ReferenceSettings Small = new() { Households = 10_000, Replications = 2 };
    private static readonly Lazy<ValidationResult> Result = new(() => ValidationResult.Of(Calibration.Default, Small));

    [Fact]
    public void The_committed_page_has_the_figures_checks_and_sources_that_the_command_gives()
    {
        string committed = File.ReadAllText(Path.Combine(Root(), "docs", "simulation-validation.md"));
        Assert.Equal(Skeleton(ValidationPage.Write(Result.Value)), Skeleton(committed));
    }

    [Fact]
    public void Every_figure_has_a_value_and_what_was_put_in_or_fitted_is_not_counted_as_validated()
    {
        Assert.Equal(ReferenceFigures.All.Count, Result.Value.Figures.Count);
        Assert.All(ReferenceFigures.All.Where(f => f.Parameter is not null), f => Assert.Equal(FigureUse.Fitted, f.Use));
        Assert.All(ReferenceFigures.All.Where(f => f.Use == FigureUse.Fitted), f => Assert.NotNull(f.Parameter));
    }

    [Fact]
    public void Accepted_of_picked_up_is_reach_times_accepted_of_reached() =>
        Assert.True(Math.Abs(Product(Result.Value) - 1) < 1e-9);

    private static double Product(ValidationResult result) => result.Mean(r =>
        r.Of("2023", "reach-of-picked-up-cases") * r.Of("2023", "acceptance-of-reached-cases[divosa-monitor]") / r.Of("2023", "acceptance-of-picked-up-cases[divosa-monitor]"))!.Value.Mean;

    // What stays when the size changes: headings, names, periods, published values and sources.
    private static string[] Skeleton(string page) =>
    [
        .. page.Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal) || l.StartsWith("| ", StringComparison.Ordinal))
            .Select(l => l.Split(" | ")).Select(c => c.Length >= 6 ? string.Join('|', c[0], c[1], c[2].Contains('.', StringComparison.Ordinal) ? c[2] : "", c[^1]) : c[0]),
    ];

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Vroegsignalering.Core.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The root of the repository was not found.");
    }
}
