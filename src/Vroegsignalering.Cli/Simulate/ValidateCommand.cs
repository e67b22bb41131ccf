using System.CommandLine;
using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Validation;

namespace Vroegsignalering.Cli.Simulate;

/// <summary><c>vroeg simulate validate</c>.</summary>
internal static class ValidateCommand
{
    private static readonly Option<string?> Out = new("--out", "-o")
    {
        Description = "The page to write, in Markdown. Without it the page is printed.",
    };

    private static readonly Option<int> Households = new("--households")
    {
        Description = "How many households each run has; 1,000 to 1,000,000.",
        DefaultValueFactory = _ => new ReferenceSettings().Households,
    };

    private static readonly Option<int> Replications = new("--replications")
    {
        Description = "How often each run is lived with other chance; 2 to 1,000.",
        DefaultValueFactory = _ => new ReferenceSettings().Replications,
    };

    private static readonly Option<ulong> Seed = new("--seed")
    {
        Description = "The seed: the same seed and size give the same page.",
        DefaultValueFactory = _ => new ReferenceSettings().Seed,
    };

    public static Command Create()
    {
        Command command = new(
            "validate",
            """
            Compares the simulation with every published figure that it gives, and says which were used to fit it.

            Examples:
              vroeg simulate validate --out docs/simulation-validation.md
              vroeg simulate validate --households 10000 --replications 3

            Exit codes: 0 the page was made, whatever it says; 2 the call was wrong.
            """)
        {
            Out, Households, Replications, Seed,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        ReferenceSettings settings = new()
        {
            Households = Within(call.GetValue(Households), 1_000, 1_000_000, "--households"),
            Replications = Within(call.GetValue(Replications), 2, 1_000, "--replications"),
            Seed = call.GetValue(Seed),
        };
        ValidationResult result = ValidationResult.Of(Calibration.Default, settings, new Lines(call.InvocationConfiguration.Error, ValidationResult.UnitsOf(settings)));
        string page = ValidationPage.Write(result);
        if (call.GetValue(Out) is string path)
        {
            File.WriteAllText(path, page);
        }
        else
        {
            call.InvocationConfiguration.Output.Write(page);
        }

        return ExitCodes.Done;
    }

    private static int Within(int value, int least, int most, string option) => value >= least && value <= most
        ? value
        : throw new CallException(FormattableString.Invariant($"{option} needs a number from {least} to {most}."));

    /// <summary>A plain line at each tenth of the work.</summary>
    private sealed class Lines(TextWriter error, long all) : IProgress<long>
    {
        private long _tenth;

        public void Report(long value)
        {
            if (value * 10 / all > _tenth)
            {
                _tenth = value * 10 / all;
                error.WriteLine(FormattableString.Invariant($"vroeg: {_tenth * 10}% simulated"));
            }
        }
    }
}
