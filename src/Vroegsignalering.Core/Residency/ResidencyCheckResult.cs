namespace Vroegsignalering.Residency;

/// <summary>What came of checking signals. What went in is accepted, closed or in review: nothing falls out.</summary>
public sealed class ResidencyCheckResult
{
    internal ResidencyCheckResult(IReadOnlyList<ResidencyResult> results)
    {
        Results = results;
        Queue = ResidencyReviewQueue.Of(results);
    }

    /// <summary>One result for each signal, in the order in which they were given.</summary>
    public IReadOnlyList<ResidencyResult> Results { get; }

    /// <summary>What a person has to look at.</summary>
    public ResidencyReviewQueue Queue { get; }

    /// <summary>Whether the register refused who asks. Somebody has to be warned; what was not asked is in the queue.</summary>
    public bool AuthorisationFailed { get; init; }

    /// <summary>How many signals go on.</summary>
    public int AcceptedCount => Results.Count(result => result.IsAccepted);

    /// <summary>How many signals end here.</summary>
    public int ClosedCount => Results.Count(result => result.IsClosed);

    /// <summary>How many signals a person has to look at.</summary>
    public int InReviewCount => Results.Count(result => result.IsInReview);
}
