using System.Text;
using NodaTime;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Signals.Quarantine;

/// <summary>Something that happened to a row that was set aside. What happened is never changed or removed; something can only follow.</summary>
public abstract record QuarantineEvent
{
    private protected QuarantineEvent()
    {
    }

    /// <summary>The number of the row: <see cref="QuarantinedRow.Id"/>.</summary>
    public required string Id { get; init; }

    /// <summary>When.</summary>
    public required Instant At { get; init; }

    /// <summary>Kind and number only.</summary>
    public sealed override string ToString() => $"{GetType().Name} {Id}";
}

/// <summary>A row was set aside.</summary>
public sealed record RowSetAside : QuarantineEvent
{
    /// <summary>The name of the file, without its folder.</summary>
    public required string Source { get; init; }

    /// <summary>The day the college received the file, on which the statutory term starts; <c>null</c> when not known.</summary>
    public required LocalDate? ReceivedOn { get; init; }

    /// <summary>What is needed to read the row again.</summary>
    public required RowLayout Layout { get; init; }

    /// <summary>The name of the encoding of the bytes: <c>utf-8</c>, <c>windows-1252</c>, <c>utf-16</c> or <c>utf-16BE</c>.</summary>
    public required string EncodingName { get; init; }

    /// <summary>The bytes of the row as they stand in the file, without the line end. They hold personal data.</summary>
    public required ReadOnlyMemory<byte> OriginalBytes { get; init; }

    /// <summary>Why; at least one.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required IReadOnlyList<QuarantineReason> Reasons
    {
        get;
        init => field = value.Count > 0 ? value : throw new ArgumentException("A row is set aside for a reason.", nameof(value));
    }

    /// <summary>The amount, when it could be read and is not out of range.</summary>
    public Money? Arrears { get; init; }

    /// <summary>Whether somebody has to repair the row; not so for a double, an earlier version or a header.</summary>
    public bool NeedsRepair => Reasons.Any(reason => reason.NeedsRepair);

    internal string OriginalText => TextEncodings.ByName.GetValueOrDefault(EncodingName, TextEncodings.Utf8).GetString(OriginalBytes.Span);

    /// <summary>The setting aside of a row of an intake.</summary>
    /// <param name="row">The row.</param>
    /// <param name="at">When. To give the same bytes in every run, take it from what came in and not from a clock.</param>
    /// <exception cref="ArgumentException">The row has no layout: it came from a DDAS delivery, or is a repaired row itself.</exception>
    public static RowSetAside Of(QuarantinedRow row, Instant at)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new RowSetAside
        {
            Id = row.Id,
            At = at,
            Source = row.Source,
            ReceivedOn = row.ReceivedOn,
            Layout = row.Layout ?? throw new ArgumentException("Only a row with a layout can be repaired.", nameof(row)),
            EncodingName = row.Encoding.WebName,
            OriginalBytes = row.OriginalBytes,
            Reasons = [.. row.Findings.Where(f => f.Severity == DiagnosticSeverity.Error)
                .Select(f => new QuarantineReason(f.Code.Id, Within(row.Path, f.Field))).Distinct()
                .OrderBy(r => r.CodeId, StringComparer.Ordinal).ThenBy(r => r.Field, StringComparer.Ordinal)],
            Arrears = row.Arrears,
        };
    }

    // In JSON the place tells which item of the list it is; here the row is known by its number.
    private static string? Within(string? path, string? field) =>
        path is null || field is null ? field
        : field.StartsWith($"{path}.", StringComparison.Ordinal) ? field[(path.Length + 1)..]
        : field == path ? null
        : field;
}

/// <summary>The row itself was accepted in a later run, because the mapping was put right.</summary>
public sealed record RowAccepted : QuarantineEvent;

/// <summary>Something that a person did.</summary>
public abstract record QuarantineDeed : QuarantineEvent
{
    private const int LongestName = 100;
    private const int LongestReason = 500;

    private protected QuarantineDeed()
    {
    }

    /// <summary>Who: a name or number of a member of staff.</summary>
    /// <value>1 to 100 signs without control characters.</value>
    /// <exception cref="ArgumentException">It is empty, too long, or holds a control character.</exception>
    public required string By
    {
        get;
        init => field = Checked(value, LongestName) ?? throw new ArgumentException("Who did it has to be stated.", nameof(value));
    }

    /// <summary>Why, in plain words and without personal data of the resident; <c>null</c> when not stated.</summary>
    /// <value>At most 500 signs without control characters.</value>
    /// <exception cref="ArgumentException">It is too long, or holds a control character.</exception>
    public string? Reason
    {
        get;
        init => field = Checked(value, LongestReason);
    }

    private static string? Checked(string? text, int longest)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return text.Length <= longest && !text.Any(char.IsControl) && Encoding.UTF8.GetByteCount(text) > 0
            ? text.Trim()
            : throw new ArgumentException($"A text of at most {longest.ToString(System.Globalization.CultureInfo.InvariantCulture)} signs on one line is needed.", nameof(text));
    }
}

/// <summary>Somebody repaired the row. The original stays as it was.</summary>
public sealed record RowRepaired : QuarantineDeed
{
    /// <summary>The cells of <see cref="RowLayout.RepairColumns"/>, in that order. They hold personal data.</summary>
    public required IReadOnlyList<string> Cells { get; init; }
}

/// <summary>Somebody had the repaired row taken in.</summary>
public sealed record RowTakenIn : QuarantineDeed;

/// <summary>Somebody decided that the row is not taken in. <see cref="QuarantineDeed.Reason"/> says why.</summary>
public sealed record RowGivenUp : QuarantineDeed;
