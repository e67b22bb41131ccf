using NodaTime;

namespace Vroegsignalering.Storage;

/// <summary>A step of a run that is done.</summary>
/// <param name="Run">The name of the run.</param>
/// <param name="Name">The name of the step, such as <c>intake:</c> with the digest of a file; no personal data.</param>
/// <param name="At">When. To give the same state in every run, take it from what came in and not from a clock.</param>
/// <param name="Outcome">What came out, in JSON; no personal data.</param>
public sealed record RunStep(string Run, string Name, Instant At, string Outcome);
