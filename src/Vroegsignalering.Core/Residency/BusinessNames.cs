namespace Vroegsignalering.Residency;

/// <summary>Sees by the name that a contract is of a business. It only leads to a person who looks; a legal person is what the partner says is one.</summary>
internal static class BusinessNames
{
    private static readonly HashSet<string> Anywhere = new(StringComparer.OrdinalIgnoreCase)
    {
        "vof", "maatschap", "eenmanszaak", "hodn", "thodn", "stichting", "vereniging",
    };

    // Initials in the field of the last name look the same, but stand in front.
    private static readonly HashSet<string> AtTheEnd = new(StringComparer.OrdinalIgnoreCase) { "bv", "nv", "cv" };

    public static bool IsBusiness(string? name)
    {
        string[] words = (name ?? "").Replace(".", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Any(Anywhere.Contains) || (words.Length > 1 && AtTheEnd.Contains(words[^1]));
    }
}
