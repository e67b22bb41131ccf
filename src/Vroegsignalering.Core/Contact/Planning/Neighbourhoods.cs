using NodaTime;

namespace Vroegsignalering.Contact.Planning;

/// <summary>The day of the week of each neighbourhood. It follows from the key alone, so that one case more changes no day of another.</summary>
internal sealed class Neighbourhoods(ContactCapacity capacity)
{
    private const int WorkingDays = 5;

    public IsoDayOfWeek DayOf(string neighbourhood)
    {
        if (capacity.NeighbourhoodDays.TryGetValue(neighbourhood, out IsoDayOfWeek told))
        {
            return told;
        }

        // FNV-1a over the characters.
        uint hash = 2_166_136_261;
        foreach (char c in neighbourhood)
        {
            hash = unchecked((hash ^ c) * 16_777_619);
        }

        return (IsoDayOfWeek)((hash % WorkingDays) + 1);
    }
}
