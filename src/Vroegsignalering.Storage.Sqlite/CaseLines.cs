using System.Globalization;
using System.Text;
using Vroegsignalering.Cases;

namespace Vroegsignalering.Storage.Sqlite;

/// <summary>Reads pages of the worklist, from the line after which to go on.</summary>
internal sealed class CaseLines(MunicipalityCode municipality, Session session)
{
    private const string LineColumns = "c.id, c.phase, c.result, c.picked_up, c.signals, c.arrears, c.attempts, c.owner, c.events";

    private const int PlaceFrom = 9;

    private static readonly string PlaceColumns = string.Join(", ", CasePlacements.Columns.Split(", ").Select(name => "c." + name));

    /// <exception cref="ArgumentException"><see cref="CaseLineQuery.After"/> is not from a page in this order.</exception>
    public CaseLinePage Page(CaseLineQuery query)
    {
        CaseLinePosition? after = query.After is null ? null : CaseLinePosition.Read(query.After, municipality, query.Order);
        List<(CaseLinePosition Position, CaseLine Line)> found = query.IsOpen is bool open
            ? Read(query, after, open)
            : [.. Read(query, after, true).Concat(Read(query, after, false)).OrderBy(line => line.Position)];
        bool isLast = found.Count <= query.Lines;
        return new CaseLinePage(
            [.. found.Take(query.Lines).Select(line => line.Line)],
            isLast ? null : found[query.Lines - 1].Position.Write(municipality, query.Order));
    }

    private List<(CaseLinePosition Position, CaseLine Line)> Read(CaseLineQuery query, CaseLinePosition? after, bool open)
    {
        string column = ColumnOf(query.Order);
        List<(CaseLinePosition Position, CaseLine Line)> lines = [];
        using Statement read = session.Use(Sql(query, after, column));
        read.Set(municipality.Value).Set(open);
        SetFilters(read, query, after);
        read.Set(query.Lines + 1);
        while (read.Step())
        {
            CaseLine line = Line(read);
            lines.Add((CaseLinePosition.Of(line, query.Order), line));
        }

        return lines;
    }

    private static string ColumnOf(CaseLineOrder order) => order switch
    {
        CaseLineOrder.NotStated or CaseLineOrder.Rank => "rank",
        CaseLineOrder.Deadline => "deadline",
        CaseLineOrder.Next => "next",
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Lines are ordered by rank, deadline or next step."),
    };

    // The places are found in the index alone; only the lines of the page are fetched.
    private static string Sql(CaseLineQuery query, CaseLinePosition? after, string column)
    {
        StringBuilder sql = new();
        sql.Append(CultureInfo.InvariantCulture, $"""
            SELECT {LineColumns}, {PlaceColumns} FROM (
                SELECT id FROM signal_case INDEXED BY signal_case_{column} WHERE municipality = ?1 AND open = ?
            """);
        sql.Append(after is null ? "" : string.Create(CultureInfo.InvariantCulture, $" AND ({column}, id) > (?, ?)"));
        sql.Append(query.Tier is null ? "" : " AND tier = ?");
        sql.Append(query.ClassId is null ? "" : " AND class = ?");
        sql.Append(query.Phase is null ? "" : " AND phase = ?");
        sql.Append(query.Owner is null ? "" : " AND owner = ?");
        sql.Append(query.Neighbourhood is null ? "" : " AND neighbourhood = ?");
        sql.Append(query.DeadlineUntil is null ? "" : " AND deadline <= ?");
        sql.Append(query.NextUntil is null ? "" : " AND next <= ?");
        sql.Append(CultureInfo.InvariantCulture, $"""
             ORDER BY {column}, id LIMIT ?) AS k
            CROSS JOIN signal_case AS c ON c.municipality = ?1 AND c.id = k.id ORDER BY c.{column}, c.id
            """);
        return sql.ToString();
    }

    private static void SetFilters(Statement read, CaseLineQuery query, CaseLinePosition? after)
    {
        if (after is CaseLinePosition position)
        {
            _ = query.Order is CaseLineOrder.Deadline or CaseLineOrder.Next ? read.Set(position.Day) : read.Set(position.Rank);
            read.Set(position.CaseId);
        }

        _ = query.Tier is null ? read : read.Set((int)query.Tier);
        _ = query.ClassId is null ? read : read.Set(query.ClassId);
        _ = query.Phase is null ? read : read.Set((int)query.Phase);
        _ = query.Owner is null ? read : read.Set(query.Owner);
        _ = query.Neighbourhood is null ? read : read.Set(query.Neighbourhood);
        _ = query.DeadlineUntil is null ? read : read.Set(query.DeadlineUntil);
        _ = query.NextUntil is null ? read : read.Set(query.NextUntil);
    }

    private static CaseLine Line(Statement row) => new()
    {
        CaseId = row.Text(0),
        Phase = (CasePhase)row.Int(1),
        Result = (CaseResult?)(int?)row.LongOrNull(2),
        PickedUpOn = row.DayOrNull(3),
        Signals = row.Int(4),
        Arrears = Money.FromCents(row.Long(5)),
        Attempts = row.Int(6),
        Owner = row.TextOrNull(7),
        Events = row.Int(8),
        Placement = CasePlacements.Read(row, PlaceFrom),
        Claim = CasePlacements.ReadClaim(row, PlaceFrom),
    };
}
