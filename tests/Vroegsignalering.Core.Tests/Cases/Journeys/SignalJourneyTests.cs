using Vroegsignalering.Cases.Journeys;

namespace Vroegsignalering.Core.Tests.Cases.Journeys;

public sealed class SignalJourneyTests
{
    private static readonly Signal Reported = A.Signal() with { ArrearsStartOn = new LocalDate(2027, 2, 1), SentOn = new LocalDate(2027, 3, 8), Person = A.Person() };

    private static readonly CaseHistory History = CaseHistory.Replay(
    [
        new CaseOpened("Z-1", [Reported]) { On = A.Day },
        new AttemptMade(ContactChannel.Phone, Reached: false) { On = A.Day, By = "mw-12" },
        new AttemptMade(ContactChannel.HomeVisit, Reached: true) { On = new LocalDate(2027, 3, 17), By = "mw-12" },
        new HelpAccepted { On = new LocalDate(2027, 3, 17) },
        new HelpGiven(HelpKind.PaymentArrangement),
        new CaseClosed(CaseResult.AdviceOrQuickFix) { On = new LocalDate(2027, 4, 9) },
    ]);

    [Fact]
    public void The_journey_goes_from_partner_to_result_day_by_day() => Assert.Equal(
        $"""
        Signaalreis {SignalLabel.Of(Reported)} in zaak Z-1
          2027-02-01  de achterstand ontstaat
          2027-03-08  melding verstuurd door: energiebedrijf
          2027-03-10  de gemeente ontvangt de melding
          2027-03-10  BRP gecheckt
          2027-03-10  melding opgepakt, de zaak begint
          2027-03-10  telefoon: geen contact
          2027-03-17  huisbezoek: contact met de inwoner
          2027-03-17  de inwoner neemt hulp aan
          onbekend    hulp gegeven
          2027-04-07  laatste dag voor het eerste gesprek (Wgs art. 4 lid 1 onder b)
          2027-04-09  zaak afgesloten: advies en/of quick fix

        """.ReplaceLineEndings("\n"),
        SignalJourney.Of(History, Reported, [new JourneyStep(A.Day, new Text("BRP gecheckt", "register checked"))]).ToText(Language.Dutch));

    [Fact]
    public void The_journey_is_a_timeline_in_mermaid() => Assert.Equal(
        $"""
        timeline
            title Signal journey {SignalLabel.Of(Reported)} in case Z-1
            2027-02-01 : the arrears arise
            2027-03-08 : report sent by energy supplier
            2027-03-10 : the municipality receives the report
                       : report picked up, the case begins
                       : phone no contact
            2027-03-17 : home visit contact with the resident
                       : the resident accepts help
            unknown    : help given
            2027-04-07 : last day for the first conversation
            2027-04-09 : case closed advice and/or quick fix

        """.ReplaceLineEndings("\n"),
        SignalJourney.Of(History, Reported).ToMermaid(Language.English));

    [Fact]
    public void No_journey_holds_a_worker_a_reference_a_person_or_what_somebody_typed() => Prop.ForAll(
        AnyEvent.History.ToArbitrary(),
        history => Assert.All(history.Case.Signals, signal =>
        {
            SignalJourney journey = SignalJourney.Of(history, signal);
            string all = journey.ToText(Language.Dutch) + journey.ToMermaid(Language.English);
            Assert.DoesNotContain("mw-", all, StringComparison.Ordinal);
            Assert.DoesNotContain("99990", all.Replace(history.Id, "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("Bel de inwoner", all, StringComparison.Ordinal);
            Assert.DoesNotContain("14 030", all, StringComparison.Ordinal);
            Assert.Equal(all, SignalJourney.Of(CaseHistory.Replay(history.Events), signal).ToText(Language.Dutch) + journey.ToMermaid(Language.English));
        })).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Every_event_is_a_line_of_the_timeline_that_mermaid_can_read() => Prop.ForAll(
        AnyEvent.History.ToArbitrary(),
        history =>
        {
            string[] lines = SignalJourney.Of(history, history.Case.Signals[0]).ToMermaid(Language.Dutch).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal("timeline", lines[0]);
            Assert.True(lines.Length >= history.Events.Count + 3);
            Assert.All(lines[2..], line => Assert.Equal(2, line.Split(" : ").Length));
            Assert.All(lines[2..], line => Assert.Equal(1, line.Count(c => c == ':')));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_signal_of_another_case_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => SignalJourney.Of(History, A.Signal(reference: "z")));
}
