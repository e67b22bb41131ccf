namespace Vroegsignalering.Core.Tests.HelpAcceptance;

public sealed class HelpAcceptanceProperties
{
    private static readonly Gen<bool?> MaybeBool = Gen.Elements<bool?>(null, true, false);

    private static readonly Gen<HelpProvided> Help =
        from kind in Gen.Elements(Enum.GetValues<HelpKind>())
        from financial in MaybeBool
        from consent in MaybeBool
        select new HelpProvided(kind, A.Day) { IsFinancial = financial, WithConsent = consent };

    private static readonly Gen<SignalCase> Cases =
        from signalCase in Any.Case
        from help in Gen.Choose(0, 3).SelectMany(n => Help.ArrayOf(n))
        from before in MaybeBool
        from accepted in Gen.Elements<int?>(null, 0)
        from solved in Gen.Elements<int?>(null, -1, 10, 30, 31)
        select signalCase with
        {
            Help = help,
            ArrangedBeforeContact = before,
            HelpAcceptedOn = accepted is int a ? A.Day.PlusDays(a) : null,
            ArrearsSolvedOn = solved is int s ? A.Day.PlusDays(s) : null,
        };

    /// <summary>The order that the documentation claims: what the first accepts, the second accepts.</summary>
    [Theory]
    [InlineData("strict", "ddas-1.2-outcome")]
    [InlineData("strict", "ddas-1.0")]
    [InlineData("ddas-1.2-outcome", "ddas-1.2")]
    [InlineData("ddas-1.0", "ddas-1.2")]
    [InlineData("ddas-1.2", "divosa-conversation-quick-fix")]
    [InlineData("divosa-conversation-none", "divosa-monitor")]
    [InlineData("divosa-monitor", "divosa-conversation-quick-fix")]
    public void What_a_stricter_definition_accepts_a_broader_one_accepts(string stricter, string broader) => Prop.ForAll(
        Cases.ToArbitrary(),
        c => !HelpAcceptanceDefinitions.Find(stricter)!.IsAccepted(c) || HelpAcceptanceDefinitions.Find(broader)!.IsAccepted(c))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    [Fact]
    public void The_order_of_facts_changes_nothing() => Prop.ForAll(
        Cases.SelectMany(c => Gen.Shuffle(c.Help.ToArray()).Select(h => (c, h))).ToArbitrary(),
        t => HelpAcceptanceDefinitions.All.All(d => Same(d.Judge(t.c), d.Judge(t.c with { Help = t.h }))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Every_case_gets_a_verdict_with_a_reason_and_acceptance_is_what_the_group_says() => Prop.ForAll(
        Cases.ToArbitrary(),
        c => HelpAcceptanceDefinitions.All.All(d =>
        {
            HelpVerdict verdict = d.Judge(c, A.Day.PlusDays(31));
            return verdict.Reason.Dutch.Length > 0
                && (verdict.Accepted == true) == (verdict.Group == HelpGroup.HelpAccepted)
                && (verdict.Accepted is not null || verdict.Group == HelpGroup.NotStated)
                && d.IsAccepted(c) == (d.Judge(c).Accepted == true);
        })).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void A_registered_result_is_the_verdict_of_ddas() => Prop.ForAll(
        Cases.Where(c => !c.IsOpen).ToArbitrary(), c => HelpAcceptanceDefinitions.Ddas12.Judge(c).Result == c.Result)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    private static bool Same(HelpVerdict a, HelpVerdict b) =>
        (a.Result, a.Accepted, a.Group, a.Reason) == (b.Result, b.Accepted, b.Group, b.Reason) && a.Path.SequenceEqual(b.Path);
}
