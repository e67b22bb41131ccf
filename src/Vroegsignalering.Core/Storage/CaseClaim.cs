using NodaTime;

namespace Vroegsignalering.Storage;

/// <summary>Somebody works on a case.</summary>
/// <param name="By">The worker, as a code and never a name.</param>
/// <param name="Until">The moment from which the case is free again.</param>
public sealed record CaseClaim(string By, Instant Until);
