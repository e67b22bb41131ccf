using System.Globalization;

namespace Vroegsignalering.Signals;

/// <summary>A short name for a signal that may stand in a file for people: it holds no personal data, also where a partner uses a personal
/// number as reference.</summary>
public static class SignalLabel
{
    /// <summary>The label, such as <c>S-4T7W0QK2M9XC</c>: made of the type and name of the partner, its reference and the day of sending, because some
    /// partners number their rows anew every month.</summary>
    /// <remarks>The same signal has the same label in every run. Two signals of one partner with one reference share it; see <see cref="OfEach"/>.</remarks>
    public static string Of(Signal signal)
    {
        ArgumentNullException.ThrowIfNull(signal);
        return $"S-{ShortHash.Of(string.Create(
            CultureInfo.InvariantCulture, $"{signal.Partner};{signal.PartnerName?.Length ?? -1}:{signal.PartnerName};{signal.SentOn:uuuu-MM-dd};{signal.Reference}"))}";
    }

    /// <summary>A label for each signal of one run, in the order given; those that share one get a number behind it, in order of age.</summary>
    public static IReadOnlyList<string> OfEach(IEnumerable<Signal> signals)
    {
        ArgumentNullException.ThrowIfNull(signals);
        Signal[] all = [.. signals];
        string[] labels = [.. all.Select(Of)];
        HashSet<string> used = new(all.Length, StringComparer.Ordinal);
        int[] again = [.. Enumerable.Range(0, all.Length).GroupBy(i => labels[i], StringComparer.Ordinal).Where(g => g.Skip(1).Any())
            .SelectMany(g => g.OrderBy(i => all[i], SignalOrder.Instance))];
        Dictionary<string, int> next = new(StringComparer.Ordinal);
        foreach (int i in again)
        {
            string label = labels[i];
            int n = next.GetValueOrDefault(label, 2);
            for (; !used.Add(labels[i]); n++)
            {
                labels[i] = string.Create(CultureInfo.InvariantCulture, $"{label}-{n}");
            }

            next[label] = n;
        }

        return labels;
    }
}
