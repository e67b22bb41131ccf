using NodaTime;
using Npgsql;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Storage.PostgreSql;

/// <summary>A signal among the others of its reference: what the table has of it, and what is to be written.</summary>
internal sealed class SignalVersion
{
    public required SignalKey Content { get; init; }

    public required SignalKey Reference { get; init; }

    public required LocalDate Month { get; init; }

    public LocalDate? Day { get; private set; }

    public LocalDate? ReceivedOn { get; private set; }

    /// <summary>Whether it is in the table already.</summary>
    public bool IsThere { get; private init; }

    /// <summary>Whether it was replaced, as the table has it.</summary>
    public bool WasReplaced { get; private init; }

    /// <summary>Whether a newer version is there now.</summary>
    public bool IsReplaced { get; set; }

    /// <summary>A signal that is not in the table yet; <c>null</c> for one that is.</summary>
    public StoredSignal? Given { get; private set; }

    /// <summary>Whether it is in the table with a later day of receipt.</summary>
    public bool CameEarlier { get; private set; }

    public bool Changes => CameEarlier || WasReplaced != IsReplaced;

    public static SignalVersion Read(NpgsqlDataReader row) => new()
    {
        Content = row.KeyAt(0),
        Reference = row.KeyAt(1),
        Month = row.DayAt(2)!.Value,
        Day = row.DayAt(3),
        ReceivedOn = row.DayAt(4),
        WasReplaced = row.GetBoolean(5),
        IsThere = true,
    };

    public static SignalVersion Of(StoredSignal given) => new()
    {
        Content = given.Content,
        Reference = given.Reference,
        Month = Values.MonthOf(given.Day),
        Day = given.Day,
        ReceivedOn = given.Signal.ReceivedOn,
        Given = given,
    };

    /// <summary>The same signal once more: the earliest day of receipt holds, and one that is known before one that is not. Nothing else changes.</summary>
    public void Meet(StoredSignal again)
    {
        if (again.Signal.ReceivedOn is LocalDate received && !(ReceivedOn <= received))
        {
            (ReceivedOn, Day, CameEarlier) = (received, again.Day, IsThere);
            Given = Given is null ? null : Given with { Signal = Given.Signal with { ReceivedOn = received } };
        }
    }
}
