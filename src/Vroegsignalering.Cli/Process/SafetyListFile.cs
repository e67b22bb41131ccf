using NodaTime;
using Vroegsignalering.Cli.Sheets;
using Vroegsignalering.Privacy;

namespace Vroegsignalering.Cli.Process;

/// <summary>Reads a safety list: columns <c>bsn</c>, <c>postcode</c>, <c>huisnummer</c>, <c>toevoeging</c>, <c>vanaf</c> and <c>tot en met</c>. There is no column for a reason.</summary>
internal static class SafetyListFile
{
    public static SafetyExclusionList Read(string path, string source, List<Diagnostic> findings)
    {
        Sheet sheet = SheetReader.Read(path);
        int bsn = sheet.Column("bsn");
        int postcode = sheet.Column("postcode");
        int number = sheet.Column("huisnummer", "houseNumber");
        int addition = sheet.Column("toevoeging", "houseNumberAddition");
        int from = sheet.Needed("vanaf", "from");
        int until = sheet.Column("tot en met", "until");
        List<SafetyExclusion> lines = [];
        int before = findings.Count;
        foreach (SheetRow row in sheet.Rows)
        {
            Bsn? person = Bsn.TryParse(Sheet.Cell(row, bsn), out Bsn? parsed) ? parsed : null;
            Address? address = Address.TryParse(Sheet.Cell(row, postcode), Sheet.Cell(row, number), Sheet.Cell(row, addition), out Address? there) ? there : null;
            LocalDate? first = Dates.TryParse(Sheet.Cell(row, from));
            LocalDate? last = Dates.TryParse(Sheet.Cell(row, until));
            string? wrong = person is null && (Sheet.Cell(row, bsn) is not null || address is null) ? "bsn"
                : address is null && Sheet.Cell(row, postcode) is not null ? "postcode"
                : first is null ? "vanaf"
                : (last is null && Sheet.Cell(row, until) is not null) || last < first ? "tot en met"
                : null;
            if (wrong is not null)
            {
                findings.Add(CliDiagnostics.SafetyRow.At(source, row.Line, wrong));
                continue;
            }

            lines.Add(new SafetyExclusion(person, address, first!.Value, last));
        }

        // A visit to somebody who should not be visited cannot be taken back.
        return lines.Count == sheet.Rows.Count
            ? new SafetyExclusionList(lines)
            : throw new CallException(
                $"{source} has {sheet.Rows.Count - lines.Count} rows that cannot be read, so who they are about would not be protected. {CliDiagnostics.SafetyRow.Remedy.English} First: {findings[before]}");
    }
}
