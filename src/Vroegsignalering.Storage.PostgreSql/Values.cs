using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Storage.PostgreSql;

/// <summary>Values on their way to and from PostgreSQL: days are <c>date</c>, moments <c>timestamptz</c> (to the microsecond), keys <c>uuid</c>.</summary>
internal static class Values
{
    /// <summary>The month of what has no day.</summary>
    public static readonly LocalDate NoMonth = new(1900, 1, 1);

    public static NpgsqlParameter Of(NpgsqlDbType type, object? value) => new() { NpgsqlDbType = type, Value = value ?? DBNull.Value };

    public static NpgsqlParameter Text(string? value) => Of(NpgsqlDbType.Text, value);

    public static NpgsqlParameter Number(int? value) => Of(NpgsqlDbType.Integer, value);

    public static NpgsqlParameter Small(int? value) => Of(NpgsqlDbType.Smallint, (short?)value);

    public static NpgsqlParameter Long(long? value) => Of(NpgsqlDbType.Bigint, value);

    public static NpgsqlParameter Day(LocalDate? value) => Of(NpgsqlDbType.Date, Date(value));

    public static NpgsqlParameter Moment(Instant value) => Of(NpgsqlDbType.TimestampTz, value.ToDateTimeUtc());

    public static NpgsqlParameter Key(SignalKey value) => Of(NpgsqlDbType.Uuid, Uuid(value));

    public static NpgsqlParameter Flag(bool? value) => Of(NpgsqlDbType.Boolean, value);

    public static NpgsqlParameter Texts(IEnumerable<string?> values) => Array(NpgsqlDbType.Text, values);

    public static NpgsqlParameter Numbers(IEnumerable<int?> values) => Array(NpgsqlDbType.Integer, values);

    public static NpgsqlParameter Smalls(IEnumerable<int?> values) => Array(NpgsqlDbType.Smallint, values.Select(v => (short?)v));

    public static NpgsqlParameter Longs(IEnumerable<long> values) => Array(NpgsqlDbType.Bigint, values);

    public static NpgsqlParameter Days(IEnumerable<LocalDate?> values) => Array(NpgsqlDbType.Date, values.Select(Date));

    public static NpgsqlParameter Moments(IEnumerable<Instant?> values) => Array(NpgsqlDbType.TimestampTz, values.Select(v => v?.ToDateTimeUtc()));

    public static NpgsqlParameter Flags(IEnumerable<bool?> values) => Array(NpgsqlDbType.Boolean, values);

    public static NpgsqlParameter Keys(IEnumerable<SignalKey> values) => Array(NpgsqlDbType.Uuid, values.Select(Uuid));

    public static NpgsqlParameter Bodies(IEnumerable<byte[]> values) => Array(NpgsqlDbType.Bytea, values);

    public static LocalDate MonthOf(LocalDate? day) => day is LocalDate known ? new LocalDate(known.Year, known.Month, 1) : NoMonth;

    public static DateOnly? Date(LocalDate? value) => value?.ToDateOnly();

    public static Guid Uuid(SignalKey key)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes, key.Value);
        return new Guid(bytes, bigEndian: true);
    }

    public static SignalKey KeyAt(this NpgsqlDataReader row, int column)
    {
        Span<byte> bytes = stackalloc byte[16];
        _ = row.GetFieldValue<Guid>(column).TryWriteBytes(bytes, bigEndian: true, out _);
        return new SignalKey(System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes));
    }

    public static LocalDate? DayAt(this NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : LocalDate.FromDateOnly(row.GetFieldValue<DateOnly>(column));

    public static Instant? MomentAt(this NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : Instant.FromDateTimeUtc(row.GetFieldValue<DateTime>(column));

    public static string? TextAt(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static int? NumberAt(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    public static short? SmallAt(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt16(column);

    private static NpgsqlParameter Array<T>(NpgsqlDbType type, IEnumerable<T> values) => Of(NpgsqlDbType.Array | type, values.ToArray());
}
