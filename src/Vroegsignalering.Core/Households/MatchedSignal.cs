using Vroegsignalering.Signals;

namespace Vroegsignalering.Households;

/// <summary>A signal in a household, with the reason why it is there.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="Reason">What made it part of the household.</param>
public sealed record MatchedSignal(Signal Signal, MatchReason Reason)
{
    /// <summary>The reason in words, without a personal value.</summary>
    public Text Explanation => Reason switch
    {
        MatchReason.First => new("Dit is de eerste melding van dit huishouden.", "This is the first report of this household."),
        MatchReason.SameAddress => new("De melding gaat over hetzelfde adres.", "The report is about the same address."),
        MatchReason.SameBsn => new("De melding heeft hetzelfde burgerservicenummer.", "The report has the same citizen service number."),
        MatchReason.SamePerson => new("De melding gaat over dezelfde persoon.", "The report is about the same person."),
        MatchReason.Decided => new("Een medewerker heeft beslist dat de melding hier hoort.", "A member of staff decided that the report belongs here."),
        MatchReason.RegisteredCase => new("De melding stond al in deze zaak.", "The report was in this case already."),
        _ => new("De reden is niet bekend.", "The reason is not known."),
    };
}
