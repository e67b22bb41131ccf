using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Storage.Sqlite;

/// <summary>Places on the worklist and claims, in the line of a case. What is absent sorts last.</summary>
internal static class CasePlacements
{
    /// <summary>What stands for no place.</summary>
    public const long NoRank = 2_147_483_648;

    /// <summary>What stands for no day.</summary>
    public const string NoDay = "~";

    /// <summary>What <see cref="Read"/> and <see cref="ReadClaim"/> need, in their order.</summary>
    public const string Columns =
        "rank, placed, tier, class, score, deadline, next_dutch, next_english, next_channel, next, neighbourhood, waits, claimed_by, claimed_until";

    private const string SavePlace = """
        UPDATE signal_case SET rank = ?3, placed = ?4, tier = ?5, class = ?6, score = ?7, deadline = ?8, next_dutch = ?9, next_english = ?10,
            next_channel = ?11, next = ?12, neighbourhood = ?13, waits = ?14
        WHERE municipality = ?1 AND id = ?2
        """;

    public static void Save(SqliteUnitOfWork unit, string caseId, CasePlacement placement)
    {
        using Statement save = unit.Use(SavePlace);
        save.Set(caseId).Set(placement.Rank).Set(placement.On).Set((int)placement.Tier).Set(placement.ClassId).Set(placement.Score)
            .Set(Day(placement.Deadline)).Set(placement.Next?.Dutch).Set(placement.Next?.English).Set((int)placement.NextChannel)
            .Set(Day(placement.NextOn)).Set(placement.Neighbourhood).Set(placement.WaitsForReview).Do();
    }

    /// <summary>Reads the place of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="from">The first of its columns.</param>
    public static CasePlacement? Read(Statement row, int from) => row.Long(from) == NoRank ? null : new CasePlacement
    {
        Rank = row.Int(from),
        On = StoredValues.Day(row.Text(from + 1)),
        Tier = (PriorityTier)row.Int(from + 2),
        ClassId = row.Text(from + 3),
        Score = row.Int(from + 4),
        Deadline = Day(row.Text(from + 5)),
        Next = row.IsNull(from + 6) ? null : new Text(row.Text(from + 6), row.Text(from + 7)),
        NextChannel = (ContactChannel)row.Int(from + 8),
        NextOn = Day(row.Text(from + 9)),
        Neighbourhood = row.TextOrNull(from + 10),
        WaitsForReview = row.Long(from + 11) != 0,
    };

    /// <summary>Reads the claim of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="from">The first of its columns.</param>
    public static CaseClaim? ReadClaim(Statement row, int from) => row.TextOrNull(from + 12) is string by
        ? new CaseClaim(by, Instant.FromUnixTimeTicks(row.Long(from + 13)))
        : null;

    private static string Day(LocalDate? day) => day is LocalDate known ? StoredValues.Day(known) : NoDay;

    private static LocalDate? Day(string text) => text == NoDay ? null : StoredValues.Day(text);
}
