using System.CommandLine;
using NodaTime.Text;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Ddas.Delivering;

namespace Vroegsignalering.Cli.Ddas;

/// <summary><c>vroeg ddas deliveries</c>.</summary>
internal static class DdasDeliveriesCommand
{
    private static readonly Argument<string> Folder = DdasDeliveringArguments.Folder();
    private static readonly Option<string?> Head = new("--head") { Description = "A copy of deliveries.head that was kept elsewhere; the one in the folder without it." };
    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "deliveries",
            """
            Lists what was frozen and which pages were handed out to whom, and checks that no line was changed, removed or added.

            Examples:
              vroeg ddas deliveries leveringen
              vroeg ddas deliveries leveringen --head kluis/deliveries.head --language en

            Exit codes: 0 the ledger is whole; 1 it is not; 2 the call was wrong.
            """)
        {
            Folder, Head, LanguageOption,
        };
        command.SetAction(List);
        return command;
    }

    private static int List(ParseResult call)
    {
        string folder = DdasDeliveringArguments.Existing(call.GetRequiredValue(Folder));
        Language language = PolicyArguments.In(call, LanguageOption);
        DdasDeliveryLedgerCheck check = Check(folder, call.GetValue(Head));
        foreach (DdasDeliveryEntry entry in check.Entries)
        {
            call.InvocationConfiguration.Output.WriteLine(LineOf(entry).In(language));
        }

        call.InvocationConfiguration.Output.WriteLine(new Text($"{check.Entries.Count} regels in orde", $"{check.Entries.Count} lines are whole").In(language));
        foreach (Diagnostic finding in check.Diagnostics)
        {
            call.InvocationConfiguration.Error.WriteLine(
                $"{finding.Code.Id} {finding.PlaceIn(language)}: {finding.Code.Message.In(language)} {finding.Code.Remedy.In(language)}");
        }

        return check.Diagnostics.Count > 0 ? ExitCodes.Findings : ExitCodes.Done;
    }

    private static DdasDeliveryLedgerCheck Check(string folder, string? headFile)
    {
        string own = Path.Combine(folder, DdasDeliveryLedgerFile.HeadFileName);
        string path = headFile ?? own;
        try
        {
            DdasDeliveryLedgerHead? head = headFile is null && !File.Exists(own)
                ? null
                : DdasDeliveryLedgerHead.TryParse(File.ReadAllText(path)) ?? throw new CallException($"'{path}' does not say how far the ledger goes.");
            using FileStream ledger = File.OpenRead(Path.Combine(folder, DdasDeliveryLedgerFile.FileName));
            return DdasDeliveryLedger.Verify(ledger, DdasDeliveryLedgerFile.FileName, head);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read the ledger in '{folder}'.");
        }
    }

    private static Text LineOf(DdasDeliveryEntry entry)
    {
        string at = InstantPattern.ExtendedIso.Format(entry.At);
        return entry.Kind == DdasDeliveryKind.Frozen
            ? new Text(
                $"{at} bevroren {entry.SnapshotId}: {entry.Signals} meldingen, {entry.Cases} zaken",
                $"{at} froze {entry.SnapshotId}: {entry.Signals} signals, {entry.Cases} cases")
            : new Text(
                $"{at} pagina {entry.Page} van {entry.TotalPages} aan {entry.Receiver}, uit {entry.SnapshotId}: {entry.Signals} meldingen, {entry.Cases} zaken",
                $"{at} page {entry.Page} of {entry.TotalPages} to {entry.Receiver}, of {entry.SnapshotId}: {entry.Signals} signals, {entry.Cases} cases");
    }
}
