namespace Vroegsignalering.Households.Matching;

/// <summary>One value of one field, however many records have it.</summary>
internal struct FieldValue
{
    /// <summary>What tells it from every other value.</summary>
    public ulong Hash;

    /// <summary>Which characters occur in it: two values that differ in many are far apart.</summary>
    public ulong Letters;

    /// <summary>What else comparing needs: the length of the first name in it, the number it stands for, or whether it is verified.</summary>
    public int Mark;

    /// <summary>The bits that agreeing on it gives against a stranger.</summary>
    public float Rarity;

    internal int Start, Length;
}

/// <summary>The values of one field, each kept and looked at once; a record holds the number of its value, zero for none.</summary>
/// <remarks>Numbers are given out in the order of the records, so they are the same in every run.</remarks>
internal sealed class FieldValues
{
    private FieldValue[] _values = new FieldValue[64];
    private int[] _counts = new int[64];

    // A table with open places: the high half of a place is that of a hash, the low half the number of the value.
    private ulong[] _places = new ulong[128];
    private char[] _characters = new char[256];
    private int _used;

    /// <summary>One more than the highest number that was given out.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The value with this number.</summary>
    public ref FieldValue this[int value] => ref _values[value];

    /// <summary>How many records have a value.</summary>
    public int CountOf(int value) => _counts[value];

    /// <summary>The characters of a value, where they were kept.</summary>
    public ReadOnlySpan<char> Text(int value)
    {
        ref readonly FieldValue found = ref _values[value];
        return _characters.AsSpan(found.Start, found.Length);
    }

    /// <summary>Counts a value that is only compared whole; a hash of zero is no value.</summary>
    public int Add(ulong hash, int mark = 0) => Add(hash, [], mark);

    /// <summary>Counts a text.</summary>
    public int Add(ReadOnlySpan<char> text, int mark = 0) => Add(Hashes.Of(text), text, mark);

    /// <summary>Counts a value and keeps its characters when it is new.</summary>
    public int Add(ulong hash, ReadOnlySpan<char> text, int mark)
    {
        if (hash == 0)
        {
            return 0;
        }

        int value = Find(hash);
        if (value == 0)
        {
            value = AddNew(hash, text, mark);
        }

        _counts[value]++;
        return value;
    }

    /// <summary>The number of a value, zero when no record has it.</summary>
    public int Find(ulong hash) => (int)(_places[Place(hash)] & uint.MaxValue);

    private int AddNew(ulong hash, ReadOnlySpan<char> text, int mark)
    {
        if (Count == _values.Length)
        {
            Grow();
        }

        _values[Count] = new FieldValue
        {
            Hash = hash,
            Letters = SpellingDistance.Letters(text),
            Mark = mark,
            Start = Keep(text),
            Length = text.Length,
        };
        _places[Place(hash)] = High(hash) | (uint)Count;
        return Count++;
    }

    private int Keep(ReadOnlySpan<char> text)
    {
        if (_used + text.Length > _characters.Length)
        {
            Array.Resize(ref _characters, (2 * _characters.Length) + text.Length);
        }

        text.CopyTo(_characters.AsSpan(_used));
        int start = _used;
        _used += text.Length;
        return start;
    }

    private void Grow()
    {
        Array.Resize(ref _values, 2 * _values.Length);
        Array.Resize(ref _counts, _values.Length);
        _places = new ulong[2 * _values.Length];
        for (int value = 1; value < Count; value++)
        {
            ulong hash = _values[value].Hash;
            _places[Place(hash)] = High(hash) | (uint)value;
        }
    }

    // Where a hash is, or the open place where it belongs.
    private int Place(ulong hash)
    {
        int mask = _places.Length - 1;
        int place = (int)(Hashes.Mix(hash) & (uint)mask);
        while (_places[place] != 0 && (((_places[place] ^ hash) >> 32) != 0 || _values[_places[place] & uint.MaxValue].Hash != hash))
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    private static ulong High(ulong hash) => hash >> 32 << 32;
}
