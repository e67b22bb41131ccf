using System.Xml.Linq;

namespace Vroegsignalering.Repository.Tests;

/// <summary>The samples are the documentation's code, so they must run: exit code 0, something to read, no complaint.</summary>
public sealed class SampleTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Programs => [.. RepositoryFiles.Files(RepositoryFiles.PathOf("samples"), "*.csproj")
        .Where(path => XDocument.Load(path).Descendants("OutputType").Any(type => type.Value == "Exe"))
        .Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task A_sample_runs_and_says_something(string sample)
    {
        string program = RepositoryFiles.PathOf("samples", sample, "bin", RepositoryFiles.Configuration, "net10.0", sample + ".dll");

        CommandResult result = await Command.RunAsync(Limit, "dotnet", "exec", program);

        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.NotEmpty(result.Output.Trim());
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task A_program_that_does_not_end_is_ended()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no sleep to run.");

        await Assert.ThrowsAsync<TimeoutException>(() => Command.RunAsync(TimeSpan.FromMilliseconds(200), "sleep", "30"));
    }
}
