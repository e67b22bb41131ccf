namespace Vroegsignalering.Simulation.Runs;

/// <summary>Named places in a run at which a test can end the process. They do nothing otherwise.</summary>
internal static class RunPoint
{
    /// <summary>What a test does at a place; <c>null</c>, as always in real work, does nothing.</summary>
    internal static Action<string>? Hook { get; set; }

    public static void Hit(string name) => Hook?.Invoke(name);
}
