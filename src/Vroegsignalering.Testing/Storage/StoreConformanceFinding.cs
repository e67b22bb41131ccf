namespace Vroegsignalering.Testing.Storage;

/// <summary>One promise of a store that was broken.</summary>
/// <param name="Check">The check that saw it, such as <c>signals.same-again</c>; stable, so that a test can ask for it.</param>
/// <param name="Promise">The promise, in a sentence.</param>
/// <param name="Expected">What it asks. It tells of generated data only, and of persons, addresses and amounts nothing.</param>
/// <param name="Found">What was seen.</param>
public sealed record StoreConformanceFinding(string Check, string Promise, string Expected, string Found)
{
    /// <summary>All of it, on a few lines.</summary>
    public override string ToString() => $"{Check}: {Promise}\n  Expected: {Expected}\n  Found: {Found}";
}
