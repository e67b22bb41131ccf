using System.Globalization;
using Vroegsignalering.Ddas;

namespace Vroegsignalering.Cli.Ddas;

/// <summary>Tells what came of converting a delivery.</summary>
internal static class GapReport
{
    public static void Write(TextWriter output, DdasConvertResult result, DdasVersion version, Language language)
    {
        void Line(string dutch, string english) => output.WriteLine(new Text(dutch, english).In(language));
        DdasReadSummary read = result.Read;
        if (result.Refusal is Diagnostic refusal)
        {
            Line("Er is niets geschreven.", "Nothing was written.");
            output.WriteLine($"  {refusal.Code.Id} {refusal.PlaceIn(language)}: {refusal.Code.Message.In(language)}");
            Line($"      Doen: {refusal.Code.Remedy.Dutch}", $"      To do: {refusal.Code.Remedy.English}");
            return;
        }

        DdasWriteResult written = result.Written!;
        Line(
            $"Gelezen: {DdasArguments.NameOf(read.Version)}, meldingen {Shown(read.ReceivedSignals)}, zaken {Shown(read.ReceivedCases)}",
            $"Read: {DdasArguments.NameOf(read.Version)}, signals {Shown(read.ReceivedSignals)}, cases {Shown(read.ReceivedCases)}");
        Line(
            $"Geschreven: {DdasArguments.NameOf(version)}, meldingen {Shown(written.WrittenSignals)}, zaken {Shown(written.WrittenCases)}",
            $"Written: {DdasArguments.NameOf(version)}, signals {Shown(written.WrittenSignals)}, cases {Shown(written.WrittenCases)}");
        if (read.SignalsSetAside + read.CasesSetAside > 0)
        {
            Line(
                $"Niet bruikbaar en daarom weggelaten: meldingen {Shown(read.SignalsSetAside)}, zaken {Shown(read.CasesSetAside)}",
                $"Not usable and therefore left out: signals {Shown(read.SignalsSetAside)}, cases {Shown(read.CasesSetAside)}");
        }

        if (read.Findings.Count > 0)
        {
            Line("Gevonden bij het lezen:", "Found when reading:");
            foreach ((DiagnosticCode code, long count) in read.Findings)
            {
                output.WriteLine($"  {code.Id} × {Shown(count)}: {code.Message.In(language)}");
            }
        }

        Line(
            written.Diagnostics.Count == 0 ? "Alles is overgenomen." : "Niet of anders overgenomen:",
            written.Diagnostics.Count == 0 ? "Everything was carried over." : "Not carried over, or otherwise:");
        foreach (IGrouping<DiagnosticCode, DdasGap> kind in written.Diagnostics.GroupBy(gap => gap.Code))
        {
            output.WriteLine($"  {kind.Key.Id}: {kind.Key.Message.In(language)}");
            foreach (DdasGap gap in kind)
            {
                output.WriteLine($"      {gap.Place} × {Shown(gap.Count)}");
            }
        }
    }

    private static string Shown(long count) => count.ToString(CultureInfo.InvariantCulture);
}
