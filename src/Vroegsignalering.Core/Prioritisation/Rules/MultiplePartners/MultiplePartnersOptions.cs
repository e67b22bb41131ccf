using System.ComponentModel.DataAnnotations;

namespace Vroegsignalering.Prioritisation;

/// <summary>Settings of the rule <c>multiple-partners</c>.</summary>
public sealed class MultiplePartnersOptions
{
    /// <summary>From how many types of partner on the rule applies; from how many organisations when those are counted.</summary>
    /// <value>2 or more; the default is 2.</value>
    [Range(2, 11)]
    public int MinimumTypes { get; set; } = 2;

    /// <summary>Whether organisations are counted instead of types: then two energy suppliers are two.</summary>
    /// <value>The default is <c>false</c>. Heemskerk counts partners: it visits when two or more sent a signal.</value>
    public bool CountOrganisations { get; set; }

    /// <summary>The points.</summary>
    /// <value>The default, 30, is a choice of this product.</value>
    [Range(-1_000_000, 1_000_000)]
    public int Points { get; set; } = 30;
}
