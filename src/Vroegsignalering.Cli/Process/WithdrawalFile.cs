using NodaTime;
using Vroegsignalering.Cli.Sheets;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

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
            PartnerType? type = SignalValues.Partner(Sheet.Cell(row, partner));
            string? wrong = type is null ? "partner"
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
                Partner = type!.Value,
                PartnerName = Sheet.Cell(row, name),
                Reference = Sheet.Cell(row, reference)!,
                Kind = Kinds[Sheet.Cell(row, kind)!],
                On = Dates.TryParse(Sheet.Cell(row, on))!.Value,
            };
            notices.Add(new Notice(withdrawal, source, row.Line));
        }

        return notices;
    }
}
