using System.Collections.Frozen;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>The field names that differ between versions, each with the name it has in v1.2.</summary>
internal static class FieldNames
{
    // 'matchting' in the start date and not in the end date is how the standard spells it up to v1.1.
    private static readonly FrozenDictionary<string, string> Older = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["aanleverende_organisatie"] = "aanleverendeOrganisatie",
        ["contactpersoonen"] = "contactpersonen",
        ["startdatum_matchtingperiode"] = "startdatumMatchingperiode",
        ["startdatum_matchingperiode"] = "startdatumMatchingperiode",
        ["einddatum_matchingperiode"] = "einddatumMatchingperiode",
        ["datum_opgepakt"] = "datumOpgepakt",
        ["Burgerservicenummer"] = "burgerservicenummer",
        ["Geslachtsaanduiding"] = "geslachtsaanduiding",
        ["Geboortedatum"] = "geboortedatum",
        ["Postcode"] = "postcode",
        ["Huisnummer"] = "huisnummer",
        ["Huisnummertoevoeging"] = "huisnummertoevoeging",
        ["Voorletters"] = "Voorletters",
        ["Voorvoegsel"] = "Voorvoegsel",
        ["Achternaam"] = "Achternaam",
        ["Straatnaam"] = "Straatnaam",
        ["Plaatsnaam"] = "Plaatsnaam",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Newer = Older.Where(pair => !string.Equals(pair.Key, pair.Value, StringComparison.Ordinal))
        .Select(pair => pair.Value).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name in v1.2; what the name tells about the version is noted.</summary>
    public static string InNewest(string name, VersionEvidence evidence)
    {
        if (Older.TryGetValue(name, out string? newest))
        {
            evidence.HasOlderNames = true;
            return newest;
        }

        evidence.HasNewestNames |= Newer.Contains(name);
        return name;
    }
}
