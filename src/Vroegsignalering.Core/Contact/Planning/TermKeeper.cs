using System.Numerics;

namespace Vroegsignalering.Contact.Planning;

/// <summary>Holds a place for every case whose term can be met, and gives away only the room that costs none of them.</summary>
/// <remarks>Cases with the same days and kinds of room are one group, of which only the numbers per place are held: who of a group stands where
/// is decided when a case takes its place. A case gets in when a chain of moves, each within the term of its group, frees a place (an augmenting
/// path). Sets of cases that can be placed together form a transversal matroid, so that taking cases in order and refusing only those for
/// which no chain exists gives the set that is best in that order, and also the largest.</remarks>
internal sealed class TermKeeper
{
    private readonly Room _room;
    private readonly int _kinds;
    private readonly List<Group> _groups = [];
    private readonly ulong[] _closed;
    private readonly ulong[] _visited;
    private readonly (int From, int Group)[] _cameFrom;
    private readonly Queue<int> _queue = new();

    public TermKeeper(Room room)
    {
        (_room, _kinds) = (room, room.Kinds.Length);
        (_closed, _visited) = (new ulong[_kinds], new ulong[_kinds]);
        _cameFrom = new (int, int)[_kinds << 6];
    }

    /// <summary>The group of all cases that can use the same days, as a bit per day for each kind of room.</summary>
    public int GroupOf(ulong[] window)
    {
        // There are few: no more than there are days on which a contact can be wanted, times last days.
        for (int group = 0; group < _groups.Count; group++)
        {
            if (_groups[group].Window.AsSpan().SequenceEqual(window))
            {
                return group;
            }
        }

        _groups.Add(new Group(window));
        return _groups.Count - 1;
    }

    /// <summary>Holds a place for one more case of a group, when there is one that costs no case before it its term.</summary>
    public bool TryHold(int group)
    {
        int place = FreeOneOf(_groups[group].Window, _closed);
        if (place < 0)
        {
            Close();
            return false;
        }

        _groups[group].Add(place);
        _room.Take(place >> 6, place & 63);
        return true;
    }

    /// <summary>Takes a place for a case of a group that holds one, and lets that one go.</summary>
    public bool TryTakeHeld(int group, int kind, int day)
    {
        Group own = _groups[group];
        int place = (kind << 6) | day;
        if (own.IsIn(place))
        {
            own.Remove(place);
            return true;
        }

        int held = own.First;
        bool inside = IsIn(_closed, held);
        if (IsIn(own.Barred, place) || (!inside && IsIn(_closed, place)))
        {
            return false;
        }

        own.Remove(held);
        _room.GiveBack(held >> 6, held & 63);
        if (!CanFree(place, inside ? null : _closed))
        {
            own.Add(held);
            _room.Take(held >> 6, held & 63);
            own.Bar(_visited);
            if (!inside)
            {
                Close();
            }

            return false;
        }

        _room.Take(kind, day);
        return true;
    }

    /// <summary>Takes a place for a case that holds none.</summary>
    public bool TryTake(int kind, int day)
    {
        int place = (kind << 6) | day;
        if (IsIn(_closed, place))
        {
            return false;
        }

        if (!CanFree(place, _closed))
        {
            Close();
            return false;
        }

        _room.Take(kind, day);
        return true;
    }

    private static bool IsIn(ulong[] places, int place) => (places[place >> 6] & (1UL << (place & 63))) != 0;

    private bool CanFree(int place, ulong[]? skip)
    {
        if (_room.Has(place >> 6, place & 63))
        {
            return true;
        }

        ulong[] one = new ulong[_kinds];
        one[place >> 6] = 1UL << (place & 63);
        return FreeOneOf(one, skip) >= 0;
    }

    // What was visited in vain is full, and nobody in it can leave: it stays closed to all that hold no place in it.
    private void Close()
    {
        for (int i = 0; i < _kinds; i++)
        {
            _closed[i] |= _visited[i];
        }
    }

    /// <summary>Moves cases on, over as few places as can be, until one of the places is free; gives that place, or -1.</summary>
    private int FreeOneOf(ulong[] places, ulong[]? skip)
    {
        Array.Clear(_visited);
        _queue.Clear();
        if (Visit(places, skip, -1, -1) is int free and >= 0)
        {
            return MoveOn(free);
        }

        while (_queue.TryDequeue(out int full))
        {
            for (int g = 0; g < _groups.Count; g++)
            {
                if (_groups[g].IsIn(full) && Visit(_groups[g].Window, skip, full, g) is int end and >= 0)
                {
                    return MoveOn(end);
                }
            }
        }

        return -1;
    }

    private int Visit(ulong[] places, ulong[]? skip, int from, int group)
    {
        for (int kind = 0; kind < _kinds; kind++)
        {
            ulong left = places[kind] & ~_visited[kind] & ~(skip?[kind] ?? 0UL);
            _visited[kind] |= left;
            for (; left != 0; left &= left - 1)
            {
                int day = BitOperations.TrailingZeroCount(left);
                int place = (kind << 6) | day;
                _cameFrom[place] = (from, group);
                if (_room.Has(kind, day))
                {
                    return place;
                }

                _queue.Enqueue(place);
            }
        }

        return -1;
    }

    private int MoveOn(int free)
    {
        int place = free;
        while (_cameFrom[place] is ( >= 0, _) step)
        {
            _groups[step.Group].Remove(step.From);
            _groups[step.Group].Add(place);
            _room.Take(place >> 6, place & 63);
            _room.GiveBack(step.From >> 6, step.From & 63);
            place = step.From;
        }

        return place;
    }

    /// <summary>Cases with the same window: how many stand on which place.</summary>
    private sealed class Group(ulong[] window)
    {
        private readonly int[] _count = new int[window.Length << 6];
        private readonly ulong[] _present = new ulong[window.Length];

        public ulong[] Window { get; } = window;

        /// <summary>The places that this group can never get.</summary>
        public ulong[] Barred { get; } = new ulong[window.Length];

        public int First
        {
            get
            {
                int kind = Array.FindIndex(_present, p => p != 0);
                return (kind << 6) | BitOperations.TrailingZeroCount(_present[kind]);
            }
        }

        public bool IsIn(int place) => TermKeeper.IsIn(_present, place);

        public void Add(int place)
        {
            _count[place]++;
            _present[place >> 6] |= 1UL << (place & 63);
        }

        public void Remove(int place)
        {
            if (--_count[place] == 0)
            {
                _present[place >> 6] &= ~(1UL << (place & 63));
            }
        }

        public void Bar(ulong[] visited)
        {
            for (int i = 0; i < visited.Length; i++)
            {
                Barred[i] |= visited[i];
            }
        }
    }
}
