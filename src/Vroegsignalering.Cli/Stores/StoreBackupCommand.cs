using System.CommandLine;
using Vroegsignalering.Storage.Sqlite;

namespace Vroegsignalering.Cli.Stores;

/// <summary><c>vroeg store backup</c>.</summary>
internal static class StoreBackupCommand
{
    private static readonly Argument<string> Store = StoreArguments.Store();
    private static readonly Option<string> To = new("--to") { Description = "The new file; it may not be there yet. Only you may read it. It holds personal data.", Required = true };

    public static Command Create()
    {
        Command command = new(
            "backup",
            """
            Writes all that a SQLite store holds at this moment to a new file. Others can work meanwhile. A database has its own tools for this.

            What is erased later is still in the copy: keep it no longer than needed, and go through it with 'vroeg store replay' when it is put back.

            Examples:
              vroeg store backup out/vroeg.db --to kopie/vroeg-2026-11.db

            Exit codes: 0 done; 2 the call was wrong, and nothing was written.
            """)
        {
            Store, To,
        };
        command.SetAction(call => StoreArguments.With(call.GetRequiredValue(Store), async store =>
        {
            string to = call.GetRequiredValue(To);
            if (store is not SqliteStore file)
            {
                throw new CallException("Only a store in a file is copied by this command. Copy a database with pg_dump.");
            }

            try
            {
                await file.BackUpAsync(to);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new CallException($"Cannot make '{to}'. A backup never takes the place of a file that is there.");
            }

            return ExitCodes.Done;
        }));
        return command;
    }
}
