using System.CommandLine;

namespace Vroegsignalering.Cli.Stores;

/// <summary><c>vroeg store</c>: <c>check</c>, <c>backup</c>, <c>migrate</c>, <c>dump</c>, <c>erase</c>, <c>replay</c> and <c>send</c>.</summary>
internal static class StoreCommand
{
    public static Command Create() => new(
        "store",
        $"""
        Look after the store in which 'vroeg process' keeps its history: a SQLite file, or a PostgreSQL database.

        The connection of a database stands in the environment variable {StorePlace.Variable}, never in the call, because it holds a password.

        Examples:
          vroeg store check out/vroeg.db --municipality 9901
          vroeg store backup out/vroeg.db --to kopie/vroeg-2026-11.db
          vroeg store erase out/vroeg.db --municipality 9901 --on 2027-07-01 --key-file sleutel --proofs bewijzen.jsonl
          vroeg store replay kopie/vroeg-2026-11.db --municipality 9901 --on 2027-07-01 --key-file sleutel --proofs bewijzen.jsonl

        Exit codes: 0 done; 1 something is wrong with the store; 2 the call was wrong.
        """)
    {
        StoreCheckCommand.Create(),
        StoreBackupCommand.Create(),
        StoreMigrateCommand.Create(),
        StoreDumpCommand.Create(),
        StoreEraseCommand.Create(),
        StoreReplayCommand.Create(),
        StoreSendCommand.Create(),
    };
}
