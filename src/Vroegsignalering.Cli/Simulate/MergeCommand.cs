using System.CommandLine;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Simulation;
using Vroegsignalering.Simulation.Runs;
using Vroegsignalering.Simulation.Scenarios;

namespace Vroegsignalering.Cli.Simulate;

/// <summary><c>vroeg simulate merge</c>.</summary>
internal static class MergeCommand
{
    private static readonly Argument<string[]> Shards = new("shards") { Description = "The shard files, or folders with them.", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<string> Scenario = new("--scenario") { Description = "The scenario that the shards were run with. Its hash has to be that of the shards.", Required = true };

    private static readonly Option<string> Out = new("--out", "-o") { Description = "The folder for the results. It is made when it is not there.", Required = true };

    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "merge",
            """
            Puts the shards of a study together and writes the results: the same bytes as a run of the whole study. Refuses a shard that is missing, there
            twice, not whole, damaged, or of another scenario, seed or version, by its name and with what to do. It takes the files in any order.

            Examples:
              vroeg simulate merge shards --scenario samples/scenarios/drempel.json --out results
              vroeg simulate merge a/shard-1-of-2.units b/shard-2-of-2.units --scenario study.json --out results

            Exit codes: 0 done; 1 the scenario or a shard was refused, and nothing was written; 2 the call was wrong.
            """)
        {
            Shards, Scenario, Out, LanguageOption,
        };
        command.SetAction(Merge);
        return command;
    }

    private static int Merge(ParseResult call)
    {
        (TextWriter output, TextWriter error) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
        Language language = PolicyArguments.In(call, LanguageOption);
        string folder = call.GetRequiredValue(Out);
        if (string.IsNullOrWhiteSpace(folder))
        {
            throw new CallException("--out needs the name of a folder.");
        }

        string[] files = [.. call.GetRequiredValue(Shards).SelectMany(FilesOf)];
        ScenarioReadResult read = ScenarioInput.Read(call.GetRequiredValue(Scenario), language, error);
        if (read.Study is not SimulationStudy study)
        {
            return ExitCodes.Findings;
        }

        SimulationRunResult result = SimulationRuns.Merge(study, files, folder, read.Outputs, language);
        ScenarioInput.Tell(result.Diagnostics, language, error);
        RunCommand.TellFiles(result, folder, output);
        return result.IsDone ? ExitCodes.Done : ExitCodes.Findings;
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        string[] files = Directory.GetFiles(path, "shard-*.units");
        return files.Length > 0 ? files : throw new CallException($"There are no shards in '{path}'. Their names are such as shard-03-of-16.units.");
    }
}
