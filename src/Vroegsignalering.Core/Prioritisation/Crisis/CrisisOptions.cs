namespace Vroegsignalering.Prioritisation;

/// <summary>Settings of the rule <c>crisis</c>.</summary>
public sealed class CrisisOptions
{
    /// <summary>The points.</summary>
    /// <value>The default, 50, is a choice of this product.</value>
    public int Points { get; set; } = 50;
}
