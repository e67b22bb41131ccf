using NodaTime;

namespace Vroegsignalering.Privacy;

/// <summary>Persons and addresses where a visit or contact is not safe (<i>uitsluitingslijst</i>). No reason is stored, so none can be shown.</summary>
/// <remarks>The list shapes channels and does nothing else. Whether a signal is picked up is for a person to decide; a partner that asks learns only
/// that it was not. Source: DDAS <c>EnumEindresultaat</c>, <i>Niet opgepakt: andere reden</i>.</remarks>
public sealed class SafetyExclusionList
{
    private readonly ILookup<Bsn, SafetyExclusion> _byBsn;
    private readonly ILookup<Address, SafetyExclusion> _byAddress;

    /// <summary>Makes a list.</summary>
    public SafetyExclusionList(IEnumerable<SafetyExclusion> exclusions)
    {
        ArgumentNullException.ThrowIfNull(exclusions);
        SafetyExclusion[] all = [.. exclusions];
        Count = all.Length;
        _byBsn = all.Where(e => e.Bsn is not null).ToLookup(e => e.Bsn!);
        _byAddress = all.Where(e => e.Address is not null).ToLookup(e => e.Address!);
    }

    /// <summary>A list with nobody on it.</summary>
    public static SafetyExclusionList Empty { get; } = new([]);

    /// <summary>How many lines there are, in force or not.</summary>
    public int Count { get; }

    /// <summary>Whether a person or an address is on the list on a day.</summary>
    /// <param name="bsn">The person; <c>null</c> when not known.</param>
    /// <param name="address">The address; <c>null</c> when not known.</param>
    /// <param name="on">The day.</param>
    public bool Lists(Bsn? bsn, Address? address, LocalDate on) =>
        (bsn is not null && _byBsn[bsn].Any(e => e.IsInForceOn(on))) || (address is not null && _byAddress[address].Any(e => e.IsInForceOn(on)));

    /// <summary>The number of lines only.</summary>
    public override string ToString() => $"safety list of {Count}";
}
