using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.Cases;

/// <summary>Makes the number of a case from what the case is about, for sources that have no number (<i>zaaknummer</i>).</summary>
/// <remarks>DDAS has no number for a case. The same case gets the same number in every run and on every machine; the number
/// holds no personal data, and the references cannot be read back from it.</remarks>
public static class CaseNumber
{
    /// <summary>The number, such as <c>Z-4T7W0QK2M9XC</c>: <c>Z-</c> and twelve characters of Crockford's base 32.</summary>
    /// <param name="municipality">The municipality; <c>null</c> when unknown.</param>
    /// <param name="signalReferences">The references of the signals; order and repeats change nothing.</param>
    /// <param name="matchedOn">The day on which signals were combined.</param>
    /// <param name="pickedUpOn">The day on which the case was made.</param>
    public static string For(
        MunicipalityCode? municipality, IEnumerable<string> signalReferences, LocalDate? matchedOn, LocalDate? pickedUpOn)
    {
        ArgumentNullException.ThrowIfNull(signalReferences);
        string[] references = [.. signalReferences];
        Array.Sort(references, StringComparer.Ordinal);
        StringBuilder key = new(128);
        Append(key, municipality?.Value);
        for (int i = 0; i < references.Length; i++)
        {
            if (i == 0 || !string.Equals(references[i], references[i - 1], StringComparison.Ordinal))
            {
                Append(key, references[i]);
            }
        }

        Append(key, Iso(matchedOn));
        Append(key, Iso(pickedUpOn));
        return $"Z-{ShortHash.Of(key.ToString())}";
    }

    /// <summary>With its length before it, so that two lists of references never make one key.</summary>
    private static void Append(StringBuilder key, string? part) =>
        key.Append(CultureInfo.InvariantCulture, $"{part?.Length ?? -1}:{part};");

    private static string? Iso(LocalDate? day) => day is LocalDate stated ? LocalDatePattern.Iso.Format(stated) : null;
}
