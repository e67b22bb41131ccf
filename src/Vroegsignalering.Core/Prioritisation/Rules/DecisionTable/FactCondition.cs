using System.Text.Json;

namespace Vroegsignalering.Prioritisation;

/// <summary>What a row of a decision table asks of one fact. An unknown fact meets no condition, unless the condition says so.</summary>
/// <remarks>Amounts are in euros, days and numbers are whole. Which conditions fit a fact follows from <see cref="PriorityFact.Unit"/>.</remarks>
public sealed class FactCondition
{
    /// <summary>The word for unknown in files.</summary>
    internal const string UnknownWord = "unknown";

    private FactCondition()
    {
    }

    /// <summary>That the fact is not known.</summary>
    public static FactCondition Unknown { get; } = new() { MayBeUnknown = true };

    /// <summary>Yes, of a fact that is yes or no.</summary>
    public static FactCondition Yes { get; } = new() { Answer = true };

    /// <summary>No, of a fact that is yes or no; not the same as unknown.</summary>
    public static FactCondition No { get; } = new() { Answer = false };

    internal decimal? From { get; private init; }

    internal decimal? To { get; private init; }

    internal decimal? Under { get; private init; }

    internal bool? Answer { get; private init; }

    internal IReadOnlyList<string>? Names { get; private init; }

    internal bool NeedsAll { get; private init; }

    internal bool MayBeUnknown { get; private init; }

    internal bool IsNumber => From is not null || To is not null || Under is not null;

    /// <summary>This number or more.</summary>
    public static FactCondition AtLeast(decimal from) => new() { From = from };

    /// <summary>This number or less.</summary>
    public static FactCondition AtMost(decimal to) => new() { To = to };

    /// <summary>Less than this number.</summary>
    public static FactCondition Below(decimal below) => new() { Under = below };

    /// <summary>From one number to another, both included.</summary>
    public static FactCondition Between(decimal from, decimal to) => new() { From = from, To = to };

    /// <summary>From a number, which is included, to another, which is not: the form in which bands join without a gap.</summary>
    public static FactCondition Band(decimal from, decimal below) => new() { From = from, Under = below };

    /// <summary>Just this number.</summary>
    public static FactCondition Exactly(decimal number) => new() { From = number, To = number };

    /// <summary>One of these names of a choice, or a set that has at least one of them.</summary>
    /// <param name="names">The names as in <see cref="PriorityFact.Choices"/>, such as <c>rent</c>.</param>
    public static FactCondition AnyOf(params ReadOnlySpan<string> names) => new() { Names = names.ToArray() };

    /// <summary>One of these members of a choice, or a set that has at least one of them.</summary>
    public static FactCondition AnyOf<TChoice>(params ReadOnlySpan<TChoice> choices)
        where TChoice : struct, Enum => new() { Names = NamesOf(choices) };

    /// <summary>A set that has all of these names.</summary>
    /// <param name="names">The names as in <see cref="PriorityFact.Choices"/>, such as <c>rent</c>.</param>
    public static FactCondition AllOf(params ReadOnlySpan<string> names) => new() { Names = names.ToArray(), NeedsAll = true };

    /// <summary>A set that has all of these members.</summary>
    public static FactCondition AllOf<TChoice>(params ReadOnlySpan<TChoice> choices)
        where TChoice : struct, Enum => new() { Names = NamesOf(choices), NeedsAll = true };

    /// <summary>The same condition, that an unknown fact meets as well.</summary>
    public FactCondition OrUnknown() =>
        new() { From = From, To = To, Under = Under, Answer = Answer, Names = Names, NeedsAll = NeedsAll, MayBeUnknown = true };

    internal static FactCondition OfNumbers(decimal? from, decimal? to, decimal? under) => new() { From = from, To = to, Under = under };

    private static string[] NamesOf<TChoice>(ReadOnlySpan<TChoice> choices)
        where TChoice : struct, Enum
    {
        string[] names = new string[choices.Length];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = JsonNamingPolicy.CamelCase.ConvertName(choices[i].ToString());
        }

        return names;
    }
}
