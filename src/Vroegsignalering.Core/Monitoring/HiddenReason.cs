namespace Vroegsignalering.Monitoring;

/// <summary>Why a figure is not shown.</summary>
public enum HiddenReason
{
    /// <summary>It is shown.</summary>
    None = 0,

    /// <summary>The numerator, the denominator or what is between them is small itself.</summary>
    Small = 1,

    /// <summary>With it a small count could be computed.</summary>
    ToProtectAnother = 2,
}
