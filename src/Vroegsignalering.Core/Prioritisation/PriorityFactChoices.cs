using System.Text.Json;

namespace Vroegsignalering.Prioritisation;

/// <summary>Makes the names of choices, as in files.</summary>
internal static class PriorityFactChoices
{
    /// <summary>The members of an enum whose numbers are 0, 1, 2 and so on.</summary>
    public static IReadOnlyList<string> Of<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetNames<TEnum>().Select(JsonNamingPolicy.CamelCase.ConvertName)];
}
