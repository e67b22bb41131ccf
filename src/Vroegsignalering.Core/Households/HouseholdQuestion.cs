using Vroegsignalering.Households.Matching;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Households;

/// <summary>What a person has to say about two signals.</summary>
public enum HouseholdQuestionKind
{
    /// <summary>Not stated; no question has it.</summary>
    NotStated = 0,

    /// <summary>Are they about one person?</summary>
    SamePerson = 1,

    /// <summary>They are about one person and name two addresses: do they belong together?</summary>
    TwoAddresses = 2,
}

/// <summary>A question about two signals for the review queue. Until somebody answers, the two stay in households of their own.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="First">One signal.</param>
/// <param name="Second">The other.</param>
/// <param name="Link">The evidence; its ids are the <see cref="SignalLabel"/>s with which the answer is given.</param>
public sealed record HouseholdQuestion(HouseholdQuestionKind Kind, Signal First, Signal Second, PersonLink Link)
{
    /// <summary>The question in words, without a personal value.</summary>
    public Text Explanation => Kind switch
    {
        HouseholdQuestionKind.SamePerson => new(
            "De meldingen lijken over dezelfde persoon te gaan. Klopt dat?", "The reports seem to be about the same person. Is that right?"),
        HouseholdQuestionKind.TwoAddresses => new(
            "De meldingen gaan over dezelfde persoon, maar over twee adressen. Horen ze bij elkaar?",
            "The reports are about the same person, but about two addresses. Do they belong together?"),
        _ => new("De vraag is niet bekend.", "The question is not known."),
    };

    /// <summary>Kind and keys; nothing of the person.</summary>
    public override string ToString() => $"{Kind}: {Link}";
}
