namespace Vroegsignalering.Cli.Policy;

/// <summary>A decision in a log.</summary>
/// <param name="CaseId">The number of the case.</param>
/// <param name="On">The day, as yyyy-mm-dd.</param>
/// <param name="Municipality">The code of the municipality; empty when it is not in the log.</param>
internal readonly record struct StoredCase(string CaseId, string On, string Municipality) : IComparable<StoredCase>
{
    public int CompareTo(StoredCase other) => string.CompareOrdinal(CaseId, other.CaseId) is int id and not 0 ? id
        : string.CompareOrdinal(On, other.On) is int on and not 0 ? on
        : string.CompareOrdinal(Municipality, other.Municipality);
}
