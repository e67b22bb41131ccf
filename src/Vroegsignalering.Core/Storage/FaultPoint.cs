namespace Vroegsignalering.Storage;

/// <summary>Named places in the work of stores and runs at which a test can end the process or let the disk fail. They do nothing otherwise.</summary>
internal static class FaultPoint
{
    /// <summary>What a test does at a place; <c>null</c>, as always in real work, does nothing.</summary>
    internal static Action<string>? Hook { get; set; }

    /// <summary>Tells that the work is at a place.</summary>
    /// <param name="name">The place, such as <c>intake.keys-written</c>.</param>
    public static void Hit(string name) => Hook?.Invoke(name);
}
