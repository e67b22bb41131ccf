using System.ComponentModel.DataAnnotations;

namespace Vroegsignalering.Prioritisation;

/// <summary>Settings of the rule <c>threshold-amount</c>.</summary>
public sealed class ThresholdAmountOptions
{
    /// <summary>The amount in euros below which a case is left out.</summary>
    /// <value>Zero or more, whole cents. The default is 50: the average in 2025 of the 69% of municipalities that use a threshold
    /// (Divosa, <i>Gemeentelijke vroegsignaleringsaanpak onder de loep 2025</i>); in 2024 the median was 75.</value>
    [Range(0, 1_000_000)]
    public decimal AmountEuros { get; set; } = 50m;

    /// <summary>Whether each signal is held against the amount, instead of the arrears together.</summary>
    /// <value>The default is <c>false</c>. When <c>true</c>, a case is left out when no signal of it reaches the amount, also when they do
    /// together; that leaves out more people.</value>
    public bool PerSignal { get; set; }
}
