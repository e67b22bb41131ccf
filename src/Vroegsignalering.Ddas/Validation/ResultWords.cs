using System.Text;
using Vroegsignalering.Cases;
using Vroegsignalering.Ddas.Writing;

namespace Vroegsignalering.Ddas.Validation;

/// <summary>Looks in the bytes of a file for names that a result has in another version: the reader understands them all.</summary>
internal static class ResultWords
{
    private static readonly CaseResult[] Renamed = [CaseResult.SolvesItself, CaseResult.ReferredWithoutResident];

    private static readonly string[] All =
    [
        DdasChoices.NeedsNoHelpInV09, DdasChoices.ReferralInV09, DdasChoices.ReferralBeforeV12, .. Renamed.Select(DdasChoices.Results.NameOf),
    ];

    /// <summary>How many texts of the file are such a name, as a whole text.</summary>
    public static long CountOfOtherVersions(Stream stream, DdasVersion version)
    {
        string[] own = [.. Renamed.Select(result => VersionWords.Of(result, version).Text!)];
        // Many writers of JSON put a backslash before a slash.
        byte[][] words =
        [
            .. All.Except(own, StringComparer.Ordinal).SelectMany(word => new[] { word, word.Replace("/", "\\/", StringComparison.Ordinal) })
                .Distinct(StringComparer.Ordinal).Select(word => Encoding.UTF8.GetBytes($"\"{word}\"")),
        ];
        int longest = words.Max(word => word.Length);
        byte[] buffer = new byte[1 << 16];
        int kept = 0;
        long count = 0;
        for (int read = stream.Read(buffer, kept, buffer.Length - kept); read > 0; read = stream.Read(buffer, kept, buffer.Length - kept))
        {
            ReadOnlySpan<byte> window = buffer.AsSpan(0, kept + read);
            int before = kept;
            count += words.Sum(word => CountFrom(buffer.AsSpan(0, before + read), word, before));
            kept = Math.Min(longest - 1, window.Length);
            window[^kept..].CopyTo(buffer);
        }

        return count;
    }

    /// <summary>Those that end behind what was looked at before.</summary>
    private static long CountFrom(ReadOnlySpan<byte> window, byte[] word, int seen)
    {
        long count = 0;
        int start = Math.Max(0, seen - word.Length + 1);
        for (int at = window[start..].IndexOf(word); at >= 0; at = window[start..].IndexOf(word))
        {
            count++;
            start += at + word.Length;
        }

        return count;
    }
}
