using NodaTime;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cases.Research;

/// <summary>One person in one case, for research, without what would single somebody out.</summary>
/// <param name="Pseudonym">The pseudonym of the person.</param>
/// <param name="Month">The month in which the case was made; <c>null</c> when not known, or blank.</param>
/// <param name="Partners">The types of partner; <c>null</c> when blank.</param>
/// <param name="ArrearsBand">What is owed, as a band; <c>null</c> when nobody said, or blank.</param>
/// <param name="AttemptsBand">How many attempts there were, as a band; <c>null</c> when blank.</param>
/// <param name="Reached">Whether there was contact; <c>null</c> when blank.</param>
/// <param name="Outcome">How it ended; <c>null</c> while the case is open, or when blank.</param>
/// <param name="Blank">Which of these were made blank. This tells <em>not known</em> from <em>not shown</em>.</param>
public sealed record ProtectedResearchRow(
    string Pseudonym, YearMonth? Month, string? Partners, string? ArrearsBand, string? AttemptsBand, bool? Reached, EarlierOutcome? Outcome, ResearchFields Blank)
{
    /// <summary>The row as it is, with nothing blank.</summary>
    public static ProtectedResearchRow Unprotected(ResearchRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Of(row, ResearchFields.None);
    }

    /// <summary>Takes a row and makes fields of it blank.</summary>
    internal static ProtectedResearchRow Of(ResearchRow row, ResearchFields blank)
    {
        return new(
            row.Pseudonym,
            Has(ResearchFields.Month) ? null : row.Month,
            Has(ResearchFields.Partners) ? null : row.Partners,
            Has(ResearchFields.Arrears) ? null : row.ArrearsBand,
            Has(ResearchFields.Attempts) ? null : row.AttemptsBand,
            Has(ResearchFields.Reached) ? null : row.Reached,
            Has(ResearchFields.Outcome) ? null : row.Outcome,
            blank);

        bool Has(ResearchFields field) => (blank & field) != ResearchFields.None;
    }

    /// <summary>The month and the types of partner.</summary>
    public override string ToString() => $"{Month} {Partners}";
}
