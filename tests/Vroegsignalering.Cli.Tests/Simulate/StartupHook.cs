using System.Diagnostics;
using System.Globalization;
using Vroegsignalering.Simulation.Runs;

/// <summary>.NET calls this in the real tool when DOTNET_STARTUP_HOOKS names this assembly: it ends the process at a place that the environment names.</summary>
#pragma warning disable CA1050, MA0047, RCS1110 // .NET looks for this name outside namespaces.
internal static class StartupHook
#pragma warning restore CA1050, MA0047, RCS1110
{
    public static void Initialize()
    {
        string? place = Environment.GetEnvironmentVariable("VROEG_TEST_PLACE");
        int times = int.Parse(Environment.GetEnvironmentVariable("VROEG_TEST_TIME") ?? "1", CultureInfo.InvariantCulture);
        string signal = Environment.GetEnvironmentVariable("VROEG_TEST_SIGNAL") ?? "KILL";
        RunPoint.Hook = name =>
        {
            if (name == place && --times == 0)
            {
                using Process kill = Process.Start("kill", ["-" + signal, Environment.ProcessId.ToString(CultureInfo.InvariantCulture)]);
                kill.WaitForExit();
                Thread.Sleep(signal == "KILL" ? Timeout.Infinite : 300);
            }
        };
    }
}
