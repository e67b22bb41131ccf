namespace Vroegsignalering.Prioritisation;

/// <summary>What only the municipality can say in its record for the algorithm register. What it leaves out is marked in the record.</summary>
public sealed record AlgorithmRegisterDetails
{
    /// <summary>The full name of the organisation as in the list of TOOI, such as <c>Gemeente Voorbeeld</c>; one record each.</summary>
    /// <value>1 to 100 characters.</value>
    public required string Organisation
    {
        get;
        init => field = Checked(value, 100);
    }

    /// <summary>The e-mail address or website for questions about the record.</summary>
    /// <value>1 to 500 characters.</value>
    public required string Contact
    {
        get;
        init => field = Checked(value, 500);
    }

    /// <summary>The category; <see cref="AlgorithmPublicationCategory.HighImpact"/> when not stated.</summary>
    public AlgorithmPublicationCategory Category { get; init; } = AlgorithmPublicationCategory.HighImpact;

    /// <summary>The public page about the work; <c>null</c> when there is none.</summary>
    public Uri? Website { get; init; }

    /// <summary>The record in the municipality's own register; <c>null</c> when there is none.</summary>
    public Uri? SourceRecord { get; init; }

    /// <summary>The public register of processing of personal data; <c>null</c> when there is none.</summary>
    public Uri? ProcessingRegister { get; init; }

    /// <summary>Who supplies the software; <c>null</c> when not stated.</summary>
    public string? Provider { get; init; }

    /// <summary>Where the code is published; <c>null</c> when not stated.</summary>
    public Uri? PublicCode { get; init; }

    /// <summary>Why using it is justified, and which other ways were weighed; <c>null</c> when still to be written.</summary>
    public string? Proportionality { get; init; }

    /// <summary>Who may depart from the order and how it is checked; <c>null</c> when still to be written.</summary>
    public string? HumanIntervention { get; init; }

    /// <summary>How the risks are handled, and how discrimination was examined; <c>null</c> when still to be written.</summary>
    public string? Risks { get; init; }

    /// <summary>What the impact assessments found, or why there are none; <c>null</c> when still to be written.</summary>
    public string? ImpactAssessments { get; init; }

    /// <summary>The assessments that are published, such as a DPIA or an IAMA.</summary>
    public IReadOnlyList<AlgorithmRegisterLink> PublishedAssessments { get; init; } = [];

    private static string Checked(string value, int maximum) => string.IsNullOrWhiteSpace(value) || value.Length > maximum
        ? throw new ArgumentException($"A text of 1 to {maximum} characters is needed.", nameof(value))
        : value;
}
