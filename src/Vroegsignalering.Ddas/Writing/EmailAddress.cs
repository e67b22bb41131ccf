namespace Vroegsignalering.Ddas.Writing;

/// <summary>Whether a text can pass the schema's format <c>email</c>, as strict receivers check it.</summary>
internal static class EmailAddress
{
    private const string LocalSigns = "!#$%&'*+/=?^_`{|}~-";

    public static bool IsPlausible(string text)
    {
        int at = text.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0 || text.Length > 254)
        {
            return false;
        }

        string[] labels = text[(at + 1)..].Split('.');
        return labels.Length >= 2
            && Array.TrueForAll(labels, IsLabel)
            && Array.TrueForAll(text[..at].Split('.'), IsLocalPart);
    }

    private static bool IsLocalPart(string part) =>
        part.Length > 0 && part.All(c => char.IsAsciiLetterOrDigit(c) || LocalSigns.Contains(c, StringComparison.Ordinal));

    private static bool IsLabel(string label) => label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-'
        && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
