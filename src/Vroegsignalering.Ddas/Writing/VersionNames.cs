namespace Vroegsignalering.Ddas.Writing;

/// <summary>The names of fields that differ between versions, and what a client may hold.</summary>
internal sealed record VersionNames(DdasVersion Version)
{
    private bool IsNewest => Version == DdasVersion.V12;

    public string Organisation => IsNewest ? "aanleverendeOrganisatie" : "aanleverende_organisatie";

    public string Contacts => IsNewest ? "contactpersonen" : "contactpersoonen";

    // The misspelling of this name and not of the next is part of the standard.
    public string MatchingPeriodStart => IsNewest ? "startdatumMatchingperiode" : "startdatum_matchtingperiode";

    public string MatchingPeriodEnd => IsNewest ? "einddatumMatchingperiode" : "einddatum_matchingperiode";

    public string PickedUpOn => IsNewest ? "datumOpgepakt" : "datum_opgepakt";

    /// <summary>Whether a client has either a BSN or an address.</summary>
    public bool BsnStandsAlone => IsNewest;

    /// <summary>Whether a client has names, a street and a town.</summary>
    public bool HasPersonNames => Version < DdasVersion.V11;

    /// <summary>Whether a client has a sex.</summary>
    public bool HasSex => Version >= DdasVersion.V11;

    /// <summary>A field of the client, which is given in the way of v1.2.</summary>
    public string Client(string name) => IsNewest ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
