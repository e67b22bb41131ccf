using System.Buffers.Binary;
using System.Text;
using NodaTime;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Writes what counts for a key in a form of its own, each part with its length, so that two parts never run into each other.</summary>
/// <remarks>Never change the form: stores keep keys. One buffer a thread is used again and again.</remarks>
internal sealed class SignalKeyWriter
{
    private const long Absent = long.MinValue;
    private const byte LongText = 255;
    private const byte AboutContent = 1;
    private const byte AboutReference = 2;
    private const byte AboutOriginal = 3;

    [ThreadStatic]
    private static SignalKeyWriter? s_ofThisThread;

    private byte[] _buffer = new byte[512];
    private int _length;

    public static SignalKeyWriter OfThisThread => s_ofThisThread ??= new SignalKeyWriter();

    public SignalKey Content(Signal signal, UInt128 secret)
    {
        Begin(AboutContent);
        WriteReference(signal);
        Write(signal.Person);
        Write(signal.Address);
        Write(signal.Arrears?.Cents ?? Absent);
        Write(Number(signal.ArrearsStartOn), Number(signal.SentOn));
        Write(Number(signal.EndOfSupplyOn), (int)signal.Kind);
        Write((int)signal.ThreateningSituation, (int)signal.Route);
        if (signal.SocialCollection is SocialCollectionEvidence evidence)
        {
            Write(Number(evidence.PersonalContact, evidence.PointedToDebtHelp, evidence.ConsentOffered, evidence.ConsentRefused), 0);
            Write(evidence.WrittenReminders ?? Absent);
            Write(evidence.ReminderTermDays ?? Absent);
        }

        // Last, because it says whether there is evidence before it.
        Write((int)signal.Status, Number(signal.Crisis, signal.WarmHandover, signal.AboutLegalPerson, signal.SocialCollection is not null));
        return Key(secret);
    }

    public SignalKey Reference(Signal signal, UInt128 secret)
    {
        Begin(AboutReference);
        WriteReference(signal);
        return Key(secret);
    }

    /// <summary>The key of a row of which no signal could be made: that of its bytes.</summary>
    public SignalKey Original(ReadOnlySpan<byte> original, UInt128 secret)
    {
        Begin(AboutOriginal);
        original.CopyTo(Room(original.Length));
        _length += original.Length;
        return Key(secret);
    }

    private void Begin(byte about) => (_buffer[0], _length) = (about, 1);

    private SignalKey Key(UInt128 secret) => new(SipHash.Of(_buffer.AsSpan(0, _length), secret));

    private void WriteReference(Signal signal)
    {
        Write((int)signal.Partner, 0);
        Write(signal.PartnerName);
        Write(signal.Reference);
    }

    private void Write(Person person)
    {
        Write(person.Bsn?.ToUnmaskedString());
        Write(person.UnverifiedBsn?.ToUnmaskedString());
        Write(person.Initials);
        Write(person.NamePrefix);
        Write(person.LastName);
        Write(Number(person.BirthDate), (int)person.Sex);
        Write(person.Phone);
        Write(person.Email);
    }

    private void Write(Address? address)
    {
        Write(address?.Postcode.Value);
        Write(address?.HouseNumber ?? 0, 0);
        Write(address?.AdditionKey);
    }

    private void Write(int first, int second) => Write(((long)first << 32) | (uint)second);

    private void Write(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Room(sizeof(long)), value);
        _length += sizeof(long);
    }

    // As UTF-8 before its length, so that it can be read from the end in one way only. An absent text has another length than an empty one.
    private void Write(string? text)
    {
        Span<byte> room = Room((3 * (text?.Length ?? 0)) + sizeof(int) + 1);
        int length = 0;
        if (text is not null && Ascii.FromUtf16(text, room, out length) != System.Buffers.OperationStatus.Done)
        {
            length = Encoding.UTF8.GetBytes(text, room);
        }

        int mark = text is null ? 0 : length + 1;
        room = room[length..];
        _length += length + 1;
        room[0] = (byte)Math.Min(mark, LongText);
        if (mark >= LongText)
        {
            BinaryPrimitives.WriteInt32BigEndian(room, mark);
            room[sizeof(int)] = LongText;
            _length += sizeof(int);
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

    private static int Number(LocalDate? date) => date is LocalDate day ? (day.Year * 512) + (day.Month * 32) + day.Day : 0;

    private static int Number(bool? first, bool? second, bool? third, bool? fourth) =>
        (((((Number(first) * 4) + Number(second)) * 4) + Number(third)) * 4) + Number(fourth);

    private static int Number(bool? flag) => flag is null ? 0 : flag.Value ? 1 : 2;
}
