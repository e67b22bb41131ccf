namespace Vroegsignalering.Core.Tests.Cases.Handovers;

public sealed class HandoverPackageTests
{
    private static readonly Person Resident = A.Person() with { Initials = "T.", LastName = "Testpersoon", Phone = "0612345678", BirthDate = new LocalDate(1990, 1, 1), Sex = Sex.Female };

    private static readonly CaseOpened Opening = new("Z-1", [A.Signal() with { Person = Resident }, A.Signal(PartnerType.Rent, "b", 250m), A.Signal(PartnerType.Rent, "c", 50m)])
    {
        On = A.Day,
        ReplyChannel = new ReplyChannel(ContactChannel.Phone, "14 030"),
    };

    [Fact]
    public void Debt_help_gets_the_arrears_of_each_partner_and_the_bsn()
    {
        HandoverPackage package = Package(HandoverReceiver.DebtHelp);

        Assert.Equal([new(PartnerType.Rent, A.Euros(300m)), new(PartnerType.Energy, A.Euros(100m))], package.ArrearsPerPartner);
        Assert.Equal((Resident.Bsn, null, false), (package.Person.Bsn, package.TotalArrears, package.IsThreatening));
        Assert.Single(package.Help);
    }

    [Fact]
    public void A_budget_coach_gets_one_amount_and_no_bsn()
    {
        HandoverPackage package = Package(HandoverReceiver.BudgetCoaching);

        Assert.Equal(A.Euros(400m), package.TotalArrears);
        Assert.Empty(package.ArrearsPerPartner);
        Assert.Null(package.Person.Bsn);
    }

    [Fact]
    public void The_arrears_of_a_housemate_are_not_passed_on()
    {
        Person housemate = A.Person(A.OtherBsnDigits) with { LastName = "Ander" };
        CaseHistory history = Case(HandoverReceiver.DebtHelp, HandoverAgreement.Arrears)
            .Add(new SignalAdded(A.Signal(PartnerType.Water, "d", 999m) with { Person = housemate })).History
            .Add(new SignalAdded(A.Signal(PartnerType.Water, "e", 998m) with { Person = new Person { LastName = "Testpersoon", BirthDate = new LocalDate(1960, 1, 1) } })).History;

        Assert.Equal(
            [new(PartnerType.Rent, A.Euros(300m)), new(PartnerType.Energy, A.Euros(100m))],
            HandoverPackage.For(history.Case, "1", Resident).ArrearsPerPartner);
        Assert.Equal([new(PartnerType.Rent, A.Euros(300m)), new(PartnerType.Water, A.Euros(999m))], HandoverPackage.For(history.Case, "1", housemate).ArrearsPerPartner);
    }

    [Fact]
    public void The_address_is_that_of_the_resident_however_each_partner_writes_the_name()
    {
        SignalCase one = Case(HandoverReceiver.Other, HandoverAgreement.ContactDetails).Case;

        Assert.Equal(A.Address(), HandoverPackage.For(one, "1", Resident with { Initials = null, LastName = "TESTPERSOON" }).Address);
    }

    [Theory]
    [InlineData(HandoverReceiver.SocialWork)]
    [InlineData(HandoverReceiver.AddictionCare)]
    [InlineData(HandoverReceiver.FamilyCare)]
    [InlineData(HandoverReceiver.AssertiveOutreachCare)]
    [InlineData(HandoverReceiver.Other)]
    [InlineData(HandoverReceiver.NotStated)]
    public void Other_helpers_get_no_amount_no_partner_and_no_bsn(HandoverReceiver receiver)
    {
        HandoverPackage package = Package(receiver);

        Assert.Empty(package.ArrearsPerPartner);
        Assert.Null(package.TotalArrears);
        Assert.Null(package.Person.Bsn);
        Assert.Equal("Testpersoon", package.Person.LastName);
    }

    [Fact]
    public void Arrears_are_passed_on_only_when_the_resident_agreed_to_that() =>
        Assert.Empty(Package(HandoverReceiver.DebtHelp, HandoverAgreement.ContactDetails).ArrearsPerPartner);

    [Fact]
    public void Without_consent_only_what_urgent_care_cannot_miss_is_passed_on()
    {
        CaseHistory history = CaseHistory.Replay([Opening, new HandoverOffered("1", HandoverReceiver.DebtHelp, HandoverPurpose.UrgentCare, WithConsent: false)]);

        HandoverPackage package = HandoverPackage.For(history.Case, "1", Resident);

        Assert.Equal([HandoverDataKind.Name, HandoverDataKind.ContactDetails, HandoverDataKind.ThreateningSituation], package.Data.Select(d => d.Kind));
        Assert.Equal((null, null, 0), (package.Person.Bsn, package.TotalArrears, package.ArrearsPerPartner.Count));
    }

    [Fact]
    public void What_is_not_on_the_list_of_data_is_not_in_the_package() => Prop.ForAll(
        Gen.Elements(Enum.GetValues<HandoverReceiver>()).ToArbitrary(),
        Gen.Elements(Enum.GetValues<HandoverAgreement>()).ToArbitrary(),
        (receiver, agreed) =>
        {
            HandoverPackage package = Package(receiver, agreed);
            HashSet<HandoverDataKind> kinds = [.. package.Data.Select(d => d.Kind)];
            Assert.Equal(kinds.Contains(HandoverDataKind.Bsn), package.Person.Bsn is not null);
            Assert.Equal(kinds.Contains(HandoverDataKind.TotalArrears), package.TotalArrears is not null);
            Assert.Equal(kinds.Contains(HandoverDataKind.ArrearsPerPartner), package.ArrearsPerPartner.Count > 0);
            Assert.Equal(kinds.Contains(HandoverDataKind.ThreateningSituation), package.IsThreatening is not null);
            Assert.Equal(kinds.Contains(HandoverDataKind.HelpSoFar), package.Help.Count > 0);
            Assert.Equal(Sex.NotStated, package.Person.Sex);
            Assert.All(package.Data, d => Assert.False(d.Why.Dutch == d.Why.English));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_package_tells_what_is_missing()
    {
        CaseHistory history = CaseHistory.Replay([Opening with { ReplyChannel = null }, new HandoverOffered("1", HandoverReceiver.Other, HandoverPurpose.NotStated, true)]);

        HandoverPackage package = HandoverPackage.For(history.Case, "1", new Person { Initials = "T." });

        Assert.Equal(Enum.GetValues<HandoverGap>()[1..], package.Missing);
        Assert.False(package.IsComplete);
        Assert.All(package.Missing, gap => Assert.EndsWith("?", gap.Question().Dutch, StringComparison.Ordinal));
    }

    [Fact]
    public void A_complete_package_is_handed_over_only_when_the_receiver_confirms()
    {
        CaseHistory offered = Case(HandoverReceiver.DebtHelp, HandoverAgreement.Arrears);

        Assert.True(HandoverPackage.For(offered.Case, "1", Resident).IsComplete);
        Assert.False(HandoverPackage.For(offered.Case, "1", Resident).IsHandedOver);
        Assert.True(HandoverPackage.For(offered.Add(new HandoverConfirmed("1")).History.Case, "1", Resident).IsHandedOver);
    }

    [Fact]
    public void The_text_for_debt_help_holds_what_is_in_the_package()
    {
        string text = Package(HandoverReceiver.DebtHelp).ToText(Language.Dutch);

        Assert.All(
            ["Overdracht aan: schuldhulpverlening, kredietbank", "Van: mw-1", "14 030", "T. Testpersoon", "BSN: 9999", "Achterstand bij verhuurder: € 300", "schuldenoverzicht gemaakt", "17 maart 2027"],
            part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.DoesNotContain("Nog in te vullen", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_for_a_family_helper_holds_no_number_and_no_amount_in_either_language() => Assert.All(
        [Package(HandoverReceiver.FamilyCare, HandoverAgreement.ReceiverContacts).ToText(Language.Dutch), Package(HandoverReceiver.FamilyCare, HandoverAgreement.ReceiverContacts).ToText(Language.English)],
        text => Assert.All(["BSN", "€", "chterstand", "rrears at", "bedreigend", "threat"], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal)));

    [Fact]
    public void ToString_holds_no_person() => Assert.Equal("handover of Z-1 to DebtHelp", Package(HandoverReceiver.DebtHelp).ToString());

    [Fact]
    public void A_handover_that_is_not_there_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => HandoverPackage.For(CaseHistory.Open(Opening).Case, "1", Resident));

    private static HandoverPackage Package(HandoverReceiver receiver, HandoverAgreement agreed = HandoverAgreement.Arrears) =>
        HandoverPackage.For(Case(receiver, agreed).Case, "1", Resident);

    private static CaseHistory Case(HandoverReceiver receiver, HandoverAgreement agreed) => CaseHistory.Replay(
    [
        Opening,
        new OwnerAssigned("mw-1"),
        new AttemptMade(ContactChannel.HomeVisit, true) { On = A.Day },
        new HelpGiven(HelpKind.DebtOverview) { On = A.Day },
        new HandoverOffered("1", receiver, HandoverPurpose.FinancialHelp, WithConsent: true)
        {
            On = A.Day,
            Organisation = "kredietbank",
            AgreedTo = [agreed],
            NextAppointmentOn = A.Day.PlusDays(7),
        },
    ]);
}
