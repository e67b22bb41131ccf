namespace Vroegsignalering.Prioritisation;

/// <summary>Settings of the rule <c>warm-handover</c>.</summary>
public sealed class WarmHandoverOptions
{
    /// <summary>The points.</summary>
    /// <value>The default, 25, is a choice of this product.</value>
    public int Points { get; set; } = 25;
}
