using System.Globalization;
using System.Text.Json;
using Vroegsignalering.Cases.Access;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Cases.Handovers;
using Vroegsignalering.Core.Tests.Cases.Retention;

namespace Vroegsignalering.Core.Tests.Cases.Access;

public sealed class PersonExportTests
{
    [Fact]
    public void For_a_thousand_persons_the_export_is_all_and_only_what_a_second_look_finds()
    {
        SevenYears world = new();
        LocalDate day = SevenYears.Start.PlusYears(3);
        SignalCase[] cases = [.. world.Cases.Where(c => c.OpenedOn <= day).Select(c => c.On(day).Case)];
        FeedbackOutbox told = FeedbackOutbox.Empty.Tell(cases, FeedbackPolicy.Default, null, day);
        PriorityDecision[] decisions = [.. cases.Where((_, i) => i % 20 == 0).Select(c => Decision(c.Id))];
        for (int i = 0; i < 1_000; i++)
        {
            int person = i * 10;
            Signal own = SevenYears.SignalOf(person);
            PersonQuery query = own.Person.Bsn is Bsn bsn
                ? PersonQuery.For(bsn)
                : PersonQuery.For(null, own.Person.LastName!.ToUpperInvariant(), own.Person.BirthDate!.Value, own.Address!);

            PersonExport export = PersonExport.Of(query, cases, told, decisions, day);

            // The second look knows the person by the reference of their signals, which the query does not.
            string reference = string.Create(CultureInfo.InvariantCulture, $"ref-{person}");
            string[] expected = [.. cases.Where(c => c.Signals.Any(s => s.Reference == reference)).Select(c => c.Id).Order(StringComparer.Ordinal)];
            Assert.Equal(expected, export.Cases.Select(c => c.Case.Id));
            Assert.All(export.Cases.SelectMany(c => c.Case.Signals), s => Assert.Equal(reference, s.Reference));
            Assert.All(export.Cases.SelectMany(c => c.Told), t => Assert.Equal(reference, t.Message.Reference));
            Assert.Equal(
                decisions.Select(d => d.CaseId).Where(id => expected.Contains(id, StringComparer.Ordinal)).Order(StringComparer.Ordinal),
                export.Cases.SelectMany(c => c.Decisions).Select(d => d.CaseId));
        }
    }

    [Fact]
    public void What_is_about_a_housemate_is_left_out_of_file_and_text_and_so_are_numbers_that_count_them()
    {
        Signal housemate = A.Signal(PartnerType.Rent, "HUIS-77", 4_321m) with { Person = A.Person(A.OtherBsnDigits) with { LastName = "Kanarie" } };
        SignalCase shared = A.Case(CaseResult.NoContact, "Z-1", A.Signal() with { Person = A.Person() }, housemate) with { Owner = "mw-12" };
        FeedbackOutbox told = FeedbackOutbox.Empty.Tell([shared], FeedbackPolicy.Default, null, A.Day);

        PersonExport export = PersonExport.Of(PersonQuery.For(A.Bsn()), [shared], told, [Decision("Z-1")], A.Day);

        string[] texts = [export.ToJson(), export.ToText(Language.Dutch), export.ToText(Language.English)];
        Assert.All(texts, text =>
        {
            Assert.Contains(A.BsnDigits, text, StringComparison.Ordinal);
            Assert.All(
                [A.OtherBsnDigits, "Kanarie", "HUIS-77", "4321", "4.321", "432100", "Rent", "mw-12", "score", "multiple-partners"],
                canary => Assert.DoesNotContain(canary, text, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Of_a_case_that_is_all_theirs_the_decision_is_told_with_its_rules_and_so_is_what_the_partner_heard()
    {
        SignalCase own = A.Case(CaseResult.NoContact, "Z-1", A.Signal() with { Person = A.Person() });
        FeedbackOutbox told = FeedbackOutbox.Empty.Tell([own], FeedbackPolicy.Default, null, A.Day);

        PersonExport export = PersonExport.Of(PersonQuery.For(A.Bsn()), [own], told, [Decision("Z-1")], A.Day);

        using JsonDocument json = JsonDocument.Parse(export.ToJson());
        JsonElement one = json.RootElement.GetProperty("cases")[0];
        Assert.Equal("multiple-partners", one.GetProperty("decisions")[0].GetProperty("rules")[0].GetProperty("rule").GetString());
        Assert.Equal("NoContact", one.GetProperty("told")[0].GetProperty("message").GetProperty("feedback").GetString());
        Assert.Contains("regel multiple-partners: 30 punten", export.ToText(Language.Dutch), StringComparison.Ordinal);
        Assert.Contains("nog te melden aan", export.ToText(Language.Dutch), StringComparison.Ordinal); // nothing was sent yet
    }

    [Fact]
    public void Text_and_file_tell_all_that_happened_and_who_received_the_data()
    {
        SignalCase own = A.Case(CaseResult.NoContact, "Z-1", A.Signal() with { Person = A.Person() }) with
        {
            DeclinedChannels = [ContactChannel.HomeVisit],
            FirstConversationOn = A.Day,
            Help = [new HelpProvided(HelpKind.BudgetAdvice, A.Day) { Provider = HelpProvider.Own }],
            HelpRefusal = new HelpRefusal(A.Day, HelpRefusalReason.NotNow),
            Handovers = [new Handover("O-1", HandoverReceiver.SocialWork, HandoverPurpose.UrgentCare, WithConsent: false) { Organisation = "wijkteam-3", OfferedOn = A.Day }],
            LateContacts = [new LateContact(ContactChannel.Phone, HelpAccepted: true) { On = A.Day }],
            ReopenedOn = A.Day,
        };

        PersonExport export = PersonExport.Of(PersonQuery.For(A.Bsn()), [own], FeedbackOutbox.Empty, [], A.Day);

        string text = export.ToText(Language.Dutch);
        Assert.All(
            ["u wilt dit niet: huisbezoek", "eerste gesprek", "budgetadvies gegeven", "nu niet, misschien later", "maatschappelijk werk (wijkteam-3)", "zonder uw toestemming", "late reactie op 2027-03-10, u nam hulp aan", "opnieuw geopend"],
            told => Assert.Contains(told, text, StringComparison.Ordinal));
        string json = export.ToJson();
        Assert.All(["\"HomeVisit\"", "\"NotNow\"", "\"reopenedOn\"", "wijkteam-3"], told => Assert.Contains(told, json, StringComparison.Ordinal));
    }

    [Fact]
    public void By_name_a_signal_with_another_bsn_is_about_somebody_else()
    {
        Signal twin = A.Signal() with { Person = A.Person(A.OtherBsnDigits) with { LastName = "Kanarie", BirthDate = A.Day } };
        Signal unknown = twin with { Person = twin.Person with { Bsn = null } };
        PersonQuery query = PersonQuery.For(A.Bsn(), "kanarie", A.Day, A.Address());

        Assert.False(query.Matches(twin));
        Assert.True(query.Matches(unknown));
        Assert.False(PersonQuery.For(A.Bsn()).Matches(unknown));
        Assert.Equal("question by BSN and name", query.ToString());
    }

    [Fact]
    public void Every_fact_of_a_case_is_in_the_file_and_in_the_text()
    {
        SignalCase full = A.Case(CaseResult.NotResident, "Z-1", A.Signal() with { Person = A.Person() }) with
        {
            MatchingPeriodStart = A.Day,
            MatchingPeriodEnd = A.Day,
            Attempts = [A.Attempt()],
            FirstConversationOfferedOn = A.Day,
            FirstConversationOn = A.Day,
            HelpAcceptedOn = A.Day,
            ArrangedBeforeContact = false,
            ArrearsSolvedOn = A.Day,
            Help = [new HelpProvided(HelpKind.BudgetAdvice, A.Day)],
            ReplyChannel = new ReplyChannel(ContactChannel.Phone, "14 030"),
            HelpRefusal = new HelpRefusal(A.Day, HelpRefusalReason.NotNow),
            Handovers = [new Handover("1", HandoverReceiver.DebtHelp, HandoverPurpose.FinancialHelp, WithConsent: true) { State = HandoverState.Declined, Organisation = "kredietbank" }],
            Withdrawals = [new SignalWithdrawal { Partner = PartnerType.Energy, PartnerName = "Energy Nergens", Reference = "a", Kind = WithdrawalKind.Paid, On = A.Day }],
            Announced = [new PromisedContact(ContactChannel.HomeVisit, A.Day.PlusDays(2), A.Day, DayPart.Morning, Announcement.Letter)],
            DeclinedChannels = [ContactChannel.HomeVisit],
            ConsentedChannels = [ContactChannel.Email],
            Holds = ["bezwaar"],
            LateContacts = [new LateContact(ContactChannel.Phone, HelpAccepted: true) { On = A.Day }],
            ReopenedOn = A.Day,
            PassedOnTo = MunicipalityCode.Parse("0363"),
            ClosedOn = A.Day,
        };
        string[] kept =
        [
            .. typeof(SignalCase).GetProperties().Select(p => p.Name)
                .Except([nameof(SignalCase.Id), nameof(SignalCase.Owner), nameof(SignalCase.Actions), nameof(SignalCase.IsOpen), nameof(SignalCase.IsReached), nameof(SignalCase.Phase)]),
        ];

        PersonExport export = PersonExport.Of(PersonQuery.For(A.Bsn()), [full], FeedbackOutbox.Empty, [], A.Day);

        using JsonDocument json = JsonDocument.Parse(export.ToJson());
        Assert.Equal([], kept.Where(name => !json.RootElement.GetProperty("cases")[0].TryGetProperty(JsonNamingPolicy.CamelCase.ConvertName(name), out _)));
        string text = export.ToText(Language.Dutch);
        Assert.All(
            [
                "aangekondigd voor 2027-03-12: huisbezoek", "u wilt dit niet: huisbezoek", "u vindt dit goed: e-mail", "14 030", "eerste gesprek aangeboden op 2027-03-10", "eerste gesprek gehad op 2027-03-10",
                "u nam hulp aan op 2027-03-10", "nog niet geregeld vóór ons contact", "u wilde geen hulp op 2027-03-10, reden: nu niet", "budgetadvies gegeven",
                "aan schuldhulpverlening (kredietbank), niet aangenomen", "de achterstand was opgelost op 2027-03-10", "de achterstand is betaald",
                "late reactie op 2027-03-10, u nam hulp aan", "opnieuw geopend op 2027-03-10", "gemeente 0363", "reden: bezwaar",
            ],
            fact => Assert.Contains(fact, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Who_is_not_kept_hears_so() => Assert.Contains(
        "Wij bewaren geen gegevens over u.",
        PersonExport.Of(PersonQuery.For(A.Bsn()), [A.Case()], FeedbackOutbox.Empty, [], A.Day).ToText(Language.Dutch),
        StringComparison.Ordinal);

    private static PriorityDecision Decision(string caseId) => new()
    {
        CaseId = caseId,
        On = A.Day,
        PolicyHash = "hash",
        Facts = A.Facts,
        Tier = PriorityTier.Ordinary,
        Score = 30,
        ClassId = "hoog",
        Findings = [new StoredFinding("multiple-partners", RuleEffect.Points, 30, "several-partner-types", 2, 0)],
    };
}
