using System.Globalization;

namespace Vroegsignalering.Signals;

/// <summary>A short name for a signal that may stand in a file for people: it holds no personal data, also where a partner uses a personal
/// number as reference.</summary>
public static class SignalLabel
{
    private const string Prefix = "S-";

    /// <summary>A dash and a number of at most seven digits: too short to be that of a person.</summary>
    private const int LongestNumber = 8;

    /// <summary>The label, such as <c>S-4T7W0QK2M9XC</c>: made of the type and name of the partner, its reference and the day of sending, because some
    /// partners number their rows anew every month.</summary>
    /// <remarks>The same signal has the same label in every run. Two signals of one partner with one reference share it; see <see cref="OfEach"/>.</remarks>
    public static string Of(Signal signal)
    {
        ArgumentNullException.ThrowIfNull(signal);
        return $"{Prefix}{ShortHash.Of(string.Create(
            CultureInfo.InvariantCulture, $"{signal.Partner};{signal.PartnerName?.Length ?? -1}:{signal.PartnerName};{signal.SentOn:uuuu-MM-dd};{signal.Reference}"))}";
    }

    /// <summary>Whether a text has the form of a label. What people typed in its place may be a name or a number of a person, and must not be shown.</summary>
    public static bool IsLabel(ReadOnlySpan<char> text)
    {
        int end = Prefix.Length + ShortHash.Characters;
        return text.Length >= end && text.StartsWith(Prefix, StringComparison.Ordinal) && ShortHash.IsOne(text[Prefix.Length..end])
            && (text.Length == end || (text[end] == '-' && text.Length > end + 1 && !text[(end + 1)..].ContainsAnyExceptInRange('0', '9')
                && text.Length <= end + LongestNumber));
    }

    /// <summary>What a label begins with, without the number by which signals that share it are told apart; what is no label stays as it is.</summary>
    internal static string WithoutNumber(string label) => IsLabel(label) ? label[..(Prefix.Length + ShortHash.Characters)] : label;

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
