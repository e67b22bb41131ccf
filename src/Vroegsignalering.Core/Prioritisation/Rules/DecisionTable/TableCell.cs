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
    public bool Matches(in PriorityFacts facts) =>
        Holds(Place >= 0 ? FactNumbers.Of(in facts, Place) : facts.Host?.Of(Fact.Id) ?? FactNumbers.Unknown);

    /// <summary>Whether a number of the fact matches.</summary>
    public bool Holds(long number)
    {
        if (number == FactNumbers.Unknown)
        {
            return MayBeUnknown;
        }

        return Test switch
        {
            TableTest.Choice => number is >= 0 and < 64 && (Low & (1L << (int)number)) != 0,
            TableTest.AnyOf => (number & Low) != 0,
            TableTest.AllOf => (number & Low) == Low,
            _ => number >= Low && number <= High,
        };
    }
}
