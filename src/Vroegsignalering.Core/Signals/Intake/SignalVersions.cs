namespace Vroegsignalering.Signals.Intake;

/// <summary>The versions of one signal: a partner corrected it by sending the same reference again, later and with other content.</summary>
/// <param name="Newest">The version that counts. More than one when the partner sent several at once: then the partner must say which one
/// holds, and all count until it does.</param>
/// <param name="Earlier">The versions that no longer count, newest first. They are kept as evidence.</param>
public sealed record SignalVersions(IReadOnlyList<Signal> Newest, IReadOnlyList<Signal> Earlier)
{
    /// <summary>The numbers only.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Newest.Count} that count, {Earlier.Count} earlier");
}
