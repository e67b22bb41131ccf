using NodaTime;

namespace Vroegsignalering.Contact.Planning;

/// <summary>One week of a forecast.</summary>
/// <param name="From">The first day of the seven.</param>
/// <param name="NewCases">The cases that come in.</param>
/// <param name="Wanted">The contacts that strategies want in this week; those wanted before today count in the first.</param>
/// <param name="Planned">The contacts that there is room for in this week.</param>
/// <param name="Backlog">The contacts that were wanted in this week or before and were not done by its end.</param>
/// <param name="MissedTerms">The cases whose last day by law falls in this week and whose next contact is not before it; those whose last day was
/// before today count in the first.</param>
/// <param name="Channels">How full the channels are.</param>
public sealed record ForecastWeek(
    LocalDate From, int NewCases, int Wanted, int Planned, int Backlog, int MissedTerms, IReadOnlyList<ChannelWeek> Channels);
