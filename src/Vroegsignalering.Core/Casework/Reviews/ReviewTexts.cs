using Vroegsignalering.Households;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Residency;

namespace Vroegsignalering.Casework;

/// <summary>Questions and what speaks for and against, in words.</summary>
internal static class ReviewTexts
{
    public static ReviewKind KindOf(HouseholdQuestionKind kind) => kind == HouseholdQuestionKind.TwoAddresses ? ReviewKind.TwoAddresses : ReviewKind.SamePerson;

    public static Text Question(ReviewKind kind) => kind switch
    {
        ReviewKind.TwoAddresses => new(
            "De meldingen gaan over dezelfde persoon, maar over twee adressen. Horen ze bij elkaar?",
            "The reports are about the same person, but about two addresses. Do they belong together?"),
        ReviewKind.Resident => new("Is dit een inwoner?", "Is this a resident?"),
        _ => new("De meldingen lijken over dezelfde persoon te gaan. Klopt dat?", "The reports seem to be about the same person. Is that right?"),
    };

    public static Text? Why(ReviewKind kind, string why) => kind == ReviewKind.Resident
        ? ResidencyReasons.All.FirstOrDefault(r => r.Code == why)?.Sentence
        : Enum.TryParse(why, out MatchEvidence evidence) && Enum.IsDefined(evidence) ? evidence.Name() : null;
}
