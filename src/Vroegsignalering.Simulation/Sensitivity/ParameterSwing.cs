using Vroegsignalering.Simulation.Calibrating;
using Vroegsignalering.Simulation.Results;

namespace Vroegsignalering.Simulation.Sensitivity;

/// <summary>What an outcome does when one number of the calibration is set to its lowest and its highest value, all others as they are: a bar of a tornado diagram.</summary>
/// <param name="Parameter">The number.</param>
/// <param name="Low">The lowest value that was tried.</param>
/// <param name="High">The highest value that was tried.</param>
/// <param name="AtLow">The outcome at the lowest value; <c>null</c> when it has no value there.</param>
/// <param name="AtHigh">The outcome at the highest value; <c>null</c> when it has no value there.</param>
public sealed record ParameterSwing(CalibrationParameter Parameter, double Low, double High, Estimate? AtLow, Estimate? AtHigh)
{
    /// <summary>What the number rests on.</summary>
    public ParameterSource Source => Parameter.Assumed ? ParameterSource.Assumed : Parameter.Fitted ? ParameterSource.Fitted : ParameterSource.Published;

    /// <summary>How far apart the outcomes at the highest and the lowest value are: 0 or more, in the unit of the outcome. Exactly 0 when the number does not matter,
    /// because chance is the same at both. <c>null</c> when an outcome is missing.</summary>
    public double? Swing => AtLow is Estimate low && AtHigh is Estimate high ? Math.Abs(high.Mean - low.Mean) : null;

    /// <summary>What the outcome would move when the number moved by its own size, in a straight line through the two points: <see cref="Swing"/> times the value, over
    /// highest minus lowest value. It does not depend on how wide the range is. <c>null</c> when an outcome is missing.</summary>
    public double? ProportionalSwing => High > Low ? Swing * Math.Abs(Parameter.Value) / (High - Low) : Swing is null ? null : 0;

    /// <summary>The conclusion at the lowest value; only meant for differences.</summary>
    public Conclusion ConclusionAtLow => Conclusions.Of(AtLow);

    /// <summary>The conclusion at the highest value; only meant for differences.</summary>
    public Conclusion ConclusionAtHigh => Conclusions.Of(AtHigh);
}
