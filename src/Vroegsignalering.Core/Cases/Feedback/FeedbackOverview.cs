using System.Globalization;
using System.Text;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Feedback;

/// <summary>What was told to whom: counts per partner and outcome. A message counts from the day on which it was sent.</summary>
public sealed class FeedbackOverview
{
    private FeedbackOverview(IReadOnlyList<FeedbackCount> counts) => Counts = counts;

    /// <summary>The counts, by partner and outcome; outcomes that nobody was told are left out.</summary>
    public IReadOnlyList<FeedbackCount> Counts { get; }

    /// <summary>Counts what was told.</summary>
    public static FeedbackOverview Of(FeedbackOutbox outbox)
    {
        ArgumentNullException.ThrowIfNull(outbox);
        return new FeedbackOverview(
        [
            .. outbox.All.GroupBy(d => (d.Message.Partner, d.Message.PartnerName, d.Message.Feedback))
                .OrderBy(g => g.Key.Partner).ThenBy(g => g.Key.PartnerName, StringComparer.Ordinal).ThenBy(g => g.Key.Feedback)
                .Select(g => new FeedbackCount(
                    g.Key.Partner, g.Key.PartnerName, g.Key.Feedback, g.Count(d => d.State == FeedbackState.Pending),
                    g.Count(d => d.State == FeedbackState.Sent), g.Count(d => d.State == FeedbackState.Acknowledged))),
        ]);
    }

    /// <summary>What was told about the signals of one case, to which partner and when.</summary>
    /// <remarks>Messages about a signal that is in another case as well are there too: they were told about the same signal.</remarks>
    public static IReadOnlyList<FeedbackDelivery> Of(FeedbackOutbox outbox, SignalCase about)
    {
        ArgumentNullException.ThrowIfNull(outbox);
        ArgumentNullException.ThrowIfNull(about);
        return [.. about.Signals.Select(SignalId.Of).Distinct().Order().SelectMany(id => outbox.About(about.Signals.First(s => SignalId.Of(s) == id)))];
    }

    /// <summary>The overview as text, one line per partner and outcome.</summary>
    public string ToText(Language language)
    {
        StringBuilder text = new();
        foreach (FeedbackCount count in Counts)
        {
            string partner = count.PartnerName ?? count.Partner.Name().In(language);
            text.Append(CultureInfo.InvariantCulture, $"{partner}: {count.Feedback.Name().In(language)}: ");
            text.Append(new Text(
                $"{count.Acknowledged} ontvangen, {count.Sent} verstuurd, {count.Pending} te versturen",
                $"{count.Acknowledged} acknowledged, {count.Sent} sent, {count.Pending} to send").In(language)).Append('\n');
        }

        return text.ToString();
    }
}

/// <summary>How many messages with one outcome there are for one partner.</summary>
/// <param name="Partner">The type of the partner.</param>
/// <param name="PartnerName">Its name; <c>null</c> when unknown.</param>
/// <param name="Feedback">The outcome.</param>
/// <param name="Pending">How many wait to be sent.</param>
/// <param name="Sent">How many were sent and not acknowledged yet.</param>
/// <param name="Acknowledged">How many the partner has.</param>
public sealed record FeedbackCount(
    PartnerType Partner, string? PartnerName, CreditorFeedback Feedback, int Pending, int Sent, int Acknowledged);
