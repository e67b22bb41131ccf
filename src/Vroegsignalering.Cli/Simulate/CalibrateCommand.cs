using System.CommandLine;
using Vroegsignalering.Simulation.Calibrating;

namespace Vroegsignalering.Cli.Simulate;

/// <summary><c>vroeg simulate calibrate</c>.</summary>
internal static class CalibrateCommand
{
    private const int MostHouseholds = 10_000_000;

    private static readonly Option<string?> Out = new("--out", "-o")
    {
        Description = "The calibration file to write. Without it only the report is given.",
    };

    private static readonly Option<int> Households = new("--households")
    {
        Description = "How many households each run has; 1,000 to 10,000,000.",
        DefaultValueFactory = _ => new CalibrationFitSettings().Households,
    };

    private static readonly Option<double> Tolerance = new("--tolerance")
    {
        Description = "How far a figure may be off, of its value; above 0, below 1. Chance is larger with fewer households.",
        DefaultValueFactory = _ => new CalibrationFitSettings().Tolerance,
    };

    private static readonly Option<bool> Check = new("--check")
    {
        Description = "Only look whether the published figures still come out, and change nothing.",
    };

    public static Command Create()
    {
        Command command = new(
            "calibrate",
            """
            Sets the fitted numbers of the simulation, so that the published figures of 2022 and 2023 come out. Begins with the numbers of the product.

            Examples:
              vroeg simulate calibrate --check
              vroeg simulate calibrate --out calibration.json

            Exit codes: 0 the figures come out; 1 they do not; 2 the call was wrong.
            """)
        {
            Out, Households, Tolerance, Check,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        int households = call.GetValue(Households);
        double tolerance = call.GetValue(Tolerance);
        if (households is < 1_000 or > MostHouseholds)
        {
            throw new CallException("--households needs a number from 1000 to 10000000.");
        }

        if (tolerance is not (> 0 and < 1))
        {
            throw new CallException("--tolerance needs a number above 0 and below 1.");
        }

        CalibrationFitSettings settings = new() { Households = households, Tolerance = tolerance };
        TextWriter error = call.InvocationConfiguration.Error;
        CalibrationFitResult result = call.GetValue(Check)
            ? CalibrationFit.Check(Calibration.Default, settings)
            : CalibrationFit.Run(
                Calibration.Default, settings, (round, off) => error.WriteLine(FormattableString.Invariant($"vroeg: round {round}, the farthest figure is {off * 100:0.00}% off")));
        call.InvocationConfiguration.Output.Write(CalibrationFitReport.Write(result));
        if (call.GetValue(Out) is string path && !call.GetValue(Check))
        {
            File.WriteAllBytes(path, CalibrationFile.Write(result.Calibration));
        }

        return result.HasConverged ? ExitCodes.Done : ExitCodes.Findings;
    }
}
