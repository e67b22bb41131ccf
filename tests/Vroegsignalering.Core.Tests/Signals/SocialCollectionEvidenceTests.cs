namespace Vroegsignalering.Core.Tests.Signals;

public sealed class SocialCollectionEvidenceTests
{
    private static readonly SocialCollectionEvidence Complete = new()
    {
        PersonalContact = true,
        PointedToDebtHelp = true,
        WrittenReminders = 3,
        ReminderTermDays = 14,
        ConsentOffered = true,
        ConsentRefused = false,
    };

    [Fact]
    public void Complete_evidence_misses_nothing() => Assert.All(
        Enum.GetValues<PartnerType>(), partner => Assert.Empty(Complete.Missing(partner, A.Day)));

    [Fact]
    public void What_is_not_reported_is_not_missing() => Assert.Empty(new SocialCollectionEvidence().Missing(PartnerType.Energy, A.Day));

    [Fact]
    public void Each_effort_that_was_not_made_is_missing_in_the_order_of_the_law()
    {
        SocialCollectionEvidence nothing = new() { PersonalContact = false, PointedToDebtHelp = false, WrittenReminders = 0, ConsentOffered = false };

        Assert.Equal(Enum.GetValues<SocialCollectionEffort>().Skip(1), nothing.Missing(PartnerType.Rent, A.Day));
    }

    [Theory]
    [InlineData(PartnerType.Energy, "2023-03-31", 1, 7, false)]
    [InlineData(PartnerType.Energy, "2023-04-01", 2, 14, true)]
    [InlineData(PartnerType.Energy, "2023-04-01", 3, 13, true)]
    [InlineData(PartnerType.Energy, "2023-04-01", 3, 14, false)]
    [InlineData(PartnerType.Energy, null, 2, 14, true)]
    [InlineData(PartnerType.Energy, "2019-01-01", 1, 7, false)]
    [InlineData(PartnerType.Rent, "2023-04-01", 1, 7, false)]
    [InlineData(PartnerType.Water, "2027-03-10", 1, 0, false)]
    [InlineData(PartnerType.Water, "2027-03-10", 0, 0, true)]
    public void Energy_needs_three_reminders_of_fourteen_days_since_april_2023(PartnerType partner, string? on, int reminders, int days, bool missing)
    {
        LocalDate? day = on is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value;
        SocialCollectionEvidence evidence = Complete with { WrittenReminders = reminders, ReminderTermDays = days };

        Assert.Equal(missing, evidence.Missing(partner, day).Contains(SocialCollectionEffort.WrittenReminders));
    }

    [Fact]
    public void A_refusal_is_no_missing_effort() => Assert.Empty((Complete with { ConsentRefused = true }).Missing(PartnerType.Rent, A.Day));

    [Fact]
    public void Numbers_below_zero_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Complete with { WrittenReminders = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Complete with { ReminderTermDays = -1 });
    }
}
