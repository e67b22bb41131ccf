namespace Vroegsignalering.Storage.Sqlite;

/// <summary>Makes that what was erased leaves no bytes behind.</summary>
/// <remarks>SQLite overwrites what it deletes, but when it splits a page, copies of rows stay behind in room that it does not use. Only writing the file
/// anew ends those.</remarks>
internal static class Upkeep
{
    // Up to this size writing the file anew takes about a second.
    private const long SmallBytes = 64L << 20;

    /// <summary>Notes, in the transaction that erases, that there is work.</summary>
    public static void Note(Session session) => session.Do("UPDATE upkeep SET erased = 1");

    public static bool IsNeeded(Session session) => session.Number("SELECT erased FROM upkeep") != 0;

    public static bool IsSmall(Session session) => session.Number("PRAGMA page_count") * session.Number("PRAGMA page_size") <= SmallBytes;

    /// <summary>Writes the file anew, when nobody else uses it.</summary>
    /// <returns>Whether nothing is left to do.</returns>
    public static bool TryShred(Session session)
    {
        if (!IsNeeded(session))
        {
            return true;
        }

        FaultPoint.Hit("sqlite.shred.before");
        if (!session.TryNow(() => session.Do("VACUUM")))
        {
            return false;
        }

        FaultPoint.Hit("sqlite.shred.middle");
        if (!TryEmptyLog(session) || !session.TryNow(() => session.Do("UPDATE upkeep SET erased = 0")))
        {
            return false;
        }

        FaultPoint.Hit("sqlite.shred.after");
        return true;
    }

    /// <summary>Brings all to the file itself and empties the log beside it, in which what was erased still stands; not while somebody reads an older moment.</summary>
    /// <returns>Whether it was done.</returns>
    public static bool TryEmptyLog(Session session)
    {
        long isBusy = 1;
        return session.TryNow(() => isBusy = session.Number("PRAGMA wal_checkpoint(TRUNCATE)")) && isBusy == 0;
    }
}
