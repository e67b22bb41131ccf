namespace Vroegsignalering;

/// <summary>Copies lists that an object keeps, so that nobody can change them behind its back.</summary>
internal static class Lists
{
    /// <summary>A copy that nobody can change, in as few objects as can be: most lists of a case are empty or hold one thing.</summary>
    public static IReadOnlyList<T> Copy<T>(IReadOnlyList<T> items) => items.Count switch
    {
        0 => [],
        1 => [items[0]],
        _ => Array.AsReadOnly(items.ToArray()),
    };
}
