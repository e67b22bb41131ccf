using NodaTime;

namespace Vroegsignalering.Privacy;

/// <summary>One person or address on the safety list, for a time. There is no place for a reason.</summary>
public sealed record SafetyExclusion
{
    /// <summary>Takes a person, an address or both.</summary>
    /// <param name="bsn">The person; <c>null</c> when the line is about an address only.</param>
    /// <param name="address">The address; <c>null</c> when the line is about a person only.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day; <c>null</c> when the line holds until it is taken off.</param>
    /// <exception cref="ArgumentException">There is neither person nor address, or the last day lies before the first.</exception>
    public SafetyExclusion(Bsn? bsn, Address? address, LocalDate from, LocalDate? until = null)
    {
        if (bsn is null && address is null)
        {
            throw new ArgumentException("A line of the safety list needs a person or an address.", nameof(bsn));
        }

        if (until < from)
        {
            throw new ArgumentException("The last day must not lie before the first.", nameof(until));
        }

        (Bsn, Address, From, Until) = (bsn, address, from, until);
    }

    /// <summary>The person; <c>null</c> when the line is about an address only.</summary>
    public Bsn? Bsn { get; }

    /// <summary>The address; <c>null</c> when the line is about a person only.</summary>
    public Address? Address { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day; <c>null</c> when it holds until it is taken off.</summary>
    public LocalDate? Until { get; }

    /// <summary>Whether it holds on a day.</summary>
    public bool IsInForceOn(LocalDate day) => day >= From && !(day > Until);

    /// <summary>That it is a line, and nothing about whom.</summary>
    public override string ToString() => "line of the safety list";
}
