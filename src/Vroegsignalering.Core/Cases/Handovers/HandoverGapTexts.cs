namespace Vroegsignalering.Cases.Handovers;

/// <summary>What people read when something is missing in a handover.</summary>
public static class HandoverGapTexts
{
    private static readonly Text[] Questions =
    [
        new("Er ontbreekt iets.", "Something is missing."),
        new("Wie is de eigenaar van de zaak?", "Who owns the case?"),
        new("Hoe kan de ontvanger u bereiken?", "How can the receiver reach you?"),
        new("Welke organisatie of welk team neemt de inwoner over?", "Which organisation or team takes the resident over?"),
        new("Waarvoor is de overdracht?", "What is the handover for?"),
        new("Wat vindt de inwoner goed?", "What did the resident agree to?"),
        new("Wanneer is de volgende afspraak?", "When is the next appointment?"),
        new("Hoe heet de inwoner?", "What is the name of the resident?"),
        new("Hoe is de inwoner te bereiken?", "How can the resident be reached?"),
    ];

    /// <summary>The question that is still to be answered.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public static Text Question(this HandoverGap gap) =>
        unchecked((uint)gap) < (uint)Questions.Length ? Questions[(int)gap] : throw new ArgumentOutOfRangeException(nameof(gap));
}
