using System.Text;
using Vroegsignalering.Storage;
using Vroegsignalering.Storage.Sqlite;
using Vroegsignalering.Testing.Storage;

namespace Vroegsignalering.Storage.Specification.Casework;

/// <summary>The stores on which casework is tested: the model, and the embedded default.</summary>
internal static class Stores
{
    public static TheoryData<string> All => ["model", "sqlite"];

    public static async Task<TestStore> OpenAsync(string kind)
    {
        if (kind == "model")
        {
            return new TestStore(new ModelStore(), folder: null);
        }

        string folder = Directory.CreateTempSubdirectory("vroeg-store-").FullName;
        return new TestStore(await SqliteStore.OpenAsync(Path.Combine(folder, "vroeg.db"), cancellationToken: TestContext.Current.CancellationToken), folder);
    }
}

/// <summary>A store, and the folder in which it lies.</summary>
internal sealed class TestStore(IStore store, string? folder) : IAsyncDisposable
{
    public IStore Store { get; } = store;

    public string? Folder { get; } = folder;

    public async Task<IReadOnlyList<string>> DumpAsync(CancellationToken cancel)
    {
        await using IUnitOfWork unit = await Store.BeginAsync(World.Municipality, UnitOfWorkKind.Read, cancel);
        return await StoreDump.OfAsync(unit, cancel);
    }

    public ValueTask CloseAsync() => Store.DisposeAsync();

    /// <summary>All files of the store, as text of one byte a letter.</summary>
    public string Bytes() => Folder is null ? "" : string.Concat(Directory.GetFiles(Folder).Select(f => Encoding.Latin1.GetString(File.ReadAllBytes(f))));

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        if (Folder is not null)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
