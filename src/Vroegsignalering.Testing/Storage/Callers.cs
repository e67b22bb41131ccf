using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>Callers that work at once, each with units of work of its own.</summary>
internal static class Callers
{
    private const int Tries = 200;

    public static Task<T[]> AllAsync<T>(StoreTrial trial, Func<int, Task<T>> work) =>
        Task.WhenAll(Enumerable.Range(0, trial.Options.Workers).Select(worker => Task.Run(() => work(worker), trial.Cancel)));

    /// <summary>What came of each: whether it was done, or met a conflict.</summary>
    public static Task<bool[]> WinnersAsync(StoreTrial trial, StoreConflict about, Func<int, Task> work) => AllAsync(trial, async worker =>
    {
        try
        {
            await work(worker);
            return true;
        }
        catch (StoreConflictException e) when (e.What == about)
        {
            return false;
        }
    });

    /// <summary>Tries once more after a conflict, as a store asks.</summary>
    public static async Task<T> AgainAsync<T>(Func<Task<T>> work)
    {
        for (int i = 1; ; i++)
        {
            try
            {
                return await work();
            }
            catch (StoreConflictException) when (i < Tries)
            {
                await Task.Yield();
            }
        }
    }
}
