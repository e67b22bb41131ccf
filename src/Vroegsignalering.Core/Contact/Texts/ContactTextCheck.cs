using System.Globalization;

namespace Vroegsignalering.Contact.Texts;

/// <summary>Looks a text over before residents read it: is it plain, does it say who, why, what and how to answer, and does it threaten.</summary>
/// <remarks>A text with warnings can be used: the municipality decides. What must not go out at all is refused by <see cref="ContactTextFile.Read"/>.</remarks>
public static class ContactTextCheck
{
    /// <summary>What there is to say about a text, measured with <see cref="ContactTextValues.Example"/> filled in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">From where on there is a warning; <c>null</c> for the defaults.</param>
    /// <param name="source">The name of the file, without its folder, for findings; <c>null</c> when there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is outside its range.</exception>
    public static ContactTextReport Of(ContactText text, ContactTextCheckOptions? options = null, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ContactTextCheckOptions limits = options ?? new ContactTextCheckOptions();
        limits.Check();
        string body = text.Render(ContactTextValues.Example(text.Language)).Text?.Body ?? text.Body;
        Readability? ease = Readability.Of(body, text.Language, limits.LongSentenceWords);
        IEnumerable<DiagnosticCode> codes = [.. Plain(text, ease, limits), .. Complete(text), .. TextWordLists.Threats.IsIn(body) ? [ContactTextDiagnostics.Threat] : Array.Empty<DiagnosticCode>(), .. Fits(text, body, limits)];
        return new ContactTextReport(ease, [.. codes.OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => c.At(source, field: text.Id))]);
    }

    private static IEnumerable<DiagnosticCode> Plain(ContactText text, Readability? ease, ContactTextCheckOptions limits)
    {
        if (ease is null || text.Kind == ContactTextKind.Envelope)
        {
            yield break;
        }

        if (ease.Ease < limits.MinimumEase)
        {
            yield return ContactTextDiagnostics.HarderThanB1.Measured(
                $"Gemeten: {One(ease.Ease)}; nodig: {One(limits.MinimumEase)} of meer.", $"Measured: {One(ease.Ease)}; needed: {One(limits.MinimumEase)} or more.");
        }

        if (ease.WordsPerSentence > limits.MaximumWordsPerSentence)
        {
            yield return ContactTextDiagnostics.LongOnAverage.Measured(
                $"Gemeten: {One(ease.WordsPerSentence)} woorden; hooguit {One(limits.MaximumWordsPerSentence)}.",
                $"Measured: {One(ease.WordsPerSentence)} words; at most {One(limits.MaximumWordsPerSentence)}.");
        }

        if (ease.LongSentences * 100L > (long)limits.MaximumLongSentencesPercent * ease.Sentences)
        {
            yield return ContactTextDiagnostics.ManyLong.Measured(
                $"Zinnen van meer dan {One(limits.LongSentenceWords)} woorden: {One(ease.LongSentences)} van {One(ease.Sentences)}.",
                $"Sentences of more than {One(limits.LongSentenceWords)} words: {One(ease.LongSentences)} of {One(ease.Sentences)}.");
        }
    }

    private static IEnumerable<DiagnosticCode> Complete(ContactText text)
    {
        bool Has(TextPlaceholder placeholder) => text.Placeholders.Contains(placeholder);
        string words = $"{text.Subject}\n{text.Body}";
        bool isEnvelope = text.Kind == ContactTextKind.Envelope;
        bool isEnclosed = text.Kind.Exposure() == TextExposure.Enclosed;
        bool isOpening = text.Kind == ContactTextKind.PhoneOpening;
        bool isReachable = Has(TextPlaceholder.Phone) || Has(TextPlaceholder.WhatsApp) || Has(TextPlaceholder.Email);
        bool isAnnouncement = text.Situation == ContactTextSituation.VisitAnnouncement;
        (bool Misses, DiagnosticCode Code)[] checks =
        [
            (!Has(TextPlaceholder.Municipality), ContactTextDiagnostics.NoSender),
            (text.Kind.Exposure() != TextExposure.Open && !TextWordLists.Reason.IsIn(words), ContactTextDiagnostics.NoReason),
            (!isEnvelope && !TextWordLists.Offer.IsIn(words), ContactTextDiagnostics.NoOffer),
            (!isEnvelope && !(Has(TextPlaceholder.Caseworker) && (isReachable || isOpening)), ContactTextDiagnostics.NoReach),
            (isEnclosed && !TextWordLists.Asks.IsIn(words), ContactTextDiagnostics.DoesNotAsk),
            (isEnclosed && !(TextWordLists.Bailiff.IsIn(words) && TextWordLists.Collection.IsIn(words)), ContactTextDiagnostics.NoBailiff),
            (isAnnouncement && !(Has(TextPlaceholder.VisitDay) && Has(TextPlaceholder.OptOutUntil)), ContactTextDiagnostics.NoOptOut),
        ];
        return checks.Where(c => c.Misses).Select(c => c.Code);
    }

    private static IEnumerable<DiagnosticCode> Fits(ContactText text, string body, ContactTextCheckOptions limits)
    {
        (int length, bool isGsm) = SmsLength.Of(body);
        int? most = text.Kind switch
        {
            ContactTextKind.Sms => isGsm ? limits.SmsCharacters : limits.SmsUnicodeCharacters,
            ContactTextKind.WhatsApp => limits.WhatsAppCharacters,
            _ => null,
        };
        int counted = text.Kind == ContactTextKind.Sms ? length : body.Length;
        return counted > most
            ? [ContactTextDiagnostics.TooLongForMessage.Measured(
                $"Gemeten: {One(counted)} tekens; hooguit {One(most.Value)}.", $"Measured: {One(counted)} characters; at most {One(most.Value)}.")]
            : [];
    }

    // Rounded down: 69.9 is not shown as 70.
    private static string One(double number) => Math.Floor(number).ToString("0", CultureInfo.InvariantCulture);
}
