using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>The cases that one version of a policy ranked (<i>periode van een beleidsversie</i>).</summary>
/// <param name="PolicyVersion">The policy with its version, such as <c>standard-2027.1</c>; the group in <see cref="Breakdown.PolicyVersion"/>.</param>
/// <param name="From">The day of its first case.</param>
/// <param name="Until">The day of its last case.</param>
/// <param name="Partners">The types of partner whose signals were in its cases.</param>
public sealed record PolicyPeriod(string PolicyVersion, LocalDate From, LocalDate Until, IReadOnlySet<PartnerType> Partners);
