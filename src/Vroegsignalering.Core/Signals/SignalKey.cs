using System.Globalization;

namespace Vroegsignalering.Signals;

/// <summary>A short name for a signal that may stand in a file for people: it holds no personal data, also where a partner uses a personal
/// number as reference.</summary>
public static class SignalKey
{
    /// <summary>The key, such as <c>S-4T7W0QK2M9XC</c>: made of the type and name of the partner and its reference.</summary>
    /// <remarks>The same signal has the same key in every run. Two signals of one partner with one reference share it; see <see cref="OfEach"/>.</remarks>
    public static string Of(Signal signal)
    {
        ArgumentNullException.ThrowIfNull(signal);
        return $"S-{ShortHash.Of(string.Create(
            CultureInfo.InvariantCulture, $"{signal.Partner};{signal.PartnerName?.Length ?? -1}:{signal.PartnerName};{signal.Reference}"))}";
    }

    /// <summary>A key for each signal of one run, in the order given; those that share a key get a number behind it, in order of age.</summary>
    public static IReadOnlyList<string> OfEach(IEnumerable<Signal> signals)
    {
        ArgumentNullException.ThrowIfNull(signals);
        Signal[] all = [.. signals];
        string[] keys = [.. all.Select(Of)];
        HashSet<string> used = new(all.Length, StringComparer.Ordinal);
        int[] again = [.. Enumerable.Range(0, all.Length).GroupBy(i => keys[i], StringComparer.Ordinal).Where(g => g.Skip(1).Any())
            .SelectMany(g => g.OrderBy(i => all[i], SignalOrder.Instance))];
        foreach (int i in again)
        {
            string key = keys[i];
            for (int n = 2; !used.Add(keys[i]); n++)
            {
                keys[i] = string.Create(CultureInfo.InvariantCulture, $"{key}-{n}");
            }
        }

        return keys;
    }
}
