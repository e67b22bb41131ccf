namespace Vroegsignalering.Core.Tests.Cases;

public sealed class WorklistItemHistoryTests
{
    private static readonly Signal Old = A.Signal(sentOn: A.Day.PlusDays(-7));
    private static readonly Signal Water = A.Signal(PartnerType.Water, "w");

    private static readonly CaseHistory Known = CaseHistory.Open(new CaseOpened("Z-open", [Old]) { On = A.Day.PlusDays(-7) })
        .Add(new AttemptMade(ContactChannel.Phone, Reached: false) { On = A.Day.PlusDays(-1), By = "mw-1" }).History;

    private static SignalWithdrawal Paid(Signal signal) => new()
    {
        Partner = signal.Partner,
        PartnerName = signal.PartnerName,
        Reference = signal.Reference,
        Kind = WithdrawalKind.Paid,
        On = A.Day,
    };

    private static string InWords(CaseHistory history) => string.Join(", ", history.Events.Select(e => $"{e} {e.On:MM-dd}"));

    [Fact]
    public void A_new_line_is_opened_on_the_day_of_the_worklist()
    {
        WorklistRequest request = A.Request(Water) with { MatchingPeriodStart = A.Day.PlusDays(-2), MatchingPeriodEnd = A.Day };

        WorklistItem item = Assert.Single(Worklist.Make(request).Items);
        CaseHistory history = item.ToHistory();

        Assert.Equal("CaseOpened 03-10", InWords(history));
        Assert.Same(item.Case.Signals[0], history.Case.Signals[0]);
        Assert.Equal((item.Case.Id, A.Day, A.Day, A.Day.PlusDays(-2), A.Day), (
            history.Id, history.Case.MatchedOn!.Value, history.Case.PickedUpOn!.Value, history.Case.MatchingPeriodStart!.Value, history.Case.MatchingPeriodEnd!.Value));
    }

    [Fact]
    public void A_signal_that_was_decided_before_is_closed_and_combined_with_nothing()
    {
        CaseHistory history = Assert.Single(Worklist.Make(A.Request(Water with { Status = SignalStatus.Deceased })).Items).ToHistory();

        Assert.Equal("CaseOpened , CaseClosed 03-10", InWords(history));
        Assert.Equal((CaseResult.Deceased, null), (history.Case.Result!.Value, history.Case.MatchedOn));
    }

    [Fact]
    public void A_signal_that_joined_is_added_to_what_happened_before()
    {
        WorklistItem item = Assert.Single(Worklist.Make(A.Request(Water) with { EarlierCases = [Known.Case] }).Items);

        CaseHistory history = item.ToHistory(Known);

        Assert.Equal("CaseOpened 03-03, AttemptMade 03-09, SignalAdded 03-10", InWords(history));
        Assert.Equal(["a", "w"], history.Case.Signals.Select(s => s.Reference));
        Assert.Equal("mw-1", history.Events[1].By);
        Assert.Equal(["a", "w"], item.ToHistory().Case.Signals.Select(s => s.Reference));
        Assert.Equal("CaseOpened 03-03, AttemptMade 03-09, SignalAdded 03-10", InWords(item.ToHistory(history)));
    }

    [Fact]
    public void A_case_to_which_nothing_happened_keeps_its_history() =>
        Assert.Same(Known, Assert.Single(Worklist.Make(A.Request() with { EarlierCases = [Known.Case] }).Items).ToHistory(Known));

    [Fact]
    public void A_notice_of_a_partner_is_told_once_also_in_a_case_that_closed()
    {
        Signal decided = Water with { Status = SignalStatus.Deceased, Address = A.Address(99) };
        Worklist worklist = Worklist.Make(A.Request(decided) with { EarlierCases = [Known.Case], Withdrawals = [Paid(Old), Paid(decided), Paid(Old)] });

        WorklistItem open = worklist.Items[0];
        CaseHistory history = open.ToHistory(Known);

        Assert.Equal("CaseOpened 03-03, AttemptMade 03-09, SignalWithdrawn 03-10", InWords(history));
        Assert.Same(history, open.ToHistory(history));
        Assert.Equal("CaseOpened , CaseClosed 03-10, SignalWithdrawn 03-10", InWords(worklist.Items[1].ToHistory()));
    }

    [Fact]
    public void Notices_are_told_in_the_same_order_whatever_the_order_in_which_they_come()
    {
        SignalWithdrawal[] notices = [Paid(Old), Paid(Old) with { On = A.Day.PlusDays(-2) }, Paid(Old) with { PartnerName = null }, Paid(Water)];

        CaseHistory history = Known.AddWithdrawals(notices);

        Assert.Equal(3, history.Case.Withdrawals.Count);
        Assert.Equal(history.Case.Withdrawals, Known.AddWithdrawals(notices.Reverse()).Case.Withdrawals);
        Assert.Same(history, history.AddWithdrawals(notices));
    }

    [Fact]
    public void A_history_of_another_case_is_refused()
    {
        WorklistItem item = Assert.Single(Worklist.Make(A.Request() with { EarlierCases = [A.Case(id: "Z-other", signals: Old)] }).Items);

        Assert.Throws<ArgumentException>(() => item.ToHistory(Known));
    }
}
