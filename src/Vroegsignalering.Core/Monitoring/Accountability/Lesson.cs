using NodaTime;

namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>What the municipality learned, and what it changed because of that (<i>geleerd en veranderd</i>).</summary>
/// <param name="Learned">What it learned.</param>
/// <param name="Changed">What it changed; <c>null</c> when nothing was changed yet.</param>
/// <param name="From">Since when; <c>null</c> when not said.</param>
public sealed record Lesson(Text Learned, Text? Changed = null, LocalDate? From = null);
