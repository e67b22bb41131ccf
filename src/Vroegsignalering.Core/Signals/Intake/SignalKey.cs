using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using NodaTime;

namespace Vroegsignalering.Signals.Intake;

/// <summary>A number of 128 bits by which a store sees that a signal came before, without holding the signal.</summary>
/// <remarks>The same input gives the same key on every machine and in every version of the same major number. Two different signals with one key do
/// not occur by accident, but without a secret a partner could make such a pair on purpose, and <b>a key without a secret is not a pseudonym</b>:
/// who knows the rest of a signal can try all BSNs. With a secret of the installation (128 random bits) neither is possible for who lacks it.</remarks>
public readonly record struct SignalKey : IComparable<SignalKey>
{
    private readonly UInt128 _value;

    private SignalKey(UInt128 value) => _value = value;

    private enum About : byte
    {
        Content = 1,
        Reference = 2,
        Original = 3,
    }

    /// <summary>The key of all that a partner said in a signal: equal for the same signal once more, also when it is written with other separators,
    /// zeros or capitals, or comes on another day.</summary>
    /// <param name="signal">The signal. <see cref="Signal.ReceivedOn"/> does not count, nor do street and town beside a postcode.</param>
    /// <param name="secret">The secret of the installation; 0 for none.</param>
    public static SignalKey OfContent(Signal signal, UInt128 secret = default)
    {
        ArgumentNullException.ThrowIfNull(signal);
        Writer writer = new(stackalloc byte[Writer.Size], About.Content);
        writer.Write(signal);
        return writer.Key(secret);
    }

    /// <summary>The key of partner, name and reference: equal for all versions of one signal.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="secret">The secret of the installation; 0 for none.</param>
    public static SignalKey OfReference(Signal signal, UInt128 secret = default)
    {
        ArgumentNullException.ThrowIfNull(signal);
        Writer writer = new(stackalloc byte[Writer.Size], About.Reference);
        writer.WriteReference(signal);
        return writer.Key(secret);
    }

    /// <summary>The key of a row of which no signal could be made: that of its bytes.</summary>
    internal static SignalKey OfOriginal(ReadOnlySpan<byte> original, UInt128 secret)
    {
        Writer writer = new(stackalloc byte[Writer.Size], About.Original);
        writer.Write(original);
        return writer.Key(secret);
    }

    /// <summary>Reads the 32 hexadecimal digits of <see cref="ToString"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out SignalKey key)
    {
        bool read = UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out UInt128 value) && text.Length == 32;
        key = new SignalKey(read ? value : default);
        return read;
    }

    /// <summary>Orders by value; the order means nothing.</summary>
    public int CompareTo(SignalKey other) => _value.CompareTo(other._value);

    /// <summary>32 hexadecimal digits, to store.</summary>
    public override string ToString() => _value.ToString("x32", CultureInfo.InvariantCulture);

    /// <summary>Writes what counts in a form of its own: each part with its length, so that two parts never run into each other.</summary>
    private ref struct Writer
    {
        public const int Size = 512;

        private const long Absent = long.MinValue;

        private Span<byte> _buffer;
        private byte[]? _rented;
        private int _length;

        public Writer(Span<byte> buffer, About about)
        {
            _buffer = buffer;
            _buffer[0] = (byte)about;
            _length = 1;
        }

        public void Write(Signal signal)
        {
            WriteReference(signal);
            Write(signal.Person);
            Write(signal.Address);
            Write(signal.Arrears?.Cents ?? Absent);
            Write(signal.ArrearsStartOn);
            Write(signal.SentOn);
            Write(signal.EndOfSupplyOn);
            WriteWords((int)signal.Kind, (int)signal.ThreateningSituation, (int)signal.Route, (int)signal.Status);
            WriteFlags(signal.Crisis, signal.WarmHandover, signal.AboutLegalPerson, signal.SocialCollection is not null);
            if (signal.SocialCollection is SocialCollectionEvidence evidence)
            {
                WriteFlags(evidence.PersonalContact, evidence.PointedToDebtHelp, evidence.ConsentOffered, evidence.ConsentRefused);
                Write(evidence.WrittenReminders ?? Absent);
                Write(evidence.ReminderTermDays ?? Absent);
            }
        }

        public void WriteReference(Signal signal)
        {
            WriteWords((int)signal.Partner);
            Write(signal.PartnerName);
            Write(signal.Reference);
        }

        public void Write(ReadOnlySpan<byte> bytes)
        {
            bytes.CopyTo(Room(bytes.Length));
            _length += bytes.Length;
        }

        public SignalKey Key(UInt128 secret)
        {
            UInt128 value = SipHash.Of(_buffer[.._length], secret);
            if (_rented is not null)
            {
                ArrayPool<byte>.Shared.Return(_rented, clearArray: true);
            }

            return new SignalKey(value);
        }

        private void Write(Person person)
        {
            Write(person.Bsn?.ToUnmaskedString());
            Write(person.UnverifiedBsn?.ToUnmaskedString());
            Write(person.Initials);
            Write(person.NamePrefix);
            Write(person.LastName);
            Write(person.BirthDate);
            WriteWords((int)person.Sex);
            Write(person.Phone);
            Write(person.Email);
        }

        private void Write(Address? address)
        {
            Write(address?.Postcode.Value);
            WriteWords(address?.HouseNumber ?? 0);
            Write(address?.AdditionKey);
        }

        private void Write(LocalDate? date) => WriteWords(date is LocalDate day ? (day.Year * 512) + (day.Month * 32) + day.Day : 0);

        private void WriteFlags(params ReadOnlySpan<bool?> flags)
        {
            int word = 0;
            foreach (bool? flag in flags)
            {
                word = (word * 4) + (flag is null ? 0 : flag.Value ? 1 : 2);
            }

            WriteWords(word);
        }

        private void WriteWords(params ReadOnlySpan<int> words)
        {
            Span<byte> room = Room(words.Length * sizeof(int));
            foreach (int word in words)
            {
                BinaryPrimitives.WriteInt32LittleEndian(room, word);
                room = room[sizeof(int)..];
            }

            _length += words.Length * sizeof(int);
        }

        private void Write(long value)
        {
            BinaryPrimitives.WriteInt64LittleEndian(Room(sizeof(long)), value);
            _length += sizeof(long);
        }

        // An absent text has another length than an empty one.
        private void Write(string? text)
        {
            int most = text is null ? 0 : Encoding.UTF8.GetMaxByteCount(text.Length);
            Span<byte> room = Room(sizeof(int) + most);
            int length = text is null ? -1 : Encoding.UTF8.GetBytes(text, room[sizeof(int)..]);
            BinaryPrimitives.WriteInt32LittleEndian(room, length);
            _length += sizeof(int) + Math.Max(length, 0);
        }

        private Span<byte> Room(int bytes)
        {
            if (_buffer.Length - _length < bytes)
            {
                byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + bytes));
                _buffer[.._length].CopyTo(larger);
                if (_rented is not null)
                {
                    ArrayPool<byte>.Shared.Return(_rented, clearArray: true);
                }

                _buffer = larger;
                _rented = larger;
            }

            return _buffer[_length..];
        }
    }
}
