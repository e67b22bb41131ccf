using Vroegsignalering.Storage;

namespace Vroegsignalering.Storage.Specification.Casework;

/// <summary>Ends work at a named place of it, as a crash would.</summary>
internal static class Faults
{
    private static readonly AsyncLocal<Action<string>?> Current = new();

    /// <summary>Ends the work at the place that is the how-manieth it passes; when it passes fewer, it ends by itself.</summary>
    public static async Task AtAsync(int place, string prefix, Func<Task> work)
    {
        FaultPoint.Hook ??= name => Current.Value?.Invoke(name);
        int passed = 0;
        Current.Value = name =>
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal) && ++passed == place)
            {
                throw new CrashException();
            }
        };
        try
        {
            await work();
        }
        catch (CrashException)
        {
            // That is what was asked for.
        }
        finally
        {
            Current.Value = null;
        }
    }

    /// <summary>Lets the disk fail at a place.</summary>
    public static async Task FailAsync(string place, Func<Task> work)
    {
        FaultPoint.Hook ??= name => Current.Value?.Invoke(name);
        Current.Value = name => _ = name == place ? throw new IOException("The disk failed.") : 0;
        try
        {
            await work();
        }
        finally
        {
            Current.Value = null;
        }
    }

    /// <summary>The names of the places that work passes, in order.</summary>
    public static async Task<IReadOnlyList<string>> NamesAsync(Func<Task> work)
    {
        FaultPoint.Hook ??= name => Current.Value?.Invoke(name);
        List<string> names = [];
        Current.Value = names.Add;
        try
        {
            await work();
            return names;
        }
        finally
        {
            Current.Value = null;
        }
    }

    private sealed class CrashException : Exception;
}
