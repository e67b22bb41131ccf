using Vroegsignalering.Contact.Planning;

namespace Vroegsignalering.Core.Tests.Contact.Planning;

public sealed class ContactForecastTests
{
    private static readonly ContactStrategy OneCall = new ContactStrategyBuilder("one-call").Then(ContactChannel.Phone, 0).Build();

    private static ForecastRequest Request(int calls, int perWeek, int weeks = 6) => new()
    {
        Now = Plans.Request(Plans.Room(calls) with { Fte = 2m }),
        Weeks = [.. Enumerable.Repeat(new ExpectedCases(perWeek), weeks)],
        Strategy = OneCall,
    };

    [Fact]
    public void A_backlog_grows_by_what_comes_in_less_what_there_is_room_for()
    {
        ContactForecast forecast = ContactForecast.Make(Request(calls: 2, perWeek: 15));

        // Ten calls in a week; Whit Monday was before, so every week has five days.
        Assert.Equal([5, 10, 15, 20, 25, 30], forecast.Weeks.Select(w => w.Backlog));
        Assert.All(forecast.Weeks, w => Assert.Equal((15, 15, 10), (w.NewCases, w.Wanted, w.Planned)));
        Assert.All(forecast.Weeks, w => Assert.Equal(new ChannelWeek(w.From, ContactChannel.Phone, 10, 10), w.Channels.Single(c => c.Channel == ContactChannel.Phone)));
    }

    [Fact]
    public void Terms_are_missed_when_more_come_in_for_weeks_than_there_is_room_for()
    {
        // By the last days of the first two weeks' cases, in week 4 and 5, there were 30 cases and room for 21 and 26 calls.
        ContactForecast forecast = ContactForecast.Make(Request(calls: 1, perWeek: 15));

        Assert.Equal(0, forecast.Weeks.Take(4).Sum(w => w.MissedTerms));
        Assert.Equal(30 - 26, forecast.MissedTerms);
        Assert.Equal(0, ContactForecast.Make(Request(calls: 3, perWeek: 15)).MissedTerms);
    }

    [Fact]
    public void One_more_fte_tells_what_it_would_do()
    {
        ForecastRequest request = Request(calls: 2, perWeek: 15);

        Assert.Equal(0, ContactForecast.Make(request.WithExtraFte(1m)).Backlog);
        Assert.Equal(60, ContactForecast.Make(request.WithExtraFte(-1m)).Backlog);
    }

    [Fact]
    public void A_term_that_is_over_counts_in_the_first_week() => Assert.Equal([1, 0], ContactForecast.Make(Request(9, 1, weeks: 2) with
    {
        Now = Plans.Request(Plans.Room(9), Plans.Case("over", deadline: -4)),
    }).Weeks.Select(w => w.MissedTerms));

    [Fact]
    public void What_threatens_gets_its_three_working_days_before_the_rest()
    {
        ForecastRequest request = Request(calls: 1, perWeek: 0, weeks: 2) with { Weeks = [new(3, 2), new(3, 2)] };

        Assert.Equal(0, ContactForecast.Make(request).MissedTerms);
        Assert.Equal(5, ContactForecast.Make(request).Weeks[0].NewCases);
    }

    [Fact]
    public void A_forecast_covers_one_to_twelve_weeks()
    {
        Assert.Throws<ArgumentException>(() => Request(1, 1, weeks: 0));
        Assert.Throws<ArgumentException>(() => Request(1, 1, weeks: 13));
        Assert.Equal(12, ContactForecast.Make(Request(1, 1, weeks: 12)).Weeks.Count);
    }
}
