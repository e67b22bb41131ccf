using System.Text.Json;
using Vroegsignalering.Files;

namespace Vroegsignalering.Contact;

/// <summary>Writes strategies in one fixed form: what has its default is left out.</summary>
internal static class ContactStrategyFileWriter
{
    public static byte[] Write(IReadOnlyCollection<ContactStrategy> strategies) => FileWriting.Write(forPeople: true, writer =>
    {
        writer.WriteStartObject();
        writer.WriteList("strategies", strategies, strategy => Write(writer, strategy));
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, ContactStrategy strategy)
    {
        writer.WriteStartObject();
        writer.WriteString("id", strategy.Id);
        writer.WriteBoth("name", strategy.Name);
        if (strategy.Description is Text description)
        {
            writer.WriteBoth("description", description);
        }

        writer.WriteSources(strategy.Sources);
        writer.WriteList("stopWhen", strategy.OwnStops, stop => writer.WriteStringValue(ContactStrategyFileReader.NameOf(stop)));
        writer.WriteList("steps", strategy.Steps, step => Write(writer, step));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ContactStep step)
    {
        writer.WriteStartObject();
        writer.WriteString("channel", ContactStrategyFileReader.NameOf(step.Channel));
        writer.WriteNumber("afterWorkingDays", step.AfterWorkingDays);
        if (step.Attempts != 1)
        {
            writer.WriteNumber("attempts", step.Attempts);
        }

        if (step.DayPart != DayPart.NotStated)
        {
            writer.WriteString("dayPart", ContactStrategyFileReader.NameOf(step.DayPart));
        }

        if (step.IsAnnounced)
        {
            writer.WriteStartObject("announcement");
            writer.WriteString("by", ContactStrategyFileReader.NameOf(step.Announcement));
            writer.WriteNumber("workingDaysBefore", step.AnnouncedWorkingDays);
            if (step.OptOut is ContactOptOut optOut)
            {
                writer.WriteStartObject("optOut");
                writer.WriteString("by", ContactStrategyFileReader.NameOf(optOut.By));
                writer.WriteNumber("workingDaysBefore", optOut.WorkingDaysBefore);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
