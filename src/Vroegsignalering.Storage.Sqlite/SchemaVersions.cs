using System.Globalization;
using System.Reflection;

namespace Vroegsignalering.Storage.Sqlite;

/// <summary>Brings the schema of a file to the version of this software: forward only, each version in one transaction.</summary>
internal static class SchemaVersions
{
    // "VRGS", so that a file of another program is not taken for a store.
    private const int ApplicationId = 0x56524753;

    private const string Prefix = "Vroegsignalering.Storage.Sqlite.Schema.";

    public static int Latest { get; } = Scripts().Count;

    public static int Of(Session session) => (int)session.Number("PRAGMA user_version");

    /// <exception cref="StoreUnavailableException">The file is of another program, or of newer software.</exception>
    public static void Migrate(Session session)
    {
        Refuse(session);
        foreach ((int version, string script) in Scripts().Where(s => s.Key > Of(session)))
        {
            FaultPoint.Hit("sqlite.migrate.before");
            session.Do("BEGIN IMMEDIATE");
            try
            {
                // Another process may have done it meanwhile.
                if (Of(session) < version)
                {
                    session.DoAll(Read(script));
                    FaultPoint.Hit("sqlite.migrate.middle");
                    session.DoAll(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {version}"));
                }

                FaultPoint.Hit("sqlite.migrate.commit");
                session.Do("COMMIT");
            }
            catch
            {
                session.Undo();
                throw;
            }

            FaultPoint.Hit("sqlite.migrate.after");
        }

        Refuse(session);
    }

    private static void Refuse(Session session)
    {
        session.Do("BEGIN");
        long application = session.Number("PRAGMA application_id");
        bool isEmpty = session.Number("SELECT count(*) FROM sqlite_schema") == 0;
        int version = Of(session);
        session.Do("COMMIT");
        if (application != ApplicationId && !(application == 0 && isEmpty))
        {
            throw new StoreUnavailableException("The file is a database of another program, and no store. Name another file.");
        }

        if (version > Latest)
        {
            throw new StoreUnavailableException(string.Create(
                CultureInfo.InvariantCulture,
                $"The store has schema {version}, and this software knows up to {Latest}. Use the newer software, or a backup from before it."));
        }
    }

    private static SortedDictionary<int, string> Scripts() => new(Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(name => int.Parse(name.AsSpan(Prefix.Length, 4), NumberStyles.None, CultureInfo.InvariantCulture)));

    private static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
