// Does the work of a month on a store and ends itself, as a power failure would, when it is for the how-manieth time at a named place.
//   <sqlite|postgres> <file, or connection of the application> <folder> <connection of the owner, to migrate with, or -> <place, or - to note all> <time>
using System.Diagnostics;
using System.Globalization;
using Vroegsignalering.Storage;
using Vroegsignalering.Storage.CrashHost;
using Vroegsignalering.Storage.PostgreSql;
using Vroegsignalering.Storage.Sqlite;

(string kind, string path, string folder, string owner, string place, int time) = (args[0], args[1], args[2], args[3], args[4], int.Parse(args[5], CultureInfo.InvariantCulture));
List<string> passed = [];
int times = 0;
FaultPoint.Hook = name =>
{
    passed.Add(name);
    if (name == place && ++times == time)
    {
        Process.GetCurrentProcess().Kill();
        Thread.Sleep(Timeout.Infinite);
    }
};
if (owner != "-")
{
    await PostgreSqlStore.MigrateAsync(owner, new PostgreSqlMigrationOptions { MonthsBack = 0, MonthsAhead = 1 });
}

await using IStore store = kind == "sqlite" ? await SqliteStore.OpenAsync(path) : await PostgreSqlStore.OpenAsync(path);
await new Month(store, folder, attempt: 0).DoAsync();
if (place == "-")
{
    await File.WriteAllLinesAsync(Path.Combine(folder, "places.txt"), passed);
}

return 0;
