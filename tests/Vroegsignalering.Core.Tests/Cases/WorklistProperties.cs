namespace Vroegsignalering.Core.Tests.Cases;

public sealed class WorklistProperties
{
    /// <summary>New signals, decided ones and legal persons among them; earlier cases and signals about the same few addresses.</summary>
    private static readonly Gen<WorklistRequest> Requests =
        from fresh in Any.SomeSignals
        from statuses in Gen.Elements(Enum.GetValues<SignalStatus>()).ArrayOf(20)
        from keep in Gen.Elements(true, true, true, false).ArrayOf(20)
        from earlier in Any.SomeSignals
        from cases in Any.Cases
        from registered in Any.Cases
        select A.Request([.. fresh.Select((s, i) => keep[i] ? s : s with { Status = statuses[i], AboutLegalPerson = i % 2 == 0 })]) with
        {
            EarlierSignals = earlier,
            EarlierCases = [.. cases.Select((c, i) => c with { Id = $"E-{i}" })],
            RegisteredCases = [.. registered.Select((c, i) => c with { Id = $"R-{i}" })],
        };

    private static readonly Gen<(WorklistRequest Request, WorklistRequest Shuffled)> Shuffled =
        from request in Requests
        from fresh in Gen.Shuffle(request.NewSignals.ToArray())
        from earlier in Gen.Shuffle(request.EarlierSignals.ToArray())
        from cases in Gen.Shuffle(request.EarlierCases.ToArray())
        from registered in Gen.Shuffle(request.RegisteredCases.ToArray())
        select (request, request with { NewSignals = fresh, EarlierSignals = earlier, EarlierCases = cases, RegisteredCases = registered });

    [Fact]
    public void Every_new_signal_is_on_exactly_one_line() => Prop.ForAll(
        Requests.ToArbitrary(),
        request =>
        {
            Worklist worklist = Worklist.Make(request);
            Signal[] onLines = [.. worklist.Items.SelectMany(i => i.Case.Signals)];
            return request.NewSignals.All(s => onLines.Count(o => ReferenceEquals(o, worklist.Current(s))) == 1)
                && onLines.Length == request.NewSignals.Count
                    + request.EarlierCases.Where(c => c.IsOpen).Concat(request.RegisteredCases).Sum(c => c.Signals.Count);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Every_open_earlier_case_and_every_registered_case_is_on_one_line() => Prop.ForAll(
        Requests.ToArbitrary(),
        request => Worklist.Make(request).Items.Where(i => i.Origin is WorklistOrigin.Joined or WorklistOrigin.Registered).Select(i => i.Case.Id)
            .Order(StringComparer.Ordinal).SequenceEqual(
                request.EarlierCases.Where(c => c.IsOpen).Concat(request.RegisteredCases).Select(c => c.Id).Order(StringComparer.Ordinal), StringComparer.Ordinal))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void The_history_of_a_line_gives_the_case_of_the_line() => Prop.ForAll(
        Requests.ToArbitrary(),
        request => Worklist.Make(request).Items.All(item =>
        {
            SignalCase told = CaseHistory.Replay(item.ToHistory().Events).Case;
            return told.Id == item.Case.Id && told.Result == item.Case.Result && told.PickedUpOn == item.Case.PickedUpOn
                && told.Signals.SequenceEqual(item.Case.Signals) && told.Attempts.SequenceEqual(item.Case.Attempts);
        })).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Numbers_of_cases_are_unique() => Prop.ForAll(
        Requests.ToArbitrary(),
        request =>
        {
            string[] ids = [.. Worklist.Make(request).Items.Select(i => i.Case.Id)];
            return ids.Distinct(StringComparer.Ordinal).Count() == ids.Length;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void The_order_of_what_comes_in_changes_nothing() => Prop.ForAll(
        Shuffled.ToArbitrary(), pair => Describe(pair.Request) == Describe(pair.Shuffled))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void No_line_stands_before_one_that_needs_attention_earlier() => Prop.ForAll(
        Requests.ToArbitrary(),
        request =>
        {
            IReadOnlyList<WorklistItem> items = Worklist.Make(request).Items;
            return items.Zip(items.Skip(1)).All(pair =>
                (pair.First.Case.IsOpen && !pair.Second.Case.IsOpen)
                || (pair.First.Case.IsOpen == pair.Second.Case.IsOpen && Urgency(pair.First).CompareTo(Urgency(pair.Second)) <= 0));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_threatening_case_that_is_open_is_never_left_out_and_always_urgent() => Prop.ForAll(
        Requests.ToArbitrary(),
        request => Worklist.Make(request).Items.Where(i => i.Facts.IsThreatening && i.Origin == WorklistOrigin.New)
            .All(i => i.Case.IsOpen && i.Strategy.Id == "urgent"))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Every_line_has_a_next_step_in_both_languages() => Prop.ForAll(
        Requests.ToArbitrary(),
        request => Worklist.Make(request).Items.Select(i => i.NextStep(i.Plan())).All(t => t.Dutch.Length > 0 && t.English.Length > 0))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    /// <summary>Threatening situations by deadline and then score, the others by class, score and then deadline; without a deadline comes last.</summary>
    private static (PriorityTier Tier, LocalDate First, int Class, int Score, LocalDate Second) Urgency(WorklistItem item)
    {
        LocalDate deadline = item.Deadline ?? LocalDate.MaxIsoValue;
        bool threatening = item.Tier == PriorityTier.ThreateningSituation;
        return (item.Tier, threatening ? deadline : default, item.ClassNumber, -item.Rank.Score, deadline);
    }

    private static string Describe(WorklistRequest request) => string.Join('\n', Worklist.Make(request).Items.Select(i =>
        $"{i} {i.Origin} {i.Rank.Score} {i.Deadline} {i.EarlierSignalCount} {i.Facts} {i.Plan().Next} "
        + string.Join(',', i.Case.Signals.Select(s => $"{s.Reference} {s.Partner} {s.Address?.ToUnmaskedString()} {s.Arrears} {s.Status}"))));
}
