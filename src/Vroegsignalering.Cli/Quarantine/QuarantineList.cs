using System.Globalization;
using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Cli.Quarantine;

/// <summary>What <c>quarantine list</c> shows: number, code, place and state of rows, never what is in them.</summary>
internal sealed class QuarantineList(TextWriter writer, Language language)
{
    public void Write(SignalQuarantine quarantine, QuarantineState? only)
    {
        IReadOnlyList<QuarantineEntry> all = quarantine.Entries;
        Line(string.Create(CultureInfo.InvariantCulture, $"{In("Regels in quarantaine", "Rows in quarantine")}: {all.Count}"));
        foreach (QuarantineState state in Enum.GetValues<QuarantineState>().Where(s => s != QuarantineState.NotStated))
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"  {state.Name().In(language),-12}{all.Count(e => e.State == state),8}"));
        }

        IEnumerable<IGrouping<string, (QuarantineReason Reason, QuarantineEntry Entry)>> groups = all.Where(e => only is null || e.State == only)
            .SelectMany(e => e.SetAside.Reasons.Select(r => (r, e))).GroupBy(x => x.r.CodeId, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, (QuarantineReason Reason, QuarantineEntry Entry)> group in groups)
        {
            DiagnosticCode code = group.First().Reason.Code;
            Line("");
            Line(string.Create(CultureInfo.InvariantCulture, $"{code.Id} × {group.Count()}: {code.Message.In(language)}"));
            Line($"    {In("Doen:", "Do:")} {code.Remedy.In(language)}");
            foreach ((QuarantineReason reason, QuarantineEntry entry) in group)
            {
                string place = Shown(string.Join(", ", new[] { entry.SetAside.Source, reason.Field }.OfType<string>()));
                Line($"    {entry.Id}  {entry.State.Name().In(language),-10}  {place}");
            }
        }
    }

    /// <summary>A name of a file or column, without anything that could steer a terminal or be a BSN.</summary>
    internal static string Shown(string name) => string.Concat(Masking.LongNumbers(name).Where(c => !char.IsControl(c)));

    private string In(string dutch, string english) => language == Language.English ? english : dutch;

    private void Line(string text) => writer.WriteLine(text);
}
