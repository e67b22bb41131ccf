using NodaTime;

namespace Vroegsignalering.Contact.Planning;

/// <summary>The room that is left, per kind of room (a channel with a part of the day) and working day.</summary>
internal sealed class Room
{
    private const int Unlimited = int.MaxValue / 2;

    private readonly int[][] _free;
    private readonly int[][] _all;
    private readonly Dictionary<ContactChannel, int[]> _ofChannel;
    private readonly Dictionary<(ContactChannel Channel, DayPart DayPart), int[]> _for = [];

    public Room(PlanningRequest request, LocalDate[] days)
    {
        Dictionary<(ContactChannel Channel, DayPart DayPart), ChannelCapacity[]> limited = request.Capacity.Channels.GroupBy(c => (c.Channel, c.DayPart)).ToDictionary(g => g.Key, g => g.ToArray());
        HashSet<ContactChannel> known = [.. limited.Keys.Select(k => k.Channel)];
        (ContactChannel Channel, DayPart DayPart)[] unlimited =
        [
            .. request.Cases.SelectMany(c => c.Steps).Select(s => s.Channel).Distinct().Where(c => !known.Contains(c)).Select(c => (c, DayPart.NotStated)),
        ];
        Kinds = [.. limited.Keys.Concat(unlimited).OrderBy(k => k.Channel).ThenBy(k => k.DayPart)];
        _all =
        [
            .. Kinds.Select(kind => limited.TryGetValue(kind, out ChannelCapacity[]? rooms)
                ? Array.ConvertAll(days, day => (int)Math.Min(Unlimited - 1, rooms.Sum(r => (long)request.Capacity.RoomOn(r, day, request.Calendar))))
                : Array.ConvertAll(days, _ => Unlimited)),
        ];
        _free = [.. _all.Select(a => a.ToArray())];
        _ofChannel = Enumerable.Range(0, Kinds.Length).GroupBy(k => Kinds[k].Channel).ToDictionary(g => g.Key, g => g.ToArray());
        Open = [.. _free.Select(f => f.Select((n, day) => n > 0 ? 1UL << day : 0).Aggregate(0UL, (all, bit) => all | bit))];
    }

    public (ContactChannel Channel, DayPart DayPart)[] Kinds { get; }

    /// <summary>Per kind a bit for each day on which there is room left.</summary>
    public ulong[] Open { get; }

    public bool IsLimited(int kind, int day) => _all[kind][day] < Unlimited;

    public int All(int kind, int day) => _all[kind][day];

    public bool Has(int kind, int day) => _free[kind][day] > 0;

    public void Take(int kind, int day) => Change(kind, day, -1);

    public void GiveBack(int kind, int day) => Change(kind, day, 1);

    /// <summary>The kinds of room that a contact can use: those of its channel, of its part of the day or of any.</summary>
    public int[] For(ContactChannel channel, DayPart dayPart)
    {
        if (!_for.TryGetValue((channel, dayPart), out int[]? kinds))
        {
            kinds = Array.FindAll(
                _ofChannel.GetValueOrDefault(channel, []), k => dayPart == DayPart.NotStated || Kinds[k].DayPart == DayPart.NotStated || Kinds[k].DayPart == dayPart);
            _for.Add((channel, dayPart), kinds);
        }

        return kinds;
    }

    private void Change(int kind, int day, int by)
    {
        int left = _free[kind][day] += by;
        Open[kind] = left > 0 ? Open[kind] | (1UL << day) : Open[kind] & ~(1UL << day);
    }
}
