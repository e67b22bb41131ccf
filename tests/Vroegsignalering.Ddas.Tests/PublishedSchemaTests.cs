using System.Diagnostics;
using System.Globalization;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Ddas.Tests;

/// <summary>What is written, checked against the published schema of each version by the tool that stands beside this repository.</summary>
public sealed class PublishedSchemaTests
{
    private const int Deliveries = 200;

    [Theory]
    [InlineData(DdasVersion.V09, "v0.9")]
    [InlineData(DdasVersion.V10, "v1.0")]
    [InlineData(DdasVersion.V11, "v1.1")]
    [InlineData(DdasVersion.V12, "v1.2")]
    public void Every_delivery_that_is_written_passes_the_schema_of_its_version(DdasVersion version, string name)
    {
        Assert.SkipWhen(Shared.Validator is null, "The tool ddas-validate (shared/tools) is not beside this repository.");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("ddas-schema-");
        try
        {
            List<string> files = [Write(folder, "sample", Sample(), version), Write(folder, "synthetic", Synthetic(), version)];
            files.AddRange(Enumerable.Range(0, Deliveries).Select(seed =>
                Write(folder, seed.ToString(CultureInfo.InvariantCulture), new Generated(seed).Delivery(), version)));

            (int exitCode, string output) = Validate(name, files);

            Assert.SkipWhen(exitCode == 2, $"The tool cannot run: {output}");
            Assert.Equal((0, $"{files.Count} passed, 0 failed"), (exitCode, output.TrimEnd().Split('\n')[^1]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static DdasDelivery Sample()
    {
        using FileStream stream = File.OpenRead(Shared.SampleHistory!);
        return DdasReader.Read(stream, A.File).Delivery!;
    }

    private static DdasDelivery Synthetic()
    {
        SyntheticMunicipality municipality = SyntheticMunicipality.Generate(new SyntheticOptions { Signals = 500, Months = 6, Seed = 2027 });
        return A.Delivery(new DdasMunicipalityDelivery
        {
            Municipality = municipality.Code,
            Organisation = new DdasOrganisation { Name = municipality.Name },
            Signals = municipality.HistorySignals,
            Cases = municipality.HistoryCases,
        });
    }

    private static string Write(DirectoryInfo folder, string name, DdasDelivery delivery, DdasVersion version)
    {
        string path = Path.Combine(folder.FullName, $"{name}.json");
        using FileStream stream = File.Create(path);
        DdasWriter.Write(delivery, stream, version);
        return path;
    }

    private static (int ExitCode, string Output) Validate(string version, IEnumerable<string> files)
    {
        ProcessStartInfo start = new("bash", [Shared.Validator!, version, .. files])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, process.ExitCode == 2 ? error.GetAwaiter().GetResult() : output);
    }
}
