namespace Vroegsignalering.Signals.Designations;

/// <summary>On what a designation rests.</summary>
public enum DesignationBasis
{
    /// <summary>Not stated; treated as <see cref="Statutory"/>.</summary>
    NotStated = 0,

    /// <summary>Designated by or under decree, for all municipalities (Wgs art. 3 lid 1 onder b).</summary>
    Statutory = 1,

    /// <summary>An experiment: for designated municipalities and at most five years (Wgs art. 10).</summary>
    Experiment = 2,

    /// <summary>An agreement of the municipality with its partners.</summary>
    Agreement = 3,
}
