using NodaTime;

namespace Vroegsignalering.Signals;

/// <summary>An organisation outside the municipality told its client to contact the municipality (<i>extern verwijzen</i>). No signal.</summary>
/// <remarks>The client comes of their own accord and no personal data goes from the organisation to the municipality, so there is no place
/// for a person here: it only counts. Source: Inspectie SZW, letter of 2017-01-11.</remarks>
/// <param name="Organisation">The organisation, such as a food bank; never a name of a person.</param>
/// <param name="On">The day on which it was registered.</param>
public sealed record ExternalReferral(string Organisation, LocalDate On);
