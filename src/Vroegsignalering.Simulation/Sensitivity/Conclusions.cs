using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Sensitivity;

/// <summary>Reads conclusions from differences.</summary>
public static class Conclusions
{
    /// <summary>The conclusion from a difference: its sign when the interval leaves out zero.</summary>
    /// <param name="difference">The difference with the baseline; <c>null</c> when there is none.</param>
    public static Conclusion Of(Estimate? difference) => difference switch
    {
        null or { Replications: < 2 } => Conclusion.NotStated,
        { IsClear: false } => Conclusion.Unclear,
        { Low: > 0 } => Conclusion.Higher,
        _ => Conclusion.Lower,
    };
}
