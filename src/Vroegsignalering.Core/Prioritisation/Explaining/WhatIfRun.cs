namespace Vroegsignalering.Prioritisation;

/// <summary>Numbers next to each other that lead to the same place, the first and the last included.</summary>
internal readonly record struct WhatIfRun(long First, long Last, int Place);
