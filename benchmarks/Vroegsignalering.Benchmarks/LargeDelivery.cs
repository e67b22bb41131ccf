using System.Globalization;
using System.Text;

namespace Vroegsignalering.Benchmarks;

/// <summary>A DDAS delivery of v1.2 that is written signal by signal, because a large one does not have to fit in memory.</summary>
internal static class LargeDelivery
{
    private const int SignalsOfCase = 2;

    /// <summary>Writes so many signals, with a case for every two of them, in leveringen of at most so many.</summary>
    public static void Write(string path, int signals, int signalsOfLevering)
    {
        using StreamWriter file = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16);
        file.Write("""{"codeGegevensleverancier":"benchmark 1.0","startdatumLevering":"2026-05-01","einddatumLevering":"2026-10-31","aanleverdatumEnTijd":"2026-11-04T12:00:00Z","leveringen":[""");
        for (int first = 0; first < signals; first += signalsOfLevering)
        {
            int count = Math.Min(signalsOfLevering, signals - first);
            file.Write(string.Create(
                CultureInfo.InvariantCulture,
                $$"""{{(first > 0 ? "," : "")}}{"teller":{{(first / signalsOfLevering) + 1}},"gemeentecode":"9901","aanleverendeOrganisatie":{"naam":"Voorbeeldstad"},"vroegsignalen":["""));
            WriteList(file, count, WriteSignal);
            file.Write("],\"vroegsignaalzaken\":[");
            WriteList(file, count / SignalsOfCase, WriteCase);
            file.Write("]}");
        }

        file.Write("]}");
    }

    private static void WriteList(StreamWriter file, int count, Action<StreamWriter, int> write)
    {
        for (int i = 0; i < count; i++)
        {
            file.Write(i > 0 ? "," : "");
            write(file, i);
        }
    }

    private static void WriteSignal(StreamWriter file, int i) => file.Write(string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"ID":"SV-2026-{{i:D7}}","crisissignaal":false,"warmeOverdracht":false,"bedrag":{{100 + (i % 900)}},"ontstaansdatum":"2026-04-{{1 + (i % 28):D2}}","signaaldatum":"2026-06-{{1 + (i % 28):D2}}","status":"Opgepakt","signaalpartner":{"type":"Energie"},"client":{"geboortedatum":"19{{50 + (i % 50)}}-09-08","postcode":"12{{i % 100:D2}}JR","huisnummer":"{{1 + (i % 300)}}","huisnummertoevoeging":"{{(char)('a' + (i % 26))}}"} }"""));

    private static void WriteCase(StreamWriter file, int i) => file.Write(string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"resultaat":"(Budget)advies en/of quick fix","matchingsdatum":"2026-07-01","startdatumMatchingperiode":"2026-06-01","einddatumMatchingperiode":"2026-06-30","datumOpgepakt":"2026-07-02","vroegsignalen":[{"ID":"SV-2026-{{i * SignalsOfCase:D7}}"},{"ID":"SV-2026-{{(i * SignalsOfCase) + 1:D7}}"}],"contactpogingen":[{"soort":"Brief","bereikt":false,"datum":"2026-07-03"},{"soort":"Telefoon","bereikt":true,"datum":"2026-07-07","dagdeel":"Avond"}]}"""));
}
