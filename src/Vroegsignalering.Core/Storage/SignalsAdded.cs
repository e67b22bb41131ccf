namespace Vroegsignalering.Storage;

/// <summary>What became of signals that were taken in. Together they are all that were given.</summary>
/// <param name="Added">The number that is new, and counts.</param>
/// <param name="Known">The number that was there already, or stood twice among those given.</param>
/// <param name="Late">The number that is new, but of which a newer version is there.</param>
/// <param name="Replaced">The number that counted before, or was given, and now has a newer version; not among the three above.</param>
public readonly record struct SignalsAdded(int Added, int Known, int Late, int Replaced);
