using System.Globalization;
using SQLitePCL;

namespace Vroegsignalering.Storage.Sqlite;

/// <summary>What SQLite says, without its text: that can hold names of files and values.</summary>
internal static class StoreFault
{
    public static Exception Of(int code, int extended) => Why(code) is string why
        ? new StoreUnavailableException(string.Create(CultureInfo.InvariantCulture, $"{why} (SQLite {extended})."))
        : new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The store refused a statement (SQLite {extended}); this is a fault of the package."));

    public static StoreUnavailableException Busy() => new("The store is busy for too long. Try again later.");

    private static string? Why(int code) => code switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "The store is busy for too long. Try again later",
        raw.SQLITE_FULL => "The disk of the store is full. Make room and try again",
        raw.SQLITE_IOERR => "The disk of the store fails. Look at the disk before you try again",
        raw.SQLITE_CANTOPEN => "The file of the store cannot be opened. Look whether its folder is there and may be written",
        raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH => "The file of the store may not be written",
        raw.SQLITE_CORRUPT => "The file of the store is damaged. Put a backup back",
        raw.SQLITE_NOTADB => "The file is no store",
        raw.SQLITE_NOMEM => "There is too little memory for the store",
        raw.SQLITE_TOOBIG => "A value is too big for the store",
        raw.SQLITE_PROTOCOL => "The store could not be locked. Try again later",
        _ => null,
    };
}
