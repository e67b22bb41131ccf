using Microsoft.Data.Sqlite;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Benchmarks;

/// <summary>The policy <see cref="TwelveRules.Policy"/> as one statement over a table in memory, as somebody writes it who keeps cases in a database.</summary>
internal static class TwelveRulesInSql
{
    /// <summary>Score, number of the class and bits of the rules that applied, in the order of the table.</summary>
    /// <remarks>The inner query works out each sum once; with <c>LIMIT -1</c> SQLite does not repeat it for every place where the outer one uses it, which
    /// is faster.</remarks>
    public const string Statement = """
        SELECT score,
               CASE WHEN threatening THEN 0
                    WHEN applied & 1 AND NOT ends AND repeat <> 3 THEN 4
                    WHEN score >= 60 THEN 1
                    WHEN score >= 30 THEN 2
                    ELSE 3 END AS class,
               applied
        FROM (SELECT threatening, ends, repeat,
                     CASE WHEN threatening THEN 50 ELSE 0 END
                   + CASE WHEN ends AND endsIn <= 10 THEN 60 WHEN ends THEN 40 ELSE 0 END
                   + CASE WHEN cents >= 100000 THEN 40 WHEN cents >= 25000 THEN 25 WHEN cents >= 5000 THEN 10 ELSE 0 END
                   + CASE WHEN partners & 2 THEN 20 WHEN partners & 12 THEN 15 WHEN partners & 16 THEN 5 ELSE 0 END
                   + CASE WHEN partnerTypes >= 2 THEN 30 ELSE 0 END
                   + CASE WHEN repeat = 3 THEN 20 ELSE 0 END
                   + CASE WHEN handover THEN 25 ELSE 0 END
                   + CASE WHEN signals >= 2 THEN 15 ELSE 0 END
                   + CASE WHEN days >= 100 THEN 20 WHEN days >= 60 THEN 10 ELSE 0 END
                   + CASE WHEN age BETWEEN 18 AND 26 OR age BETWEEN 67 AND 150 THEN 10 ELSE 0 END
                   + CASE WHEN earlierDays <= 365 THEN CASE earlier WHEN 2 THEN 15 WHEN 3 THEN 5 WHEN 4 THEN 10 ELSE 0 END ELSE 0 END AS score,
                     CASE WHEN cents < 5000 AND withoutAmount = 0 THEN 1 ELSE 0 END
                   + CASE WHEN threatening THEN 2 ELSE 0 END
                   + CASE WHEN ends THEN 4 ELSE 0 END
                   + CASE WHEN cents >= 5000 THEN 8 ELSE 0 END
                   + CASE WHEN partners & 30 THEN 16 ELSE 0 END
                   + CASE WHEN partnerTypes >= 2 THEN 32 ELSE 0 END
                   + CASE WHEN repeat = 3 THEN 64 ELSE 0 END
                   + CASE WHEN handover THEN 128 ELSE 0 END
                   + CASE WHEN signals >= 2 THEN 256 ELSE 0 END
                   + CASE WHEN days >= 60 THEN 512 ELSE 0 END
                   + CASE WHEN age BETWEEN 18 AND 26 OR age BETWEEN 67 AND 150 THEN 1024 ELSE 0 END
                   + CASE WHEN earlierDays <= 365 AND earlier BETWEEN 2 AND 4 THEN 2048 ELSE 0 END AS applied
              FROM household LIMIT -1)
        """;

    private static readonly string[] Columns =
    [
        "threatening", "ends", "endsIn", "cents", "withoutAmount", "partners", "partnerTypes", "repeat", "handover", "signals", "days", "age",
        "earlier", "earlierDays",
    ];

    /// <summary>A database in memory with the facts; the number of types is a column, since SQLite does not count bits.</summary>
    public static SqliteConnection Load(ReadOnlySpan<PriorityFacts> facts)
    {
        SqliteConnection connection = new("Data Source=:memory:");
        connection.Open();
        using SqliteCommand create = connection.CreateCommand();
        create.CommandText = $"CREATE TABLE household (id INTEGER PRIMARY KEY, {string.Join(", ", Columns.Select(c => c + " INTEGER"))})";
        _ = create.ExecuteNonQuery();
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO household ({string.Join(", ", Columns)}) VALUES ({string.Join(", ", Columns.Select(c => "$" + c))})";
        SqliteParameter[] values = [.. Columns.Select(c => insert.Parameters.Add("$" + c, SqliteType.Integer))];
        foreach (ref readonly PriorityFacts one in facts)
        {
            long?[] row =
            [
                one.IsThreatening ? 1 : 0, one.HasEndOfSupply ? 1 : 0, one.WorkingDaysUntilEndOfSupply, one.TotalArrears?.Cents, one.SignalsWithoutAmount,
                one.PartnerTypes.Bits, one.PartnerTypes.Count, (long)one.Repeat, one.IsWarmHandover ? 1 : 0, one.SignalCount, one.DaysInArrears, one.YoungestAge,
                (long)one.EarlierOutcome, one.DaysSinceEarlierOutcome,
            ];
            for (int i = 0; i < row.Length; i++)
            {
                values[i].Value = row[i] is long known ? known : DBNull.Value;
            }

            _ = insert.ExecuteNonQuery();
        }

        transaction.Commit();
        return connection;
    }
}
