using System.Globalization;
using Vroegsignalering.Simulation.Runs;

namespace Vroegsignalering.Cli.Simulate;

/// <summary>Tells a person how far a run is, how fast it goes and how long it will take: on one line of a terminal that is written over, or on plain lines when redirected.</summary>
internal sealed class RunProgress(TextWriter error, bool isTerminal, TimeProvider time)
{
    private readonly long _begin = time.GetTimestamp();
    private readonly TimeSpan _pause = isTerminal ? TimeSpan.FromMilliseconds(250) : TimeSpan.FromSeconds(10);
    private long _told;
    private int _width;

    /// <summary>Tells where that is useful now.</summary>
    public void Tell(SimulationProgress now)
    {
        bool isFirstOrLast = _told == 0 || now.HouseholdMonthsLeft == 0;
        if (!isFirstOrLast && time.GetElapsedTime(_told) < _pause)
        {
            return;
        }

        _told = time.GetTimestamp();
        string line = $"vroeg: {Of(now, time.GetElapsedTime(_begin))}";
        if (!isTerminal)
        {
            error.WriteLine(line);
            return;
        }

        error.Write($"\r{line.PadRight(_width)}");
        _width = line.Length;
    }

    /// <summary>Leaves the line of the terminal.</summary>
    public void End()
    {
        if (isTerminal && _width > 0)
        {
            error.WriteLine();
        }
    }

    internal static string Of(SimulationProgress now, TimeSpan taken)
    {
        string done = string.Create(CultureInfo.InvariantCulture, $"{now.Units:N0} of {now.AllUnits:N0} units ({(now.AllUnits == 0 ? 100 : 100 * now.Units / now.AllUnits)}%)");
        if (now.HouseholdMonths == 0 || taken <= TimeSpan.Zero)
        {
            return done;
        }

        double rate = now.HouseholdMonths / taken.TotalSeconds;
        string speed = string.Create(CultureInfo.InvariantCulture, $", {rate / 1_000_000:0.00} million household-months/s");
        return now.HouseholdMonthsLeft == 0 ? $"{done}{speed}, {Span(taken.TotalSeconds)} taken" : $"{done}{speed}, {Span(now.HouseholdMonthsLeft / rate)} left";
    }

    private static string Span(double seconds) => seconds switch
    {
        < 90 => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds):0} s"),
        < 90 * 60 => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds / 60):0} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:0.0} h"),
    };
}
