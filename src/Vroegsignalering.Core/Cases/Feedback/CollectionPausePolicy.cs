using System.Collections.Immutable;
using NodaTime;
using Vroegsignalering.Signals;
using Vroegsignalering.Time;

namespace Vroegsignalering.Cases.Feedback;

/// <summary>How long each partner pauses collection after a resident accepted help.</summary>
/// <remarks>No law was found that sets a pause; 30 days matches the 30 days in which a quick fix solves the arrears (DDAS), and is agreed by covenant.
/// Whoever has another agreement sets it per partner.</remarks>
public sealed class CollectionPausePolicy
{
    private readonly DatedParameter<int> _days;
    private readonly ImmutableDictionary<(PartnerType, string?), DatedParameter<int>> _agreed;

    private CollectionPausePolicy(DatedParameter<int> days, ImmutableDictionary<(PartnerType, string?), DatedParameter<int>> agreed) =>
        (_days, _agreed) = (days, agreed);

    /// <summary>Thirty days for all partners, from the day on which the national covenant was signed.</summary>
    public static CollectionPausePolicy Covenant { get; } = For(new DatedParameter<int>(new LocalDate(2020, 11, 10), 30));

    /// <summary>A number of days for all partners.</summary>
    /// <param name="days">0 to 366 days; 0 is no pause.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static CollectionPausePolicy For(DatedParameter<int> days) =>
        new(Checked(days), ImmutableDictionary<(PartnerType, string?), DatedParameter<int>>.Empty);

    /// <summary>The same policy with another agreement for a type of partner, or for one partner.</summary>
    /// <param name="partner">The type.</param>
    /// <param name="name">The name of the organisation as in its signals; <c>null</c> for all of the type.</param>
    /// <param name="days">0 to 366 days; 0 is no pause. Before its first day there is no pause.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public CollectionPausePolicy With(PartnerType partner, string? name, DatedParameter<int> days) =>
        new(_days, _agreed.SetItem((partner, name), Checked(days)));

    /// <summary>The pause for a signal whose resident accepted help on a day; <c>null</c> when there is none.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="acceptedOn">The day of acceptance, which is day 0.</param>
    public CollectionPause? PauseOf(Signal signal, LocalDate acceptedOn)
    {
        ArgumentNullException.ThrowIfNull(signal);
        bool own = _agreed.TryGetValue((signal.Partner, signal.PartnerName), out DatedParameter<int>? days)
            || _agreed.TryGetValue((signal.Partner, null), out days);
        days ??= _days;
        int length = acceptedOn < days.Changes.First() ? 0 : days.On(acceptedOn);
        return length == 0
            ? null
            : new CollectionPause(
                signal.Partner, signal.PartnerName, signal.Reference, acceptedOn, acceptedOn.PlusDays(length),
                own ? CollectionPauseBasis.OwnAgreement : CollectionPauseBasis.Covenant);
    }

    private static DatedParameter<int> Checked(DatedParameter<int> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        foreach (LocalDate from in days.Changes)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(days.On(from), nameof(days));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(days.On(from), 366, nameof(days));
        }

        return days;
    }
}
