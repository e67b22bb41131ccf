using System.Runtime.CompilerServices;
using NodaTime;
using Npgsql;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Storage.PostgreSql;

/// <summary>Reads cases with their events.</summary>
internal static class CaseReading
{
    /// <summary>The columns that <see cref="Placement"/> and <see cref="Claim"/> read, in order.</summary>
    public const string Columns = """
        c.rank, c.placed_on, c.tier, c.class_id, c.score, c.deadline, c.next_dutch, c.next_english, c.next_channel, c.next_on, c.neighbourhood,
        c.waits_for_review, c.claimed_by, c.claimed_until
        """;

    private const string Conditions = """
        c.municipality = $1 AND ($2::boolean IS NULL OR (c.result IS NULL) = $2) AND ($3::date IS NULL OR c.result IS NULL OR c.closed_on >= $3)
        AND ($4::text[] IS NULL OR c.case_id = ANY($4))
        """;

    public static async IAsyncEnumerable<StoredCase> ReadAsync(Session session, CaseQuery query, [EnumeratorCancellation] CancellationToken ct)
    {
        NpgsqlParameter[] Parameters() =>
        [
            Values.Flag(query.IsOpen),
            Values.Day(query.OpenOrClosedSince),
            query.Ids is null ? Values.Of(NpgsqlTypes.NpgsqlDbType.Array | NpgsqlTypes.NpgsqlDbType.Text, null) : Values.Texts(query.Ids),
        ];
        List<LocalDate?> months = await session.ReadAsync(
            StoreConflict.Case, $"SELECT DISTINCT c.month FROM vroeg.cases c WHERE {Conditions}", row => row.DayAt(0), ct, Parameters()).ConfigureAwait(false);
        if (months.Count == 0)
        {
            yield break;
        }

        string sql = $"""
            SELECT {Columns}, c.case_id, e.body
            FROM vroeg.cases c
            JOIN vroeg.case_events e ON e.municipality = c.municipality AND e.month = c.month AND e.case_id = c.case_id
            WHERE {Conditions} AND e.municipality = $1 AND e.month = ANY($5)
            ORDER BY c.case_id, e.seq
            """;
        List<ReadOnlyMemory<byte>> events = [];
        (string Id, CasePlacement? Placement, CaseClaim? Claim)? current = null;
        await foreach ((string Id, CasePlacement? Placement, CaseClaim? Claim, byte[] Body) row in session.StreamAsync(
            sql, r => (Id: r.GetString(14), Placement: Placement(r, 0), Claim: Claim(r, 12), Body: r.GetFieldValue<byte[]>(15)), ct, [.. Parameters(), Values.Days(months)]).ConfigureAwait(false))
        {
            if (current is not null && !string.Equals(current.Value.Id, row.Id, StringComparison.Ordinal))
            {
                yield return Case(current.Value.Placement, current.Value.Claim, events);
                events.Clear();
            }

            current = (row.Id, row.Placement, row.Claim);
            events.Add(row.Body);
        }

        if (current is not null)
        {
            yield return Case(current.Value.Placement, current.Value.Claim, events);
        }
    }

    public static CasePlacement? Placement(NpgsqlDataReader row, int at) => row.IsDBNull(at) ? null : new CasePlacement
    {
        Rank = row.GetInt32(at),
        On = row.DayAt(at + 1)!.Value,
        Tier = (PriorityTier)row.GetInt16(at + 2),
        ClassId = row.GetString(at + 3),
        Score = row.GetInt32(at + 4),
        Deadline = row.DayAt(at + 5),
        Next = row.TextAt(at + 6) is string dutch ? new Text(dutch, row.GetString(at + 7)) : null,
        NextChannel = (ContactChannel)row.GetInt16(at + 8),
        NextOn = row.DayAt(at + 9),
        Neighbourhood = row.TextAt(at + 10),
        WaitsForReview = row.GetBoolean(at + 11),
    };

    public static CaseClaim? Claim(NpgsqlDataReader row, int at) => row.TextAt(at) is string by ? new CaseClaim(by, row.MomentAt(at + 1)!.Value) : null;

    private static StoredCase Case(CasePlacement? placement, CaseClaim? claim, List<ReadOnlyMemory<byte>> events) => new()
    {
        History = StoredForm.ReadCase(events),
        Placement = placement,
        Claim = claim,
    };
}
