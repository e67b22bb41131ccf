using Vroegsignalering.Signals;

namespace Vroegsignalering.Casework;

/// <summary>A question with the records beside each other. It holds personal data, because nobody can compare without seeing.</summary>
public sealed record ReviewView
{
    /// <summary>The question.</summary>
    public required ReviewLine Line { get; init; }

    /// <summary>The question in words.</summary>
    public required Text Question { get; init; }

    /// <summary>What speaks for and against, in words.</summary>
    public required IReadOnlyList<Text> Why { get; init; }

    /// <summary>The signal; <c>null</c> when it is erased.</summary>
    public Signal? Signal { get; init; }

    /// <summary>The other signal; <c>null</c> for a question about a resident, or when it is erased.</summary>
    public Signal? OtherSignal { get; init; }

    /// <summary>The person that the register found; <c>null</c> when it found nobody, and for a question about two signals.</summary>
    public FoundPerson? Found { get; init; }

    /// <summary>The number only.</summary>
    public override string ToString() => Line.Id;
}
