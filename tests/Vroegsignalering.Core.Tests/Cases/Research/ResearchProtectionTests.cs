using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vroegsignalering.Cases.Research;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Core.Tests.Cases.Research;

public sealed class ResearchProtectionTests
{
    private static readonly Arbitrary<(ResearchRow[] Rows, int Smallest, int Seed)> Files = Arb.From(
        from seed in Gen.Choose(0, 1_000_000)
        from count in Gen.Choose(0, 120)
        from smallest in Gen.Elements(2, 5, 10)
        select (Rows(new Random(seed), count), smallest, seed));

    [Fact]
    public void No_combination_is_that_of_fewer_people_unless_there_are_fewer_and_then_all_is_blank() => Prop.ForAll(Files, file =>
    {
        IReadOnlyList<ProtectedResearchRow> shown = ResearchProtection.Protect(file.Rows, file.Smallest);

        int people = file.Rows.Select(r => r.Pseudonym).Distinct(StringComparer.Ordinal).Count();
        return people < file.Smallest
            ? shown.All(r => r.Blank == ResearchFields.All)
            : shown.GroupBy(r => r with { Pseudonym = "" }).All(g => g.Select(r => r.Pseudonym).Distinct(StringComparer.Ordinal).Count() >= file.Smallest);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void What_is_left_is_true_and_every_row_stays() => Prop.ForAll(Files, file =>
    {
        IReadOnlyList<ProtectedResearchRow> shown = ResearchProtection.Protect(file.Rows, file.Smallest);

        // Each person keeps as many rows, and each row that is left fits a row of that person.
        return shown.CountBy(r => r.Pseudonym).OrderBy(c => c.Key, StringComparer.Ordinal).SequenceEqual(file.Rows.CountBy(r => r.Pseudonym).OrderBy(c => c.Key, StringComparer.Ordinal))
            && shown.All(r => file.Rows.Any(exact => exact.Pseudonym == r.Pseudonym && Fits(exact, r)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void The_order_of_the_rows_changes_nothing() => Prop.ForAll(Files, file =>
    {
        ResearchRow[] shuffled = [.. file.Rows];
        new Random(file.Seed + 1).Shuffle(shuffled);

        return ResearchProtection.Protect(file.Rows, file.Smallest).SequenceEqual(ResearchProtection.Protect(shuffled, file.Smallest));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Enough_people_with_the_same_row_keep_all_of_it_and_one_who_differs_in_attempts_loses_only_that()
    {
        ResearchRow[] rows = [.. Enumerable.Range(0, 10).Select(Row), .. Enumerable.Range(10, 9).Select(i => Row(i) with { AttemptsBand = "1" }), Row(19) with { AttemptsBand = "5+" }];

        IReadOnlyList<ProtectedResearchRow> shown = ResearchProtection.Protect(rows, 10);

        Assert.Equal([(ResearchFields.None, "0", 10), (ResearchFields.Attempts, null, 10)], shown.GroupBy(r => (r.Blank, r.AttemptsBand)).Select(g => (g.Key.Blank, g.Key.AttemptsBand, g.Count())));
        Assert.All(shown, r => Assert.Equal(("Energy", "250-499", true), (r.Partners, r.ArrearsBand, r.Reached)));
    }

    [Fact]
    public void Many_rows_of_one_person_are_one_person()
    {
        ResearchRow[] rows = [.. Enumerable.Repeat(Row(0), 20), .. Enumerable.Range(1, 9).Select(i => Row(i) with { Partners = "Rent" })];

        Assert.All(ResearchProtection.Protect(rows, 10), r => Assert.Equal(ResearchFields.Partners, r.Blank));
    }

    [Fact]
    public void Too_few_that_are_left_over_take_the_smallest_group_with_them()
    {
        ResearchRow[] rows =
        [
            .. Enumerable.Range(0, 12).Select(Row), .. Enumerable.Range(20, 11).Select(i => Row(i) with { Partners = "Rent" }),
            new ResearchRow("zz", new YearMonth(2026, 1), "Water", null, "5+", Reached: false, EarlierOutcome.NoContact),
        ];

        IReadOnlyList<ProtectedResearchRow> shown = ResearchProtection.Protect(rows, 10);

        Assert.Equal([(ResearchFields.None, 12), (ResearchFields.All, 12)], shown.GroupBy(r => r.Blank).Select(g => (g.Key, g.Count())).OrderBy(g => g.Key));
        Assert.All(shown.Where(r => r.Blank == ResearchFields.None), r => Assert.Equal("Energy", r.Partners));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_001)]
    public void A_group_of_one_protects_nobody(int smallest) => Assert.Throws<ArgumentOutOfRangeException>(() => ResearchProtection.Protect([], smallest));

    private static bool Fits(ResearchRow exact, ProtectedResearchRow shown) =>
        (shown.Month is null || shown.Month == exact.Month) && (shown.Partners is null || shown.Partners == exact.Partners)
        && (shown.ArrearsBand is null || shown.ArrearsBand == exact.ArrearsBand) && (shown.AttemptsBand is null || shown.AttemptsBand == exact.AttemptsBand)
        && (shown.Reached is null || shown.Reached == exact.Reached) && (shown.Outcome is null || shown.Outcome == exact.Outcome);

    private static ResearchRow Row(int person) => new($"p{person:00}", new YearMonth(2027, 3), "Energy", "250-499", "0", Reached: true, Outcome: null);

    private static ResearchRow[] Rows(Random random, int count)
    {
        int variety = random.Next(1, 5);
        return
        [
            .. Enumerable.Range(0, count).Select(_ => new ResearchRow(
                $"p{random.Next(count + 1)}",
                random.Next(8) == 0 ? null : new YearMonth(2027, random.Next(1, variety + 1)),
                new[] { "Energy", "Rent", "Energy+Water", "Water" }[random.Next(variety)],
                random.Next(6) == 0 ? null : new[] { "0-99", "100-249", "250-499", "500-999" }[random.Next(variety)],
                new[] { "0", "1", "2", "3-4" }[random.Next(variety)],
                random.Next(variety) == 0,
                random.Next(2) == 0 ? null : (EarlierOutcome)random.Next(1, variety + 1))),
        ];
    }
}
