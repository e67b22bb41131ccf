using System.CommandLine;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Cli.Generate;

/// <summary><c>vroeg generate</c>.</summary>
internal static class GenerateCommand
{
    private const int MaximumSignals = 10_000_000;
    private const int MaximumMonths = 24;
    private const int EarliestYear = 1903;

    private static readonly Option<int> Signals = new("--signals")
    {
        Description = "How many signals in all, the history and the last month together; 1 to 10,000,000.",
        DefaultValueFactory = _ => new SyntheticOptions().Signals,
    };

    private static readonly Option<int> Months = new("--months")
    {
        Description = "Over how many months they are spread, the last one being the month to process; 1 to 24.",
        DefaultValueFactory = _ => new SyntheticOptions().Months,
    };

    private static readonly Option<ulong> Seed = new("--seed")
    {
        Description = "The seed: the same seed and size give the same bytes.",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<string?> On = new("--on")
    {
        Description = "The day that counts as today in the folder (yyyy-mm-dd).",
    };

    private static readonly Option<bool> NoFaults = new("--no-faults")
    {
        Description = "Leave out the faults that real files have.",
    };

    private static readonly Option<string> Out = new("--out", "-o")
    {
        Description = "The folder; it is made when it is not there.",
        Required = true,
    };

    public static Command Create()
    {
        Command command = new(
            "generate",
            """
            Makes a synthetic municipality: partner files with their mappings, a history with cases, and a manifest.

            Everything in it is invented. The folder is one that 'vroeg process' takes.

            Examples:
              vroeg generate --signals 2100 --seed 1 --out samples/data/voorbeeldstad
              vroeg generate --signals 100000 --seed 7 --out artifacts/large
            """)
        {
            Signals, Months, Seed, On, NoFaults, Out,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        SyntheticOptions options = new()
        {
            Signals = Within(call.GetValue(Signals), MaximumSignals, "--signals"),
            Months = Within(call.GetValue(Months), MaximumMonths, "--months"),
            Seed = call.GetValue(Seed),
            WithFaults = !call.GetValue(NoFaults),
        };
        if (call.GetValue(On) is string on)
        {
            options.On = Dates.Parse(on, "--on");
            if (options.On.Year < EarliestYear)
            {
                throw new CallException(FormattableString.Invariant($"--on needs a day in {EarliestYear} or later: the months before it have to lie after 1900."));
            }
        }

        string folder = call.GetRequiredValue(Out);
        SyntheticMunicipality municipality = Progress.Run(expectedSteps: 2, call.InvocationConfiguration.Error, progress =>
        {
            progress.Step("inventing households");
            SyntheticMunicipality made = SyntheticMunicipality.Generate(options);
            progress.Step("writing files");
            SyntheticFolder.Write(made, folder);
            return made;
        });
        call.InvocationConfiguration.Output.WriteLine(
            FormattableString.Invariant($"{municipality.Name} ({municipality.Inhabitants} inhabitants): {options.Signals} signals in {folder}."));
        call.InvocationConfiguration.Output.WriteLine($"Next: vroeg process {(folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder)} --out artifacts/{municipality.Name.ToLowerInvariant()}");
        return ExitCodes.Done;
    }

    private static int Within(int value, int maximum, string option) => value >= 1 && value <= maximum
        ? value
        : throw new CallException(FormattableString.Invariant($"{option} needs a number from 1 to {maximum}."));
}
