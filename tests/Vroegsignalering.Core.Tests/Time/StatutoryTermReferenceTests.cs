namespace Vroegsignalering.Core.Tests.Time;

public sealed class StatutoryTermReferenceTests
{
    private const int Seed = 2_021_2100;
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.Dutch;

    // The last days of a year reach into the next, so the table decides where the draw ends.
    private static readonly LocalDate First = new(2021, 3, 1);
    private static readonly LocalDate Last = new(2100, 10, 1);

    public static TheoryData<StatutoryTermKind> Kinds => [.. Enum.GetValues<StatutoryTermKind>().Where(k => k != StatutoryTermKind.NotStated)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Ten_thousand_dates_end_where_a_slow_walk_ends(StatutoryTermKind kind)
    {
        Random random = new(Seed + (int)kind);
        int extended = 0;
        for (int i = 0; i < 10_000; i++)
        {
            LocalDate start = First.PlusDays(random.Next(Period.DaysBetween(First, Last)));
            int weeks = random.Next(1, 9);
            (StatutoryTerm term, LocalDate slow) = kind switch
            {
                StatutoryTermKind.FirstConversation => (StatutoryTerm.FirstConversation(start, Calendar), SlowTerms.Weeks(start, 4)),
                StatutoryTermKind.ThreateningSituation => (StatutoryTerm.ThreateningSituation(start, Calendar), SlowTerms.WorkingDays(start, 3, 1)),
                StatutoryTermKind.Decision => (StatutoryTerm.Decision(start, Calendar, weeks), SlowTerms.Weeks(start, weeks)),
                _ => (StatutoryTerm.EndOfSupplyNotice(start, Calendar), SlowTerms.WorkingDays(start, 20, -1)),
            };
            Assert.True(slow == term.LastDay, $"{kind} from {start}: {term.LastDay}, and slowly {slow}");
            Assert.Equal((kind, start), (term.Kind, term.StartedOn));
            extended += term.IsExtended ? 1 : 0;
        }

        Assert.Equal(kind is StatutoryTermKind.FirstConversation or StatutoryTermKind.Decision, extended > 1_000);
    }
}
