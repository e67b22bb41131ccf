using Vroegsignalering.Simulation.Calibrating;

namespace Vroegsignalering.Simulation.Sensitivity;

/// <summary>What a number of the calibration rests on.</summary>
public enum ParameterSource
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Nobody published it: an assumption; see <see cref="CalibrationParameter.Assumed"/>.</summary>
    Assumed = 1,

    /// <summary>Set so that published figures come out; see <see cref="CalibrationParameter.Fitted"/>.</summary>
    Fitted = 2,

    /// <summary>Published as it is.</summary>
    Published = 3,
}
