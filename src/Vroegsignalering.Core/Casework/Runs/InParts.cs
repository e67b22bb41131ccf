using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>Does something with the parts of a list, so that no call is too large; at least two of them when there are two items, with a place between.</summary>
internal static class InParts
{
    public static async Task DoAsync<T>(IReadOnlyCollection<T> items, int most, string middle, Func<IReadOnlyCollection<T>, Task> work)
    {
        bool between = false;
        foreach (T[] part in items.Chunk(Math.Clamp((items.Count + 1) / 2, 1, most)))
        {
            await work(part);
            if (!between)
            {
                FaultPoint.Hit(middle);
                between = true;
            }
        }

        if (!between)
        {
            FaultPoint.Hit(middle);
        }
    }
}
