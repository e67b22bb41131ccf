using Vroegsignalering.Cases.Feedback;

namespace Vroegsignalering.Core.Tests.Cases.Feedback;

public sealed class FeedbackOutboxTests
{
    private static readonly FeedbackOutbox Told = FeedbackOutbox.Empty.Tell(
        [A.Case(CaseResult.NoContact, "Z-1", A.Signal(), A.Signal(PartnerType.Water, "w")), A.Case(CaseResult.SolvesItself, "Z-2", A.Signal(reference: "b"))],
        FeedbackPolicy.Default, null, A.Day);

    [Fact]
    public void What_was_stored_gives_the_same_outbox() =>
        Assert.Equal(Told.All, FeedbackOutbox.Of(Told.All.Reverse()).All);

    [Fact]
    public void Stored_messages_with_a_gap_are_refused() => Assert.Throws<ArgumentException>(() => FeedbackOutbox.Of([Told.All[0], Told.All[0]]));

    [Fact]
    public void A_number_that_is_not_known_changes_nothing() => Assert.Same(Told, Told.Acknowledged("T-0", A.Day));

    [Fact]
    public void Who_accepts_help_after_closing_gives_a_new_message_and_a_pause_from_that_day()
    {
        SignalCase closed = A.Case(CaseResult.NoContact, "Z-1", A.Signal()) with { ClosedOn = A.Day };
        SignalCase late = closed with { LateContacts = [new LateContact(ContactChannel.Phone, HelpAccepted: true) { On = A.Day.PlusDays(50) }] };

        FeedbackOutbox outbox = FeedbackOutbox.Empty.Tell([closed], FeedbackPolicy.Default, null, A.Day)
            .Tell([late], FeedbackPolicy.Default, null, A.Day.PlusDays(50));

        Assert.Equal(
            [(CreditorFeedback.NoContact, null), (CreditorFeedback.HelpAccepted, A.Day.PlusDays(80))],
            outbox.All.Select(d => (d.Message.Feedback, d.Message.PauseUntil)));
        Assert.Equal(outbox.All[0].Message.Id, outbox.All[1].Message.Replaces);
        Assert.Equal(A.Day.PlusDays(80), Assert.Single(CollectionPauses.RunningOn(A.Day.PlusDays(60), [late], FeedbackPolicy.Default.Pause)).Until);
    }

    [Fact]
    public void A_partner_that_uses_a_reference_again_hears_about_each_signal()
    {
        SignalCase first = A.Case(CaseResult.NoContact, "Z-1", A.Signal()) with { ClosedOn = A.Day };
        SignalCase second = A.Case(CaseResult.NoContact, "Z-2", A.Signal(sentOn: A.Day.PlusDays(60))) with { ClosedOn = A.Day.PlusDays(80) };

        FeedbackOutbox outbox = FeedbackOutbox.Empty.Tell([first, second], FeedbackPolicy.Default, null, A.Day.PlusDays(80));

        Assert.Equal([A.Day, A.Day.PlusDays(60)], outbox.ToSend().Select(m => m.SignalSentOn!.Value));
        Assert.Equal(2, outbox.All.Select(d => d.Message.Id).Distinct().Count());
    }

    [Fact]
    public void What_was_told_about_an_erased_signal_is_gone_with_it()
    {
        FeedbackOutbox left = Told.Without([A.Signal()]);

        Assert.Equal(2, left.All.Count);
        Assert.DoesNotContain(left.All, d => d.Message.Reference == "a");
    }

    [Fact]
    public void The_overview_counts_per_partner_and_outcome_and_tells_of_one_case()
    {
        FeedbackOutbox outbox = Told.Sent(Told.ToSend()[0].Id, A.Day).Sent(Told.ToSend()[1].Id, A.Day).Acknowledged(Told.ToSend()[1].Id, A.Day);

        FeedbackOverview overview = FeedbackOverview.Of(outbox);

        Assert.Equal(
            "Energy Nergens: geen contact: 0 ontvangen, 1 verstuurd, 0 te versturen\n"
            + "Energy Nergens: geen hulp gewenst of nodig: 1 ontvangen, 0 verstuurd, 0 te versturen\n"
            + "Water Nergens: geen contact: 0 ontvangen, 0 verstuurd, 1 te versturen\n",
            overview.ToText(Language.Dutch));
        Assert.Equal(
            ["a", "w"], FeedbackOverview.Of(outbox, A.Case(null, "Z-1", A.Signal(PartnerType.Water, "w"), A.Signal())).Select(d => d.Message.Reference));
    }
}
