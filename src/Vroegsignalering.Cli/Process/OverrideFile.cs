using Vroegsignalering.Cases;
using Vroegsignalering.Cli.Sheets;

namespace Vroegsignalering.Cli.Process;

/// <summary>What a person decided about the priority of a case, and where it stood.</summary>
internal sealed record OverrideRow(PriorityOverride Override, string Source, int Line);

/// <summary>Reads what people decided about the priority of cases: columns <c>zaak</c>, <c>klasse</c>, <c>reden</c>, <c>door</c> and <c>op</c>.</summary>
internal static class OverrideFile
{
    /// <summary>Reads files; a row that cannot be understood is a finding. Of two about one case the latest holds.</summary>
    public static IReadOnlyList<OverrideRow> Read(IEnumerable<(string Path, string Source)> files, List<Diagnostic> findings)
    {
        List<OverrideRow> read = [];
        foreach ((string path, string source) in files)
        {
            Sheet sheet = SheetReader.Read(path);
            int caseId = sheet.Needed("zaak", "case");
            int @class = sheet.Needed("klasse", "class");
            int reason = sheet.Needed("reden", "reason");
            int by = sheet.Needed("door", "by");
            int on = sheet.Needed("op", "on");
            foreach (SheetRow row in sheet.Rows)
            {
                string? wrong = Sheet.Cell(row, caseId) is null ? "zaak"
                    : Sheet.Cell(row, @class) is null ? "klasse"
                    : Sheet.Cell(row, reason) is null ? "reden"
                    : Sheet.Cell(row, by) is null ? "door"
                    : Dates.TryParse(Sheet.Cell(row, on)) is null ? "op"
                    : null;
                if (wrong is not null)
                {
                    findings.Add(CliDiagnostics.OverrideRow.At(source, row.Line, wrong));
                    continue;
                }

                PriorityOverride decided = new()
                {
                    CaseId = Sheet.Cell(row, caseId)!,
                    ClassId = Sheet.Cell(row, @class)!,
                    Reason = Sheet.Cell(row, reason)!,
                    By = Sheet.Cell(row, by)!,
                    On = Dates.TryParse(Sheet.Cell(row, on))!.Value,
                };
                read.Add(new OverrideRow(decided, source, row.Line));
            }
        }

        // Nothing may depend on the order of rows: of one day the last in order of class and reason holds.
        return
        [
            .. read.OrderBy(o => o.Override.On).ThenBy(o => o.Override.ClassId, StringComparer.Ordinal)
                .ThenBy(o => o.Override.Reason, StringComparer.Ordinal).ThenBy(o => o.Override.By, StringComparer.Ordinal),
        ];
    }
}
