namespace Vroegsignalering.Prioritisation;

/// <summary>How many cases a class of that id has under two policies, and how much of the difference may be chance.</summary>
/// <param name="ClassId">The id; a class that only one of the policies has counts as empty under the other.</param>
/// <param name="First">The cases under the first policy.</param>
/// <param name="Second">The cases under the second policy.</param>
/// <param name="Joined">How many come in.</param>
/// <param name="Left">How many go out.</param>
public sealed record ClassChange(string ClassId, int First, int Second, int Joined, int Left)
{
    // The 97.5% point of the normal distribution.
    private const double Point = 1.959964;

    /// <summary>The difference.</summary>
    public int Difference => Second - First;

    /// <summary>How far the difference would lie off in 19 of 20 months like this one, when other households happened to be reported.</summary>
    /// <remarks>Those who come in and those who go out are taken as two independent Poisson counts; the difference has the sum of them as variance.</remarks>
    public double Margin => Point * Math.Sqrt(Joined + (double)Left);

    /// <summary>Whether chance alone could have made the difference.</summary>
    public bool MayBeChance => Math.Abs(Difference) <= Margin;
}
