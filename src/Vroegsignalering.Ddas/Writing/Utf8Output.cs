using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>Compact JSON as bytes. Every value ends with a comma, which the end of its object or list takes away again.</summary>
/// <remarks>Names and words of closed lists are copied as bytes that were made once. A general writer looks at every letter of them
/// again, and they are most of a delivery.</remarks>
internal sealed class Utf8Output(Stream stream)
{
    private const int FlushAt = 1 << 15;

    // What is escaped by default is escaped against use inside HTML; a delivery is a file of its own.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Where(c => c is not ('"' or '\\'))]);

    private byte[] _buffer = GC.AllocateUninitializedArray<byte>(FlushAt * 2);
    private int _length;

    /// <summary>The bytes of a name with its colon, as <see cref="Raw"/> takes them.</summary>
    public static byte[] Name(string name) => [.. Quoted(name), (byte)':'];

    /// <summary>The bytes of a name and a text, with the comma behind it.</summary>
    public static byte[] NameAndText(string name, string text) => [.. Name(name), .. Quoted(text), (byte)','];

    public void Raw(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        _length += utf8.Length;
    }

    public void Start(ReadOnlySpan<byte> name, char bracket)
    {
        Raw(name);
        Start(bracket);
    }

    public void Start(char bracket)
    {
        Room(1)[0] = (byte)bracket;
        _length++;
    }

    public void End(char bracket)
    {
        if (_buffer[_length - 1] == ',')
        {
            _length--;
        }

        Span<byte> room = Room(2);
        room[0] = (byte)bracket;
        room[1] = (byte)',';
        _length += 2;
    }

    public void Text(ReadOnlySpan<byte> name, ReadOnlySpan<char> text)
    {
        Raw(name);
        if (text.ContainsAnyExcept(Plain))
        {
            Raw(Quoted(text));
            Start(',');
            return;
        }

        Span<byte> room = Room(text.Length + 3);
        room[0] = (byte)'"';
        Ascii.FromUtf16(text, room[1..], out _);
        room[text.Length + 1] = (byte)'"';
        room[text.Length + 2] = (byte)',';
        _length += text.Length + 3;
    }

    public void Number(ReadOnlySpan<byte> name, long value)
    {
        Raw(name);
        value.TryFormat(Room(20), out int written, default, System.Globalization.CultureInfo.InvariantCulture);
        _length += written;
        Start(',');
    }

    /// <summary>A number as text with a fixed number of digits.</summary>
    public void Digits(ReadOnlySpan<byte> name, int value, int digits)
    {
        Raw(name);
        Span<byte> room = Room(digits + 3);
        room[0] = (byte)'"';
        Digits(room.Slice(1, digits), value);
        room[digits + 1] = (byte)'"';
        room[digits + 2] = (byte)',';
        _length += digits + 3;
    }

    public void Date(ReadOnlySpan<byte> name, int year, int month, int day)
    {
        Raw(name);
        Span<byte> room = Room(13);
        room[0] = room[11] = (byte)'"';
        room[5] = room[8] = (byte)'-';
        Digits(room[1..5], year);
        Digits(room[6..8], month);
        Digits(room[9..11], day);
        room[12] = (byte)',';
        _length += 13;
    }

    /// <summary>Keeps memory small; the last byte stays, because a comma may have to go.</summary>
    public void FlushWhenFull()
    {
        if (_length > FlushAt)
        {
            stream.Write(_buffer, 0, _length - 1);
            _buffer[0] = _buffer[_length - 1];
            _length = 1;
        }
    }

    /// <summary>Writes the rest, without the last comma.</summary>
    public void Finish()
    {
        stream.Write(_buffer, 0, _length - 1);
        stream.Flush();
        _length = 0;
    }

    private static byte[] Quoted(ReadOnlySpan<char> text) => [(byte)'"', .. JsonEncodedText.Encode(text, Encoder).EncodedUtf8Bytes, (byte)'"'];

    private static void Digits(Span<byte> room, int value)
    {
        for (int i = room.Length - 1; i >= 0; i--, value /= 10)
        {
            room[i] = (byte)('0' + (value % 10));
        }
    }

    private Span<byte> Room(int bytes)
    {
        if (_buffer.Length - _length < bytes)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + bytes));
        }

        return _buffer.AsSpan(_length);
    }
}
