namespace Vroegsignalering.Files;

/// <summary>Finds the name that somebody may have meant, among the names that exist.</summary>
internal static class Nearest
{
    private const int LongestName = 64;

    /// <summary>The name with the fewest letters to change; <c>null</c> when none is near.</summary>
    public static string? To(string typed, IEnumerable<string> names) => typed.Length > LongestName
        ? null
        : names.Select(name => (Name: name, Steps: Distance(typed, name)))
            .Where(n => n.Steps <= Math.Max(2, n.Name.Length / 3))
            .OrderBy(n => n.Steps).ThenBy(n => n.Name, StringComparer.Ordinal)
            .Select(n => n.Name).FirstOrDefault();

    // Levenshtein's distance, with capitals as small letters.
    private static int Distance(string one, string other)
    {
        int[] before = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 0; i < one.Length; i++)
        {
            int[] now = new int[other.Length + 1];
            now[0] = i + 1;
            for (int j = 0; j < other.Length; j++)
            {
                int change = char.ToLowerInvariant(one[i]) == char.ToLowerInvariant(other[j]) ? 0 : 1;
                now[j + 1] = Math.Min(Math.Min(now[j], before[j + 1]) + 1, before[j] + change);
            }

            before = now;
        }

        return before[^1];
    }
}
