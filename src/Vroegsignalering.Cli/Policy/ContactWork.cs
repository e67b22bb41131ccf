using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Policy;

/// <summary>The work that a policy asks when nobody reacts: every attempt of the strategy of every case.</summary>
internal static class ContactWork
{
    private static readonly (Announcement Kind, Text Name)[] Announcements =
    [
        (Announcement.Letter, new("brief vooraf", "letter first")), (Announcement.Card, new("kaart vooraf", "card first")),
        (Announcement.Message, new("bericht vooraf", "message first")),
    ];

    /// <summary>Counts attempts per channel, and announcements; kinds of work that nobody asks are not there.</summary>
    /// <param name="outcomes">What each policy does.</param>
    /// <param name="otherwise">The strategy of classes that name none.</param>
    public static IReadOnlyList<(Text What, IReadOnlyList<long> Counts)> Of(IReadOnlyList<PolicyOutcome> outcomes, ContactStrategy otherwise)
    {
        List<(Text, IReadOnlyList<long>)> work = [];
        foreach (ContactChannel channel in Enum.GetValues<ContactChannel>())
        {
            AddWhenAsked(channel.Name(), step => step.Channel == channel ? step.Attempts : 0);
        }

        foreach ((Announcement kind, Text name) in Announcements)
        {
            AddWhenAsked(name, step => step.Announcement == kind ? step.Attempts : 0);
        }

        return work;

        void AddWhenAsked(Text what, Func<ContactStep, int> attempts)
        {
            long[] counts = [.. outcomes.Select(o => Count(o, otherwise, attempts))];
            if (counts.Any(c => c > 0))
            {
                work.Add((what, counts));
            }
        }
    }

    // Of the classes of a policy the first is that of threatening situations, and the last that of cases that are not picked up.
    private static long Count(PolicyOutcome outcome, ContactStrategy otherwise, Func<ContactStep, int> attempts)
    {
        long count = outcome.PerClass[0] * (long)ContactStrategies.Urgent.Steps.Sum(attempts);
        foreach ((int index, PriorityClass @class) in outcome.Policy.Classes.Index())
        {
            ContactStrategy strategy = @class.Strategy is string id ? ContactStrategies.ByName[id] : otherwise;
            count += outcome.PerClass[index + 1] * (long)strategy.Steps.Sum(attempts);
        }

        return count;
    }
}
