using Vroegsignalering.Contact.Planning;

namespace Vroegsignalering.Core.Tests.Contact.Planning;

public sealed class ContactCapacityTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.Dutch;

    [Fact]
    public void The_published_staff_of_a_city_gives_room_per_channel()
    {
        ContactCapacity room = ContactCapacity.ForInhabitants(565_000);

        Assert.Equal(18.645m, room.Fte);
        Assert.Equal(
            [(ContactChannel.Phone, 120), (ContactChannel.HomeVisit, 40), (ContactChannel.OfficeAppointment, 6)], room.Channels.Select(c => (c.Channel, c.PerDay)));
    }

    [Fact]
    public void Room_shrinks_with_absence_and_is_none_on_a_day_off()
    {
        ContactCapacity room = Plans.Room(calls: 10) with { Fte = 4m, Absences = [new StaffAbsence(Plans.On(0), Plans.On(1), 1m), new StaffAbsence(Plans.On(1), Plans.On(1), 9m)] };
        int Room(LocalDate day) => room.RoomOn(room.Channels[0], day, Calendar);

        Assert.Equal([7, 0, 10, 0], new[] { Plans.On(0), Plans.On(1), Plans.On(2), Plans.Monday.PlusDays(-1) }.Select(Room));
    }

    [Fact]
    public void A_limit_per_week_is_spread_over_its_working_days()
    {
        ChannelCapacity calls = new(ContactChannel.Phone, 10) { PerWeek = 7 };
        ContactCapacity room = new() { Channels = [calls] };
        int[] Week(LocalDate monday) => [.. Enumerable.Range(0, 7).Select(d => room.RoomOn(calls, monday.PlusDays(d), Calendar))];

        Assert.Equal([2, 2, 1, 1, 1, 0, 0], Week(Plans.Monday));
        Assert.Equal([0, 2, 2, 2, 1, 0, 0], Week(new LocalDate(2027, 3, 29))); // Easter Monday
    }

    [Fact]
    public void A_channel_can_have_days_of_its_own()
    {
        ChannelCapacity visits = new(ContactChannel.HomeVisit, 10, DayPart.Evening) { Days = [IsoDayOfWeek.Tuesday] };
        ContactCapacity room = new() { Channels = [visits] };

        Assert.Equal((0, 10), (room.RoomOn(visits, Plans.On(0), Calendar), room.RoomOn(visits, Plans.On(1), Calendar)));
    }

    [Fact]
    public void More_staff_gives_room_in_ratio_and_needs_to_know_the_staff()
    {
        ContactCapacity room = Plans.Room(calls: 10) with { Fte = 2m };

        Assert.Equal(15, room.WithFte(3m).Channels[0].PerDay);
        Assert.Throws<InvalidOperationException>(() => Plans.Room().WithFte(3m));
    }

    [Fact]
    public void More_room_than_fits_in_a_number_is_as_much_as_fits()
    {
        ContactCapacity room = new() { Fte = 0.0000000000000000000000000001m, Channels = [.. Enumerable.Repeat(new ChannelCapacity(ContactChannel.Phone, int.MaxValue) { PerWeek = int.MaxValue }, 3)] };
        ForecastRequest coming = new() { Now = Plans.Request(room, Plans.Case("a")), Weeks = [new ExpectedCases(1)] };

        Assert.Equal(int.MaxValue, room.WithFte(1m).Channels[0].PerDay);
        Assert.Equal(0, ContactForecast.Make(coming).Backlog);
        Assert.Equal(0, ContactForecast.Make(coming.WithExtraFte(1m)).Backlog);
        Assert.All(ContactPlanner.Plan(coming.Now).Weeks, w => Assert.InRange(w.Room ?? 0, 1_000_000_000, int.MaxValue));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChannelCapacity(ContactChannel.Phone, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChannelCapacity(ContactChannel.Phone, 1) { PerWeek = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExpectedCases(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExpectedCases(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChannelTime(ContactChannel.Phone, 0, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => Plans.Room() with { VisitsPerRound = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Plans.Room() with { Fte = 0m });
        Assert.Throws<ArgumentOutOfRangeException>(() => Plans.Request(Plans.Room()) with { HorizonWorkingDays = 61 });
        Assert.Throws<ArgumentOutOfRangeException>(() => ContactCapacity.ForInhabitants(0));
    }

    [Fact]
    public void Every_decision_has_its_reason_in_both_languages() => Assert.All(
        Enum.GetValues<ContactPlacement>(), p => Assert.NotEqual(p.Reason().Dutch, p.Reason().English));
}
