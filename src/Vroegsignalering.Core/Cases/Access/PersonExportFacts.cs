using System.Globalization;
using NodaTime;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Cases.Handovers;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Access;

/// <summary>What is kept of a case besides its signals and attempts, in plain words to the person.</summary>
internal static class PersonExportFacts
{
    private static readonly Text[] Notices =
    [
        new("de melding is ingetrokken", "the report was taken back"), new("de melding klopte niet", "the report was sent in error"),
        new("de achterstand is betaald", "the arrears were paid"), new("er is een afspraak over betalen", "a payment arrangement was made"),
    ];

    public static IEnumerable<Text> Of(SignalCase one)
    {
        IEnumerable<Text?> all =
        [
            .. one.Announced.Select(p => Both($"aangekondigd voor {Day(p.ForOn)}: ", $"announced for {Day(p.ForOn)}: ", p.Channel.Name())),
            .. one.DeclinedChannels.Select(c => Both("u wilt dit niet: ", "you do not want this: ", c.Name())),
            .. one.ConsentedChannels.Select(c => Both("u vindt dit goed: ", "you agree to this: ", c.Name())),
            one.ReplyChannel is ReplyChannel reply ? Both("zo kunt u ons bereiken: ", "how you can reach us: ", new Text($"{reply.Channel.Name().Dutch}, {reply.At}", $"{reply.Channel.Name().English}, {reply.At}")) : null,
            On(one.FirstConversationOfferedOn, "eerste gesprek aangeboden", "first conversation offered"),
            On(one.FirstConversationOn, "eerste gesprek gehad", "first conversation held"),
            one.ArrangedBeforeContact switch
            {
                true => new("de achterstand was al geregeld vóór ons contact", "the arrears had been arranged before our contact"),
                false => new("de achterstand was nog niet geregeld vóór ons contact", "the arrears had not been arranged before our contact"),
                null => null,
            },
            On(one.HelpAcceptedOn, "u nam hulp aan", "you accepted help"),
            one.HelpRefusal is HelpRefusal refusal
                ? Both($"u wilde geen hulp op {Day(refusal.On)}, reden: ", $"you wanted no help on {Day(refusal.On)}, reason: ", refusal.Reason.Name()) : null,
            .. one.Help.Select(h => Both(
                $"hulp op {Day(h.On)}{(h.WithConsent == false ? ", zonder uw toestemming" : "")}: ",
                $"help on {Day(h.On)}{(h.WithConsent == false ? ", without your consent" : "")}: ",
                h.Kind.Info().Name)),
            .. one.Handovers.Select(Handover),
            On(one.ArrearsSolvedOn, "de achterstand was opgelost", "the arrears were solved"),
            .. one.Withdrawals.Select(w => Both($"bericht van het bedrijf op {Day(w.On)}: ", $"notice of the partner on {Day(w.On)}: ", Notices[(int)w.Kind])),
            .. one.LateContacts.Select(late => Both($"late reactie op {Day(late.On)}", $"late response on {Day(late.On)}", late.HelpAccepted ? new(", u nam hulp aan", ", you accepted help") : new("", ""))),
            On(one.ReopenedOn, "de zaak is opnieuw geopend", "the case was reopened"),
            one.PassedOnTo is MunicipalityCode to ? new Text($"doorgegeven aan gemeente {to.Value}", $"passed on to municipality {to.Value}") : null,
        ];
        return all.OfType<Text>();
    }

    // A person may know who received their data (AVG art. 15 lid 1 onder c).
    private static Text Handover(Handover handover)
    {
        Text to = new(
            $"{handover.Receiver.Name().Dutch}{Organisation(handover)}, {handover.State.Name().Dutch}{(handover.WithConsent ? "" : ", zonder uw toestemming")}",
            $"{handover.Receiver.Name().English}{Organisation(handover)}, {handover.State.Name().English}{(handover.WithConsent ? "" : ", without your consent")}");
        return Both($"overdracht op {Day(handover.OfferedOn)} aan ", $"handover on {Day(handover.OfferedOn)} to ", to);
    }

    private static string Organisation(Handover handover) => handover.Organisation is string organisation ? $" ({organisation})" : "";

    private static Text? On(LocalDate? day, string dutch, string english) =>
        day is null ? null : new Text($"{dutch} op {Day(day)}", $"{english} on {Day(day)}");

    private static Text Both(string dutch, string english, Text what) => new(dutch + what.Dutch, english + what.English);

    private static string Day(LocalDate? day) => day is LocalDate known ? known.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture) : "-";
}
