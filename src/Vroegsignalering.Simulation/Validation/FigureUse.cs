namespace Vroegsignalering.Simulation.Validation;

/// <summary>What a published figure is used for.</summary>
internal enum FigureUse
{
    /// <summary>Not used: it says how well the simulation does.</summary>
    Validation = 0,

    /// <summary>A parameter was set so that it comes out.</summary>
    Fitted = 1,

    /// <summary>It follows by arithmetic from figures that were fitted, so it validates nothing.</summary>
    Follows = 2,

    /// <summary>It was put in, so it validates nothing.</summary>
    Input = 3,
}
