namespace Vroegsignalering.Cases;

/// <summary>What a person decides about the priority of a case in place of the policy; stored with its reason and counted.</summary>
/// <remarks>What the law puts first stays first: a threatening situation has one class.</remarks>
public sealed record PriorityOverride
{
    /// <summary>The number of the case.</summary>
    public required string CaseId { get; init; }

    /// <summary>The id of the class that the case gets: one of the policy's own.</summary>
    public required string ClassId { get; init; }

    /// <summary>Why, in words that a colleague understands; not empty.</summary>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public required string Reason
    {
        get;
        init => field = !string.IsNullOrWhiteSpace(value) ? value : throw new ArgumentException("An override needs a reason.", nameof(value));
    }

    /// <summary>Who decided, as the organisation knows people; not empty.</summary>
    /// <exception cref="ArgumentException">Nobody is named.</exception>
    public required string By
    {
        get;
        init => field = !string.IsNullOrWhiteSpace(value) ? value : throw new ArgumentException("An override needs to say who decided.", nameof(value));
    }

    /// <summary>The day of the decision.</summary>
    public required NodaTime.LocalDate On { get; init; }

    /// <summary>The case and the class; not who or why.</summary>
    public override string ToString() => $"{CaseId} to {ClassId}";
}
