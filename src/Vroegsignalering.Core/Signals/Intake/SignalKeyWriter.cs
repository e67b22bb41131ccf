using System.Buffers.Binary;
using System.Runtime.InteropServices;
using NodaTime;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Writes what counts for a key in a form of its own, each part with its length, so that two parts never run into each other.</summary>
/// <remarks>Never change the form: stores keep keys. Texts are written as they lie in memory, in UTF-16: making another encoding of them would cost
/// more than hashing twice the bytes.</remarks>
internal ref struct SignalKeyWriter
{
    private const int OnStack = 512;

    // All that is no text, with room to spare: some 14 numbers, and a mark behind each of 10 texts.
    private const int WithoutTexts = 160;

    private const long Absent = long.MinValue;
    private const byte LongText = 255;
    private const byte AboutContent = 1;
    private const byte AboutReference = 2;
    private const byte AboutOriginal = 3;

    private readonly Span<byte> _bytes;
    private int _length;

    private SignalKeyWriter(Span<byte> bytes, byte about)
    {
        _bytes = bytes;
        _bytes[0] = about;
        _length = 1;
    }

    public static SignalKey Content(Signal signal, UInt128 secret)
    {
        Person person = signal.Person;
        int size = WithoutTexts + Size(signal.PartnerName) + Size(signal.Reference) + Size(person.Initials) + Size(person.NamePrefix) + Size(person.LastName)
            + Size(person.Phone) + Size(person.Email) + Size(signal.Address?.AdditionKey);
        SignalKeyWriter writer = new(size <= OnStack ? stackalloc byte[OnStack] : new byte[size], AboutContent);
        writer.WriteReference(signal);
        writer.Write(person);
        writer.Write(signal.Address);
        writer.Write(signal.Arrears?.Cents ?? Absent);
        writer.Write(Number(signal.ArrearsStartOn), Number(signal.SentOn));
        writer.Write(Number(signal.EndOfSupplyOn), (int)signal.Kind);
        writer.Write((int)signal.ThreateningSituation, (int)signal.Route);
        if (signal.SocialCollection is SocialCollectionEvidence evidence)
        {
            writer.Write(Number(evidence.PersonalContact, evidence.PointedToDebtHelp, evidence.ConsentOffered, evidence.ConsentRefused), 0);
            writer.Write(evidence.WrittenReminders ?? Absent);
            writer.Write(evidence.ReminderTermDays ?? Absent);
        }

        // Last, because it says whether there is evidence before it.
        writer.Write((int)signal.Status, Number(signal.Crisis, signal.WarmHandover, signal.AboutLegalPerson, signal.SocialCollection is not null));
        return writer.Key(secret);
    }

    public static SignalKey Reference(Signal signal, UInt128 secret)
    {
        int size = WithoutTexts + Size(signal.PartnerName) + Size(signal.Reference);
        SignalKeyWriter writer = new(size <= OnStack ? stackalloc byte[OnStack] : new byte[size], AboutReference);
        writer.WriteReference(signal);
        return writer.Key(secret);
    }

    /// <summary>The key of a row of which no signal could be made: that of its bytes.</summary>
    public static SignalKey Original(ReadOnlySpan<byte> original, UInt128 secret)
    {
        int size = original.Length + 1;
        SignalKeyWriter writer = new(size <= OnStack ? stackalloc byte[OnStack] : new byte[size], AboutOriginal);
        original.CopyTo(writer._bytes[1..]);
        writer._length += original.Length;
        return writer.Key(secret);
    }

    private static int Size(string? text) => sizeof(char) * (text?.Length ?? 0);

    private readonly SignalKey Key(UInt128 secret) => new(SipHash.Of(_bytes[.._length], secret));

    private void WriteReference(Signal signal)
    {
        Write((int)signal.Partner);
        Write(signal.PartnerName);
        Write(signal.Reference);
    }

    private void Write(Person person)
    {
        Write(person.Bsn?.Number ?? 0);
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
        Write(address?.Postcode.Number ?? 0, address?.HouseNumber ?? 0);
        Write(address?.AdditionKey);
    }

    private void Write(int first, int second) => Write(((long)first << 32) | (uint)second);

    private void Write(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_bytes[_length..], value);
        _length += sizeof(long);
    }

    private void Write(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes[_length..], value);
        _length += sizeof(int);
    }

    // Before its length, so that it can be read from the end in one way only. An absent text has another length than an empty one.
    private void Write(string? text)
    {
        int mark = 0;
        if (text is not null)
        {
            WriteUnits(text);
            mark = text.Length + 1;
        }

        if (mark >= LongText)
        {
            Write(mark);
        }

        _bytes[_length++] = (byte)Math.Min(mark, LongText);
    }

    private void WriteUnits(string text)
    {
        Span<byte> room = _bytes.Slice(_length, sizeof(char) * text.Length);
        MemoryMarshal.AsBytes(text.AsSpan()).CopyTo(room);
        if (!BitConverter.IsLittleEndian)
        {
            Span<ushort> units = MemoryMarshal.Cast<byte, ushort>(room);
            BinaryPrimitives.ReverseEndianness(units, units);
        }

        _length += room.Length;
    }

    private static int Number(LocalDate? date) => date is LocalDate day ? (day.Year * 512) + (day.Month * 32) + day.Day : 0;

    private static int Number(bool? first, bool? second, bool? third, bool? fourth) =>
        (((((Number(first) * 4) + Number(second)) * 4) + Number(third)) * 4) + Number(fourth);

    private static int Number(bool? flag) => flag is null ? 0 : flag.Value ? 1 : 2;
}
