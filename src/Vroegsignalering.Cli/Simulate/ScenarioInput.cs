using Vroegsignalering.Simulation.Scenarios;

namespace Vroegsignalering.Cli.Simulate;

/// <summary>Reads the scenario of a call and tells findings.</summary>
internal static class ScenarioInput
{
    /// <summary>Reads a scenario and tells what is wrong with it.</summary>
    /// <exception cref="CallException">The file is not there.</exception>
    public static ScenarioReadResult Read(string path, Language language, TextWriter error)
    {
        if (!File.Exists(path))
        {
            throw new CallException($"Cannot read '{path}'. Look whether it is there and whether you may read it.");
        }

        ScenarioReadResult read = ScenarioFile.Read(path);
        Tell(read.Diagnostics, language, error);
        return read;
    }

    /// <summary>Tells findings: what and where, and what to do.</summary>
    public static void Tell(IReadOnlyList<Diagnostic> findings, Language language, TextWriter error)
    {
        foreach (Diagnostic finding in findings)
        {
            error.WriteLine($"{finding.Code.Id} {finding.PlaceIn(language)}: {finding.Code.Message.In(language)}");
            error.WriteLine(new Text($"    Doen: {finding.Code.Remedy.Dutch}", $"    To do: {finding.Code.Remedy.English}").In(language));
        }
    }
}
