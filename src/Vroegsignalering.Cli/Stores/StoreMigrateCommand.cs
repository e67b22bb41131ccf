using System.CommandLine;
using Vroegsignalering.Storage;
using Vroegsignalering.Storage.PostgreSql;

namespace Vroegsignalering.Cli.Stores;

/// <summary><c>vroeg store migrate</c>.</summary>
internal static class StoreMigrateCommand
{
    private static readonly Argument<string> Store = StoreArguments.Store();

    public static Command Create()
    {
        Command command = new(
            "migrate",
            $"""
            Brings the schema of a store to the version of this tool. Of a file that happens by itself whenever it is opened; a database needs the role
            that owns it, in the environment variable {StorePlace.Variable}. Make a backup first: there is no way back.

            Examples:
              vroeg store migrate out/vroeg.db
              {StorePlace.Variable}='Host=db;Database=vroeg;Username=vroeg_owner;Password=…' vroeg store migrate {StorePlace.Database}

            Exit codes: 0 done; 2 the call was wrong, or the schema is newer than this tool.
            """)
        {
            Store,
        };
        command.SetAction(call =>
        {
            StoreStatus status = call.GetRequiredValue(Store) is StorePlace.Database
                ? MigrateDatabase()
                : StoreArguments.With(call.GetRequiredValue(Store), store => store.CheckAsync());
            call.InvocationConfiguration.Output.WriteLine($"Schema {status.SchemaVersion} / {status.ExpectedVersion}");
            return ExitCodes.Done;
        });
        return command;
    }

    private static StoreStatus MigrateDatabase()
    {
        string connection = StorePlace.Connection();
        try
        {
            return Task.Run(() => PostgreSqlStore.MigrateAsync(connection)).GetAwaiter().GetResult();
        }
        catch (StoreUnavailableException e)
        {
            throw new CallException(e.Message);
        }
        catch (ArgumentException)
        {
            throw new CallException($"What stands in {StorePlace.Variable} is no connection string.");
        }
    }
}
