namespace Vroegsignalering.Core.Tests.Contact;

public sealed class ContactStrategyPictureTests
{
    [Fact]
    public void A_picture_in_Dutch() => Assert.Equal(
        """
        flowchart TD
            start(["Goedkoopste eerst: zaak geopend"])
            start -->|"dezelfde dag"| step1
            step1["Telefoon<br>2 pogingen"]
            step1 -->|"niemand bereikt, 1 werkdag later"| step2
            step2["Sms of WhatsApp"]
            tell3[/"Aankondiging: brief<br>afzeggen kan tot 1 werkdag ervoor (telefoon)"/]
            step2 -->|"niemand bereikt, 1 werkdag later"| tell3
            tell3 -->|"4 werkdagen later"| step3
            step3["Huisbezoek"]
            step3 -->|"niemand bereikt"| finish(["Alle stappen gedaan: een medewerker beslist"])
            halt(["Stopt eerder bij:<br>bereikt<br>wil geen hulp<br>overleden<br>verhuisd"])
            step1 & step2 & step3 -.-> halt

        """.ReplaceLineEndings("\n"),
        ContactStrategies.PhoneMessageVisit.ToMermaid(Language.Dutch));

    [Fact]
    public void A_picture_in_English() => Assert.Equal(
        """
        flowchart TD
            start(["Letter, then calls: case opened"])
            start -->|"the same day"| step1
            step1["Letter"]
            step1 -->|"nobody reached, 3 working days later"| step2
            step2["Phone<br>2 attempts"]
            step2 -->|"nobody reached"| finish(["All steps done: a person decides"])
            halt(["Stops earlier when:<br>reached<br>wants no help<br>died<br>moved"])
            step1 & step2 -.-> halt

        """.ReplaceLineEndings("\n"),
        ContactStrategies.LetterPhone.ToMermaid(Language.English));

    [Fact]
    public void No_name_can_break_the_picture()
    {
        string first = new ContactStrategyBuilder("a").WithName(new Text("\"];end[\" <b>#1</b> `x` \\n & {y} |z|", "x")).Then(ContactChannel.Phone, 0).Build()
            .ToMermaid(Language.Dutch).Split('\n')[1];

        Assert.Equal("    start([\"#quot;];end[#quot; #lt;b#gt;#35;1#lt;/b#gt; #96;x#96; #92;n #amp; {y} |z|: zaak geopend\"])", first);
    }

    [Fact]
    public void Every_line_of_any_picture_has_the_form_that_Mermaid_reads() => Prop.ForAll(AnyStrategy.Strategy.ToArbitrary(), strategy =>
    {
        string[] lines = strategy.ToMermaid(Language.Dutch).TrimEnd('\n').Split('\n');
        const string Node = "(start|step[0-9]+|tell[0-9]+|finish|halt)";
        string line = $"^    ({Node}(\\(\\[\"[^\"]+\"\\]\\)|\\[\"[^\"]+\"\\]|\\[/\"[^\"]+\"/\\])|{Node}( & {Node})* -\\.-> halt|{Node} -->\\|\"[^\"]+\"\\| {Node}(\\(\\[\"[^\"]+\"\\]\\))?)$";
        Assert.Equal("flowchart TD", lines[0]);
        Assert.All(lines[1..], l => Assert.Matches(line, l));
        return strategy.ToMermaid(Language.Dutch) == strategy.ToMermaid(Language.Dutch);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
