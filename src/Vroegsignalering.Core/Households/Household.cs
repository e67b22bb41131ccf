using Vroegsignalering.Signals;

namespace Vroegsignalering.Households;

/// <summary>The signals that belong together: those about one address, and those of its people that came without an address.</summary>
public sealed class Household
{
    /// <summary>Takes signals as one household because the caller says so, as when a delivery has put them in one case.</summary>
    /// <param name="signals">At least one.</param>
    /// <exception cref="ArgumentException">There is no signal.</exception>
    public Household(params IEnumerable<Signal> signals)
        : this(Ordered(signals).Select((signal, i) => new MatchedSignal(signal, i == 0 ? MatchReason.First : MatchReason.RegisteredCase)))
    {
    }

    internal Household(IEnumerable<MatchedSignal> ordered, Func<Signal, Address?>? addressOf = null)
    {
        Members = [.. ordered];
        if (Members.Count == 0)
        {
            throw new ArgumentException("A household needs at least one signal.", nameof(ordered));
        }

        Signals = [.. Members.Select(m => m.Signal)];
        Address = Signals.Select(addressOf ?? (s => s.Address)).LastOrDefault(a => a is not null);
    }

    /// <summary>The signals with the reason why each is here, oldest first; never empty.</summary>
    public IReadOnlyList<MatchedSignal> Members { get; }

    /// <summary>The signals, oldest first; never empty.</summary>
    public IReadOnlyList<Signal> Signals { get; }

    /// <summary>The address of the newest signal that has one, or the one that the register gave for it; <c>null</c> when all came with a BSN only.</summary>
    public Address? Address { get; }

    /// <summary>Whether the address is one of many residents, such as a shelter. Then only signals about one person are together.</summary>
    public bool HasManyResidents { get; internal init; }

    /// <summary>The number of the open case that the signals belong to, in the list that was matched with; <c>null</c> for a new household.</summary>
    internal int? OpenCase { get; init; }

    /// <summary>The number of signals only; no address.</summary>
    public override string ToString() => $"household of {Signals.Count} signal(s)";

    private static IEnumerable<Signal> Ordered(IEnumerable<Signal> signals)
    {
        ArgumentNullException.ThrowIfNull(signals);
        return signals.Order(SignalOrder.Instance);
    }
}
