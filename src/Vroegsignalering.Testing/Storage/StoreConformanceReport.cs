namespace Vroegsignalering.Testing.Storage;

/// <summary>What <see cref="StoreConformance"/> found about a store.</summary>
public sealed class StoreConformanceReport
{
    internal StoreConformanceReport(int checks, IEnumerable<StoreConformanceFinding> findings) => (Checks, Findings) = (checks, [.. findings]);

    /// <summary>How many checks were run.</summary>
    public int Checks { get; }

    /// <summary>The promises that were broken; empty for a store that can be used.</summary>
    public IReadOnlyList<StoreConformanceFinding> Findings { get; }

    /// <summary>Throws when a promise was broken.</summary>
    /// <exception cref="InvalidOperationException">A promise was broken; the message holds all findings.</exception>
    public void ThrowIfAny()
    {
        if (Findings.Count > 0)
        {
            throw new InvalidOperationException(ToString());
        }
    }

    /// <summary>All findings, as lines for people who repair them.</summary>
    public override string ToString() => string.Join(
        "\n", Findings.Select(f => f.ToString()).Prepend(FormattableString.Invariant($"{Checks} checks: {Findings.Count} promises broken.")));
}
