using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Npgsql;
using NpgsqlTypes;
using Vroegsignalering.Cases;

namespace Vroegsignalering.Storage.PostgreSql;

/// <summary>Reads pages of the worklist, each from where the one before ended, along an index.</summary>
internal static class Worklist
{
    public static async Task<CaseLinePage> ReadAsync(Session session, CaseLineQuery query, CancellationToken ct)
    {
        WorklistPlace? after = query.After is string text ? WorklistPlace.Parse(text, query.Order) : null;
        List<CaseLine> lines = [];

        // Cases without a place or a day come last. They are asked for on their own, so that both questions are answered by walking along an index.
        if (after?.Value is not null || after is null)
        {
            lines.AddRange(await LinesAsync(session, query, after, last: false, query.Lines + 1, ct).ConfigureAwait(false));
        }

        if (lines.Count <= query.Lines)
        {
            lines.AddRange(await LinesAsync(
                session, query, after is { Value: null } ? after : null, last: true, query.Lines + 1 - lines.Count, ct).ConfigureAwait(false));
        }

        return lines.Count <= query.Lines
            ? new CaseLinePage(lines, null)
            : new CaseLinePage(lines[..query.Lines], WorklistPlace.Of(lines[query.Lines - 1], query.Order).ToString());
    }

    private static Task<List<CaseLine>> LinesAsync(
        Session session, CaseLineQuery query, WorklistPlace? after, bool last, int most, CancellationToken ct)
    {
        string column = query.Order switch
        {
            CaseLineOrder.Deadline => "deadline",
            CaseLineOrder.Next => "next_on",
            _ => "rank",
        };
        List<NpgsqlParameter> parameters = [];
        List<string> conditions = ["c.municipality = $1", last ? $"c.{column} IS NULL" : $"c.{column} IS NOT NULL"];
        void Where(string condition, NpgsqlParameter parameter)
        {
            parameters.Add(parameter);
            conditions.Add(string.Format(CultureInfo.InvariantCulture, condition, $"${parameters.Count + 1}"));
        }

        if (query.IsOpen is bool open)
        {
            conditions.Add(open ? "c.result IS NULL" : "c.result IS NOT NULL");
        }

        if (query.Tier is { } tier)
        {
            Where("c.tier = {0}", Values.Small((int)tier));
        }

        if (query.ClassId is not null)
        {
            Where("c.class_id = {0}", Values.Text(query.ClassId));
        }

        if (query.Phase is { } phase)
        {
            Where("c.phase = {0}", Values.Small((int)phase));
        }

        if (query.Owner is not null)
        {
            Where("c.owner = {0}", Values.Text(query.Owner));
        }

        if (query.Neighbourhood is not null)
        {
            Where("c.neighbourhood = {0}", Values.Text(query.Neighbourhood));
        }

        if (query.DeadlineUntil is not null)
        {
            Where("c.deadline <= {0}", Values.Day(query.DeadlineUntil));
        }

        if (query.NextUntil is not null)
        {
            Where("c.next_on <= {0}", Values.Day(query.NextUntil));
        }

        if (after is not null)
        {
            Where("c.case_id > {0}", Values.Text(after.CaseId));
            if (!last)
            {
                conditions.RemoveAt(conditions.Count - 1);
                parameters.Add(after.Parameter);
                conditions.Add(string.Create(CultureInfo.InvariantCulture, $"(c.{column}, c.case_id) > (${parameters.Count + 1}, ${parameters.Count})"));
            }
        }

        string order = last ? "c.case_id" : $"c.{column}, c.case_id";
        return session.ReadAsync(
            StoreConflict.Case,
            string.Create(CultureInfo.InvariantCulture, $"""
                SELECT {CaseReading.Columns}, c.case_id, c.phase, c.result, c.picked_up_on, c.signals, c.arrears_cents, c.attempts, c.owner, c.events
                FROM vroeg.cases c WHERE {string.Join(" AND ", conditions)} ORDER BY {order} LIMIT {most}
                """),
            Line,
            ct,
            [.. parameters]);
    }

    private static CaseLine Line(NpgsqlDataReader row) => new()
    {
        Placement = CaseReading.Placement(row, 0),
        Claim = CaseReading.Claim(row, 12),
        CaseId = row.GetString(14),
        Phase = (CasePhase)row.GetInt16(15),
        Result = (CaseResult?)row.SmallAt(16),
        PickedUpOn = row.DayAt(17),
        Signals = row.GetInt32(18),
        Arrears = Money.FromCents(row.GetInt64(19)),
        Attempts = row.GetInt32(20),
        Owner = row.TextAt(21),
        Events = row.GetInt32(22),
    };
}
