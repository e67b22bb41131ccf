using NodaTime;

namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>From which day on a version of a policy was used, for cases of which no decision is stored.</summary>
/// <param name="Version">The policy with its version, such as <c>standard-2027.1</c>.</param>
/// <param name="From">The first day.</param>
public sealed record PolicyInForce(string Version, LocalDate From);
