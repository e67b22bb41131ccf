using System.Text;

namespace Vroegsignalering.Core.Tests.Cases;

/// <summary>Whatever happens in whatever order: a valid case, or a refusal with a reason.</summary>
public sealed class CaseHistoryProperties
{
    private const int Sequences = 400;
    private const int LengthOfEach = 25; // with 400 sequences 10,000 events

    [Fact]
    public void Ten_thousand_events_in_short_sequences_each_leave_a_valid_case_or_a_refusal_with_a_reason()
    {
        Outcomes outcomes = new();
        Prop.ForAll(
            AnyEvent.Opening.ToArbitrary(),
            AnyEvent.Next.ArrayOf(LengthOfEach).ToArbitrary(),
            (opening, next) =>
            {
                CaseHistory end = Follow(CaseHistory.Open(opening), next, outcomes);
                Assert.Equal(Bytes(end), Bytes(CaseHistory.Replay(end.Events)));
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(Sequences));
        Assert.Equal(Sequences * LengthOfEach, outcomes.Accepted + outcomes.Refused.Values.Sum());
        Assert.True(outcomes.Accepted > 1_000, $"Only {outcomes.Accepted} events were accepted.");
        Assert.True(outcomes.Refused.Count > 15, $"Only {outcomes.Refused.Count} reasons of refusal were seen.");
    }

    [Fact]
    public void Ten_thousand_events_in_one_case_leave_a_valid_case_and_replaying_gives_the_same_one() => Prop.ForAll(
        AnyEvent.Opening.ToArbitrary(),
        AnyEvent.Next.ArrayOf(10_000).ToArbitrary(),
        (opening, next) =>
        {
            Outcomes outcomes = new();
            CaseHistory end = Follow(CaseHistory.Open(opening), next, outcomes);

            CaseHistory replayed = CaseHistory.Replay(end.Events);
            Assert.Equal(Bytes(end), Bytes(replayed));
            Assert.Equal(Facts(end.Case), Facts(replayed.Case));
            Assert.Equal(end.Findings, replayed.Findings);
            Assert.True(end.Events.Count > 1_000);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1));

    [Fact]
    public void A_case_taken_over_has_the_same_facts() => Prop.ForAll(
        AnyEvent.History.ToArbitrary(),
        history => Assert.Equal(Facts(history.Case), Facts(CaseHistory.FromCase(history.Case).Case))).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void A_case_of_a_delivery_is_taken_over_whatever_stands_in_it() => Prop.ForAll(
        Any.Case.ToArbitrary(),
        known => Assert.Equal(Facts(known), Facts(CaseHistory.FromCase(known).Case))).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    /// <summary>Adds one by one; what holds after every event is asserted here.</summary>
    private static CaseHistory Follow(CaseHistory history, IEnumerable<CaseEvent> events, Outcomes outcomes)
    {
        foreach (CaseEvent next in events)
        {
            int before = history.Events.Count;
            CaseChange change = history.Add(next);
            if (change.Refusal is CaseRefusal refusal)
            {
                Assert.Same(history, change.History);
                Assert.Empty(change.Findings);
                Assert.False(next.IsTakenOver && next is not CaseOpened);
                Assert.NotEqual(CaseRefusal.NotStated, refusal);
                Assert.NotEmpty(change.Reason!.Dutch);
                outcomes.Refused[refusal] = outcomes.Refused.GetValueOrDefault(refusal) + 1;
            }
            else
            {
                Assert.Equal(before + 1, change.History.Events.Count);
                Assert.All(change.Findings, f => Assert.Equal(before + 1, f.Sequence));
                outcomes.Accepted++;
            }

            history = change.History;
            AssertValid(history.Case);
        }

        return history;
    }

    private static void AssertValid(SignalCase now)
    {
        Assert.NotEmpty(now.Signals);
        Assert.Equal(now.IsOpen, now.Result is null);
        Assert.Equal(now.IsOpen, now.Phase != CasePhase.Closed);
        Assert.NotEqual(CasePhase.NotStated, now.Phase);
        Assert.True(now.IsOpen is false || now.ClosedOn is null);
        Assert.True(now.PassedOnTo is null || now.Result is not null);
        Assert.Equal(now.Handovers.Count, now.Handovers.Select(h => h.Id).Distinct().Count());
        Assert.Equal(now.Actions.Count, now.Actions.Select(a => a.Id).Distinct().Count());
        Assert.True(now.IsOpen || now.Announced.Count == 0);
        Assert.Equal(now.Announced.Count, now.Announced.Select(p => p.Channel).Distinct().Count());
        Assert.Equal(now.Holds.Count, now.Holds.Distinct().Count());
    }

    private static string Bytes(CaseHistory history)
    {
        using MemoryStream stream = new();
        CaseRegisterFile.Write(stream, [history]);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // A record compares lists by reference, so everything is written out.
    private static string Facts(SignalCase now) => string.Join('\n', new object?[]
    {
        now.Id, string.Join(',', now.Signals), now.Signals.Count, now.MatchedOn, now.MatchingPeriodStart, now.MatchingPeriodEnd, now.PickedUpOn,
        string.Join(',', now.Attempts), now.Owner, now.FirstConversationOfferedOn, now.FirstConversationOn, now.HelpAcceptedOn, now.ArrangedBeforeContact,
        now.ArrearsSolvedOn, string.Join(',', now.Help), now.Result, now.ClosedOn, now.ReplyChannel?.At, now.HelpRefusal,
        string.Join(',', now.Handovers.Select(h => $"{h with { AgreedTo = [] }}{string.Join('+', h.AgreedTo)}")),
        string.Join(',', now.Withdrawals.Select(w => $"{w}{w.Reference}{w.On}")), string.Join(',', now.Actions.Select(a => $"{a.Id}{a.What}{a.DueOn}{a.For}")),
        string.Join(',', now.Holds), string.Join(',', now.LateContacts.Select(c => $"{c.On}{c.Channel}{c.HelpAccepted}{c.Help}{c.By}")),
        now.ReopenedOn, now.PassedOnTo, now.Phase, string.Join(',', now.Announced),
    });

    private sealed class Outcomes
    {
        public int Accepted { get; set; }

        public Dictionary<CaseRefusal, int> Refused { get; } = [];
    }
}
