using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;
using Vroegsignalering.Files;

namespace Vroegsignalering.Simulation.Scenarios;

/// <summary>Reads how the time of staff is spent.</summary>
internal static class StaffTimeReader
{
    private const int MinutesOfDay = 1_440;
    private const int MostChannels = 20;

    private static readonly DayPart[] DayParts = [DayPart.Morning, DayPart.Afternoon, DayPart.Evening];

    public static StaffTime Read(FileNode node, FileFaults faults)
    {
        StaffTime usual = new();
        if (ScenarioPart.Of(node, faults, "minutesPerDay", "contactPercent", "channels") is not FileObject part)
        {
            return usual;
        }

        int? minutes = part.Whole("minutesPerDay", 1, MinutesOfDay);
        int? percent = part.Whole("contactPercent", 0, 100);
        ChannelTime[] channels = [.. part.List("channels", MostChannels).Take(MostChannels).Select(c => Channel(c, faults)).OfType<ChannelTime>()];
        if (channels.DistinctBy(c => (c.Channel, c.DayPart)).Count() < channels.Length)
        {
            faults.Add(ScenarioDiagnostics.Twice, node.Find("channels")!);
        }

        if (channels.Sum(c => c.Percent) > 100)
        {
            faults.Add(ScenarioDiagnostics.PartsExceedWhole, node.Find("channels")!);
        }

        return new StaffTime
        {
            MinutesPerDay = minutes ?? usual.MinutesPerDay,
            ContactPercent = percent ?? usual.ContactPercent,
            Channels = node.Find("channels") is null ? usual.Channels : channels,
        };
    }

    private static ChannelTime? Channel(FileNode node, FileFaults faults)
    {
        if (ScenarioPart.Of(node, faults, "channel", "minutes", "percent", "dayPart") is not FileObject part)
        {
            return null;
        }

        ContactChannel? channel = part.Choice("channel", ContactStepLimits.Channels, required: true);
        int? minutes = part.Whole("minutes", 1, MinutesOfDay, required: true);
        int? percent = part.Whole("percent", 0, 100, required: true);
        DayPart? dayPart = part.Choice("dayPart", DayParts);
        return channel is ContactChannel known && minutes is int time && percent is int share
            ? new ChannelTime(known, time, share) { DayPart = dayPart ?? DayPart.NotStated }
            : null;
    }
}
