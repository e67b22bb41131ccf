using System.Globalization;

namespace Vroegsignalering.Ddas;

/// <summary>Who delivers: the municipality itself or a party that acts for it (<i>aanleverende organisatie</i>).</summary>
public sealed record DdasOrganisation
{
    /// <summary>Name; <c>null</c> when not stated.</summary>
    public string? Name { get; init; }

    /// <summary>Number in the trade register (<i>KvK-nummer</i>); <c>null</c> when not stated.</summary>
    public string? KvkNumber { get; init; }

    /// <summary>The contacts, in the order of the source; may be empty.</summary>
    public IReadOnlyList<DdasContact> Contacts { get; init => field = [.. value]; } = [];

    /// <summary>The number of contacts only.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"organisation with {Contacts.Count} contacts");
}
