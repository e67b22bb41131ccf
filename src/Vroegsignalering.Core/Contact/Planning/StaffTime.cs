namespace Vroegsignalering.Contact.Planning;

/// <summary>How the time of staff is spent, to make room out of FTE. <b>No figure here is published: all are assumptions of this product</b>, to be
/// replaced by those of the municipality.</summary>
public sealed record StaffTime
{
    /// <summary>Minutes of one FTE on a working day; 432 by default, a week of 36 hours over five days (assumed).</summary>
    public int MinutesPerDay { get; init; } = 432;

    /// <summary>The share of that time that goes to reaching residents, in percent; 50 by default (assumed). The rest is for conversations,
    /// help, registering and meetings.</summary>
    public int ContactPercent { get; init; } = 50;

    /// <summary>The channels that take time of staff. By default (all assumed) a call of 15 minutes with 45 percent of the time, a visit of
    /// 45 minutes, travel included, in the afternoon with 45 percent, and an appointment at the office of 60 minutes with 10 percent.</summary>
    public IReadOnlyList<ChannelTime> Channels { get; init; } =
    [
        new(ContactChannel.Phone, Minutes: 15, Percent: 45),
        new(ContactChannel.HomeVisit, Minutes: 45, Percent: 45) { DayPart = DayPart.Afternoon },
        new(ContactChannel.OfficeAppointment, Minutes: 60, Percent: 10),
    ];

    internal int PerDay(ChannelTime channel, decimal fte) =>
        (int)(fte * MinutesPerDay * ContactPercent * channel.Percent / 10_000m / channel.Minutes);
}
