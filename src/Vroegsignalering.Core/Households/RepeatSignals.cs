using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Households;

/// <summary>Compares a household's signals with what the same partners reported about it before.</summary>
public static class RepeatSignals
{
    /// <summary>The window in months in which an earlier signal makes a later one a repeat: six.</summary>
    /// <remarks>The monitor calls reports within the previous six months consecutive, since its 2023 edition (before: the previous
    /// month). DDAS says "recently" and gives no number. Source: Divosa Monitor Vroegsignalering Schulden 2023.</remarks>
    public const int WindowMonths = 6;

    /// <summary>Judges a household as a whole.</summary>
    /// <param name="household">The household with its new signals.</param>
    /// <param name="earlier">Earlier signals about the same household; any order.</param>
    /// <returns><see cref="RepeatKind.None"/> as soon as one signal is no repeat and none of the others grew.</returns>
    public static RepeatKind Judge(Household household, IEnumerable<Signal> earlier)
    {
        ArgumentNullException.ThrowIfNull(household);
        ArgumentNullException.ThrowIfNull(earlier);
        return Compare(household, earlier as IReadOnlyList<Signal> ?? [.. earlier]).Kind;
    }

    /// <summary>Judges a household as a whole, and adds up how much the arrears of its repeats grew.</summary>
    /// <returns>The growth is <c>null</c> when of no repeat both amounts are known; arrears that became less count as no growth.</returns>
    internal static (RepeatKind Kind, Money? Growth) Compare(Household household, IReadOnlyList<Signal> earlier)
    {
        if (earlier.Count == 0)
        {
            return (RepeatKind.None, null);
        }

        bool allRepeat = true;
        bool unknown = false;
        bool grown = false;
        Money? growth = null;
        foreach (Signal signal in household.Signals)
        {
            (RepeatKind kind, Money? own) = Compare(signal, earlier);
            unknown |= kind == RepeatKind.Unknown;
            allRepeat &= kind != RepeatKind.None;
            grown |= kind == RepeatKind.Grown;
            growth = own is Money more ? (growth ?? Money.Zero) + more : growth;
        }

        RepeatKind whole = grown ? RepeatKind.Grown : !allRepeat ? RepeatKind.None : unknown ? RepeatKind.Unknown : RepeatKind.NotGrown;
        return (whole, growth);
    }

    private static (RepeatKind Kind, Money? Growth) Compare(Signal signal, IReadOnlyList<Signal> earlier)
    {
        Signal? last = null;
        bool perhaps = false;
        LocalDate? from = signal.TermStartsOn?.PlusMonths(-WindowMonths);
        foreach (Signal candidate in earlier)
        {
            SamePartner same = MayBeRepeated(candidate, signal, from) ? SamePartners.Compare(candidate, signal) : SamePartner.No;
            perhaps |= same == SamePartner.Perhaps;
            last = same == SamePartner.Yes && (last is null || IsLaterOrLower(candidate, last)) ? candidate : last;
        }

        return (last?.Arrears, signal.Arrears) switch
        {
            _ when last is null => (perhaps ? RepeatKind.Unknown : RepeatKind.None, null),
            ({ } before, { } now) => now > before ? (RepeatKind.Grown, now - before) : (RepeatKind.NotGrown, Money.Zero),
            _ => (RepeatKind.Unknown, null),
        };
    }

    // Of two on one day the lowest counts, an unknown amount before it, so that no order of rows leaves a household out.
    private static bool IsLaterOrLower(Signal candidate, Signal last) => candidate.TermStartsOn > last.TermStartsOn
        || (candidate.TermStartsOn == last.TermStartsOn && Nullable.Compare(candidate.Arrears, last.Arrears) < 0);

    // What was not picked up then is no reason to leave the next one.
    private static bool MayBeRepeated(Signal earlier, Signal later, LocalDate? from) =>
        earlier.Status is not (SignalStatus.NotPickedUpOther or SignalStatus.NotPickedUpUnjustified)
        && earlier.TermStartsOn < later.TermStartsOn && earlier.TermStartsOn >= from;
}
