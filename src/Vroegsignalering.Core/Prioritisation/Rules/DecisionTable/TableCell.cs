using System.Runtime.CompilerServices;

namespace Vroegsignalering.Prioritisation;

/// <summary>How a cell compares.</summary>
internal enum TableTest : byte
{
    /// <summary>The number is between two others.</summary>
    Range = 0,

    /// <summary>The choice is one of the bits.</summary>
    Choice = 1,

    /// <summary>The set has one of the bits.</summary>
    AnyOf = 2,

    /// <summary>The set has all of the bits.</summary>
    AllOf = 3,
}

/// <summary>One condition of a decision table, ready to run: plain numbers, so that a household costs a few comparisons and no memory.</summary>
internal readonly struct TableCell
{
    /// <summary>The place of the fact in <see cref="PriorityFact.All"/>; <c>-1</c> for one of the host.</summary>
    public required int Place { get; init; }

    /// <summary>The fact.</summary>
    public required PriorityFact Fact { get; init; }

    /// <summary>How it compares.</summary>
    public TableTest Test { get; init; }

    /// <summary>The lowest number of a range, or the bits.</summary>
    public long Low { get; init; }

    /// <summary>The highest number of a range.</summary>
    public long High { get; init; }

    /// <summary>Whether an unknown fact matches.</summary>
    public bool MayBeUnknown { get; init; }

    /// <summary>Whether the facts of a household match.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Matches(in PriorityFacts facts) =>
        Holds(Place >= 0 ? FactNumbers.Of(in facts, Place) : facts.Host?.Of(Fact.Id) ?? FactNumbers.Unknown);

    /// <summary>Whether a number of the fact matches.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Holds(long number)
    {
        // The test that nearly all cells have comes first; no range holds unknown, which is below every number.
        if (Test == TableTest.Range)
        {
            return (number >= Low && number <= High) || (number == FactNumbers.Unknown && MayBeUnknown);
        }

        return Test switch
        {
            TableTest.Choice => number is >= 0 and < 64 && (Low & (1L << (int)number)) != 0,
            TableTest.AnyOf => (number & Low) != 0,
            _ => (number & Low) == Low,
        };
    }
}
