namespace Vroegsignalering.Core.Tests.Cases;

public sealed class IncomeSupportChecklistTests
{
    [Fact]
    public void A_list_that_was_gone_through_gives_a_fact_of_help_when_something_was_applied_for()
    {
        IncomeSupportChecklist list = IncomeSupportChecklist.Start(IncomeSupportSchemes.With(new IncomeSupportScheme("stadspas", new("stadspas", "city pass"))));

        IncomeSupportChecklist done = list.Schemes.Aggregate(list, (all, scheme) => all.With(scheme.Id, IncomeSupportAnswer.HasIt));
        IncomeSupportChecklist applied = done.With("huurtoeslag", IncomeSupportAnswer.AppliedFor);

        Assert.True(done.IsComplete);
        Assert.Null(done.ToHelp(A.Day));
        HelpProvided help = applied.ToHelp(A.Day)!;
        Assert.Equal((HelpKind.SchemeApplication, A.Day, true, true), (help.Kind, help.On, help.IsFinancial, help.WithConsent));
        Assert.True(HelpAcceptanceDefinitions.Ddas12.IsAccepted(A.Case() with { Help = [help] }));
    }

    [Fact]
    public void What_was_not_asked_stays_open_and_an_answer_can_be_taken_back()
    {
        IncomeSupportChecklist list = IncomeSupportChecklist.Start().With("zorgtoeslag", IncomeSupportAnswer.NotWanted);

        Assert.Equal(IncomeSupportAnswer.NotWanted, list["zorgtoeslag"]);
        Assert.Equal(IncomeSupportAnswer.NotAsked, list["huurtoeslag"]);
        Assert.DoesNotContain("zorgtoeslag", list.Open.Select(s => s.Id));
        Assert.False(list.IsComplete);
        Assert.Contains("zorgtoeslag", list.With("zorgtoeslag", IncomeSupportAnswer.NotAsked).Open.Select(s => s.Id));
        Assert.Equal("1 of 12 schemes asked", list.ToString());
    }

    [Fact]
    public void A_scheme_that_is_not_on_the_list_is_refused()
    {
        IncomeSupportChecklist list = IncomeSupportChecklist.Start();

        Assert.Throws<ArgumentException>(() => list["stadspas"]);
        Assert.Throws<ArgumentException>(() => list.With("stadspas", IncomeSupportAnswer.HasIt));
        Assert.Throws<ArgumentOutOfRangeException>(() => list.With("huurtoeslag", (IncomeSupportAnswer)9));
        Assert.Throws<ArgumentException>(() => IncomeSupportSchemes.With(new IncomeSupportScheme("huurtoeslag", new("a", "a"))));
    }

    [Fact]
    public void The_schemes_of_the_municipality_come_last_and_no_scheme_has_an_amount() =>
        Assert.All(
            IncomeSupportSchemes.With(new IncomeSupportScheme("stadspas", new("stadspas", "city pass"))),
            scheme =>
            {
                Assert.Equal(scheme.Id == "stadspas", scheme.IsOfMunicipality);
                Assert.DoesNotContain(scheme.Name.Dutch + scheme.Name.English, char.IsAsciiDigit);
            });
}
