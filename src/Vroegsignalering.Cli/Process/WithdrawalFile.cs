using NodaTime;
using Vroegsignalering.Cli.Sheets;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Process;

/// <summary>A notice of a partner and where it stood.</summary>
internal sealed record Notice(SignalWithdrawal Withdrawal, string Source, int Line);

/// <summary>Reads notices of partners: columns <c>partner</c>, <c>partnerName</c>, <c>reference</c>, <c>kind</c> and <c>on</c>.</summary>
internal static class WithdrawalFile
{
    private static readonly Dictionary<string, WithdrawalKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ingetrokken"] = WithdrawalKind.SentInError,
        ["betaald"] = WithdrawalKind.Paid,
        ["betalingsregeling"] = WithdrawalKind.Arranged,
        ["sentInError"] = WithdrawalKind.SentInError,
        ["paid"] = WithdrawalKind.Paid,
        ["arranged"] = WithdrawalKind.Arranged,
    };

    public static IReadOnlyList<Notice> Read(string path, string source, List<Diagnostic> findings)
    {
        Sheet sheet = SheetReader.Read(path);
        int partner = sheet.Needed("partner");
        int name = sheet.Column("partnerName");
        int reference = sheet.Needed("reference");
        int kind = sheet.Needed("kind");
        int on = sheet.Needed("on");
        List<Notice> notices = [];
        foreach (SheetRow row in sheet.Rows)
        {
            string? wrong = !PartnerOf(Sheet.Cell(row, partner), out PartnerType type) ? "partner"
                : Sheet.Cell(row, reference) is null ? "reference"
                : !Kinds.ContainsKey(Sheet.Cell(row, kind) ?? "") ? "kind"
                : Dates.TryParse(Sheet.Cell(row, on)) is null ? "on"
                : null;
            if (wrong is not null)
            {
                findings.Add(CliDiagnostics.WithdrawalRow.At(source, row.Line, wrong));
                continue;
            }

            SignalWithdrawal withdrawal = new()
            {
                Partner = type,
                PartnerName = Sheet.Cell(row, name),
                Reference = Sheet.Cell(row, reference)!,
                Kind = Kinds[Sheet.Cell(row, kind)!],
                On = Dates.TryParse(Sheet.Cell(row, on))!.Value,
            };
            notices.Add(new Notice(withdrawal, source, row.Line));
        }

        return notices;
    }

    private static bool PartnerOf(string? text, out PartnerType type)
    {
        type = PartnerType.NotStated;
        return text is not null && char.IsLetter(text[0]) && Enum.TryParse(text, ignoreCase: true, out type) && type != PartnerType.NotStated;
    }
}
