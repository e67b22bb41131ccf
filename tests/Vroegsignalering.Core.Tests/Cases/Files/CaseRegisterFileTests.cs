using System.Text;

namespace Vroegsignalering.Core.Tests.Cases.Files;

public sealed class CaseRegisterFileTests
{
    private const string Head = """{"kind":"case-register","version":1}""";
    private const string Opened = """{"case":"Z-1","seq":1,"event":"opened","on":"2027-03-10","signals":[{"reference":"a","partner":"Energy"}]}""";

    [Fact]
    public void A_register_is_a_head_and_a_line_for_each_event()
    {
        CaseHistory history = CaseHistory.Open(new CaseOpened("Z-1", [new Signal { Reference = "a", Partner = PartnerType.Energy }]) { On = A.Day });
        history = history.Add(new AttemptMade(ContactChannel.Phone, Reached: false) { On = A.Day, By = "mw-12" }).History;

        string text = Written([history]);

        Assert.Equal(
            $$"""
            {{Head}}
            {{Opened}}
            {"case":"Z-1","seq":2,"event":"attempt-made","on":"2027-03-10","by":"mw-12","channel":"Phone","reached":false}

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void An_announcement_says_for_which_day_it_was()
    {
        const string line = """{"case":"Z-1","seq":2,"event":"contact-announced","on":"2027-03-10","by":"mw-12","channel":"HomeVisit","forOn":"2027-03-16","dayPart":"Afternoon","how":"Letter"}""";

        CaseHistory read = Assert.Single(Read($"{Head}\n{Opened}\n{line}\n").Cases);

        Assert.Equal(
            [new PromisedContact(ContactChannel.HomeVisit, A.Day.PlusDays(6), A.Day, DayPart.Afternoon, Announcement.Letter)], read.Case.Announced);
        Assert.Equal($"{Head}\n{Opened}\n{line}\n", Written([read]));
    }

    [Fact]
    public void What_is_written_is_read_again_byte_for_byte() => Prop.ForAll(
        AnyEvent.Histories.ToArbitrary(),
        histories =>
        {
            string text = Written(histories);
            CaseRegister register = Read(text);
            Assert.Empty(register.Diagnostics);
            Assert.Equal(histories.Select(h => h.Id).Order(StringComparer.Ordinal), register.Cases.Select(h => h.Id));
            Assert.Equal(text, Written(register.Cases));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void The_order_of_the_lines_changes_nothing() => Prop.ForAll(
        AnyEvent.Histories.ToArbitrary(),
        histories =>
        {
            string text = Written(histories);
            string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            string turned = string.Join('\n', lines.Take(1).Concat(lines.Skip(1).Reverse()));
            Assert.Equal(text, Written(Read(turned).Cases));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Theory]
    [InlineData("no json", "VS6022", null)]
    [InlineData("""{"case":"Z-1","seq":2,"event":"moon-walked"}""", "VS6023", "event")]
    [InlineData("""{"case":"Z-1","seq":2,"event":"closed","result":"Fine"}""", "VS6024", "result")]
    [InlineData("""{"case":"Z-1","seq":2,"event":"closed","result":"9"}""", "VS6024", "result")]
    [InlineData("""{"case":"Z-1","seq":2,"event":"closed"}""", "VS6024", "result")]
    [InlineData("""{"case":"Z-1","seq":2,"event":"contact-announced","on":"2027-03-10","channel":"HomeVisit"}""", "VS6024", "forOn")]
    [InlineData("""{"case":"Z-1","seq":2,"event":"contact-announced","on":"2027-03-10","forOn":"2027-03-12"}""", "VS6024", "channel")]
    [InlineData("""{"case":"Z-1","seq":2,"event":"contact-announced","on":"2027-03-12","channel":"HomeVisit","forOn":"2027-03-11"}""", "VS6026", "event")]
    [InlineData("""{"case":"Z-1","seq":2,"event":"attempt-made","on":"10-3-2027"}""", "VS6024", "on")]
    [InlineData("""{"case":"Z-1","seq":2,"event":"help-accepted","on":"9999-12-31"}""", "VS6024", "on")]
    [InlineData("""{"case":"Z-1","seq":2,"event":"help-accepted","on":"1899-12-31"}""", "VS6024", "on")]
    [InlineData("""{"case":"Z-1","seq":2,"event":"signal-added","signal":{"reference":"b","arrearsCents":9223372036854775807}}""", "VS6024", "signal.arrearsCents")]
    [InlineData("""{"case":"Z-1","event":"help-accepted"}""", "VS6024", "seq")]
    [InlineData("""{"case":"Z-1","seq":2,"event":"signal-added","signal":{"reference":"b","person":{"bsn":"999900007"}}}""", "VS6024", "signal.person.bsn")]
    [InlineData("""{"case":"Z-2","seq":2,"event":"help-accepted","on":"2027-03-11"}""", "VS6025", "case")]
    [InlineData("""{"case":"Z-1","seq":2,"event":"reopened","on":"2027-03-11"}""", "VS6026", "event")]
    [InlineData("""{"case":"Z-1","seq":2,"event":"help-accepted","on":"2027-03-11","mood":"good"}""", "VS6028", null)]
    public void A_line_that_cannot_be_used_is_told_and_kept(string line, string code, string? field)
    {
        CaseRegister register = Read($"{Head}\n{Opened}\n{line}\n");

        Diagnostic finding = Assert.Single(register.Diagnostics);
        Assert.Equal((code, 3, field), (finding.Code.Id, finding.Row, finding.Field));
        Assert.Equal(line, Encoding.UTF8.GetString(Assert.Single(register.SetAside).Bytes.Span));
        Assert.Single(Assert.Single(register.Cases).Events);
    }

    [Fact]
    public void A_refused_line_says_why()
    {
        CaseRegister register = Read($"{Head}\n{Opened}\n{"""{"case":"Z-1","seq":2,"event":"handover-confirmed","handover":"1"}"""}\n");

        Assert.Equal(CaseRefusal.HandoverNotOffered, Assert.Single(register.SetAside).Refusal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"kind":"case-register","version":2}""")]
    [InlineData("""{"kind":"case-register","version":"1"}""")]
    [InlineData("naam;adres")]
    public void What_is_no_register_is_refused_as_a_whole(string text)
    {
        CaseRegister register = Read(text);

        Assert.False(register.IsRead);
        Assert.Equal("VS6021", Assert.Single(register.Diagnostics).Code.Id);
    }

    [Fact]
    public void Two_lines_with_one_number_both_count_and_are_told()
    {
        const string owner = """{"case":"Z-1","seq":2,"event":"owner-assigned","owner":"mw-1"}""";

        CaseRegister register = Read($"{Head}\n{Opened}\n{owner}\n{owner}\n");

        Assert.Equal("VS6027", Assert.Single(register.Diagnostics).Code.Id);
        Assert.Equal(3, Assert.Single(register.Cases).Events.Count);
    }

    [Theory]
    [InlineData("""{"case":"Z-1","seq":3,"event":"help-accepted","on":"2027-03-11"}""", "VS6029")]
    [InlineData("""{"case":"Z-1","seq":2147483647,"event":"help-accepted","on":"2027-03-11"}""", "VS6029")]
    [InlineData("""{"case":"Z-1","seq":2,"event":"moon-walked"}\n{"case":"Z-1","seq":3,"event":"help-accepted","on":"2027-03-11"}""", "VS6023")]
    [InlineData("""{"case":"Z-1","seq":2,"event":"help-accepted","on":"2027-03-11"}""", null)]
    public void A_line_that_is_gone_is_told_by_the_number_that_is_missing(string lines, string? code)
    {
        CaseRegister register = Read($"{Head}\n{Opened}\n{lines.Replace("\\n", "\n", StringComparison.Ordinal)}\n");

        Assert.Equal(code is null ? [] : [code], register.Diagnostics.Select(d => d.Code.Id));
        Assert.Equal(A.Day.PlusDays(1), Assert.Single(register.Cases).Case.HelpAcceptedOn);
    }

    [Fact]
    public void No_finding_holds_a_value() => Assert.DoesNotContain(
        "999900007", string.Join(' ', Read($"{Head}\n{Opened.Replace("\"reference\":\"a\"", "\"reference\":\"a\",\"person\":{\"bsn\":\"999900007\"}", StringComparison.Ordinal)}\n").Diagnostics), StringComparison.Ordinal);

    [Fact]
    public void A_register_that_is_cut_off_anywhere_never_fails() => Prop.ForAll(
        AnyEvent.Histories.ToArbitrary(),
        Gen.Choose(0, 10_000).ToArbitrary(),
        (histories, at) =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(Written(histories));
            using MemoryStream cut = new(bytes[..(at % (bytes.Length + 1))]);
            CaseRegister register = CaseRegisterFile.Read(cut, "zaken.jsonl");
            Assert.True(register.SetAside.Count <= 1);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Two_cases_with_one_number_are_not_written() => Assert.Throws<ArgumentException>(
        () => Written([CaseHistory.Open(new CaseOpened("Z-1", [A.Signal()])), CaseHistory.Open(new CaseOpened("Z-1", [A.Signal()]))]));

    private static string Written(IEnumerable<CaseHistory> histories)
    {
        using MemoryStream stream = new();
        CaseRegisterFile.Write(stream, histories);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static CaseRegister Read(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return CaseRegisterFile.Read(stream, "zaken.jsonl");
    }
}
