namespace Vroegsignalering.Cli.Tests.Accountability;

/// <summary>What <c>process</c> makes of the sample municipality, made once.</summary>
public sealed class YearResults : IDisposable
{
    private readonly TempFolder _folder = new();

    public YearResults()
    {
        Results = _folder["results"];
        Assert.Equal(ExitCodes.Done, Call.Vroeg("process", Repository.Voorbeeldstad, "--out", Results).ExitCode);
    }

    public string Results { get; }

    public static string Goals => Sample("goals");

    public static string Costs => Sample("costs");

    public static string Maturity => Sample("maturity");

    public void Dispose() => _folder.Dispose();

    private static string Sample(string kind) => Path.Combine(Repository.Root, "samples", "accountability", $"voorbeeldstad-{kind}.json");
}
