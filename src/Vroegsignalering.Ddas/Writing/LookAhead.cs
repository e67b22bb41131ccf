using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>Looks at a block of signals or cases before they are written.</summary>
/// <remarks>The objects of a large delivery lie all over memory and are reached one through the other. Going one step for a whole block,
/// and then the next, lets the processor fetch many of them at the same time: waiting for them one by one takes longer than writing.</remarks>
internal sealed class LookAhead(SignalIds ids)
{
    public const int Block = 64;

    private readonly OfSignal[] _signals = new OfSignal[Block];
    private readonly OfCase[] _cases = new OfCase[Block];
    private long _seen;

    public void At(ReadOnlySpan<Signal> signals)
    {
        long seen = 0;
        Span<OfSignal> block = _signals.AsSpan(0, signals.Length);
        for (int i = 0; i < block.Length; i++)
        {
            Signal signal = signals[i];
            block[i] = new OfSignal(signal.Reference, signal.Person, signal.Address);
            seen += signal.Arrears is null ? 0 : 1;
        }

        foreach (ref OfSignal one in block)
        {
            seen += one.Reference.Length + (int)one.Person.Sex + (one.Address?.HouseNumber ?? 0);
            (one.Bsn, one.Postcode) = (one.Person.Bsn, one.Address?.Postcode);
        }

        foreach (ref OfSignal one in block)
        {
            seen += (ids.LookAhead(one.Reference) ? 1 : 0) + (one.Bsn?.Number ?? 0) + (one.Postcode?.Value.Length ?? 0);
        }

        _seen = seen;
    }

    public void At(ReadOnlySpan<SignalCase> cases)
    {
        long seen = 0;
        Span<OfCase> block = _cases.AsSpan(0, cases.Length);
        for (int i = 0; i < block.Length; i++)
        {
            SignalCase one = cases[i];
            block[i] = new OfCase(one.Signals, one.Attempts);
            seen += (one.ClosedOn is null ? 0 : 1) + (one.MatchedOn is null ? 0 : 1);
        }

        foreach (ref OfCase one in block)
        {
            (one.Signal, one.Attempt) = (one.Signals[0], one.Attempts.Count > 0 ? one.Attempts[0] : null);
        }

        foreach (ref OfCase one in block)
        {
            one.Reference = one.Signal!.Reference;
            seen += (int)(one.Attempt?.Channel ?? ContactChannel.NotStated);
        }

        foreach (ref OfCase one in block)
        {
            seen += ids.LookAhead(one.Reference!) ? 1 : 0;
        }

        _seen = seen;
    }

    /// <summary>Says what was seen, so that no compiler takes the looking away.</summary>
    public override string ToString() => _seen.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private record struct OfSignal(string Reference, Person Person, Address? Address)
    {
        public Bsn? Bsn;
        public Postcode? Postcode;
    }

    private record struct OfCase(IReadOnlyList<Signal> Signals, IReadOnlyList<ContactAttempt> Attempts)
    {
        public Signal? Signal;
        public ContactAttempt? Attempt;
        public string? Reference;
    }
}
