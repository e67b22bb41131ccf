using System.CommandLine;
using System.Security.Cryptography;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Ddas.Delivering;

namespace Vroegsignalering.Cli.Ddas;

/// <summary><c>vroeg ddas page</c>.</summary>
internal static class DdasPageCommand
{
    private static readonly Argument<string> Folder = DdasDeliveringArguments.Folder();
    private static readonly Option<string?> Snapshot = new("--snapshot") { Description = "The frozen delivery, as 'vroeg ddas freeze' named it; the newest without it." };
    private static readonly Option<int> Page = new("--page") { Description = "The number of the page; one that does not exist gives the first.", DefaultValueFactory = _ => 1 };

    private static readonly Option<int> PageSize = new("--page-size")
    {
        Description = "The highest number of signals on a page, at most 50000.",
        DefaultValueFactory = _ => DdasFreezer.MaximumPageSize,
    };

    private static readonly Option<string> Receiver = new("--to")
    {
        Description = "The organisation that gets the page, for the ledger; never a person.",
        DefaultValueFactory = _ => "file",
    };

    private static readonly Option<string> At = DdasDeliveringArguments.At();
    private static readonly Option<string> Out = new("--out", "-o") { Description = "The file for the page. It holds personal data.", Required = true };
    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        Command command = new(
            "page",
            """
            Writes a page of a frozen delivery to a file, a whole delivery by itself, and a line in the ledger.

            Example:
              vroeg ddas page leveringen --page 1 --page-size 25000 --to CBS --at 2027-01-04T08:00:00Z --out pagina-1.json

            Exit codes: 0 done; 1 the frozen delivery is damaged; 2 the call was wrong.
            """)
        {
            Folder, Snapshot, Page, PageSize, Receiver, At, Out, LanguageOption,
        };
        command.SetAction(WriteAsync);
        return command;
    }

    private static async Task<int> WriteAsync(ParseResult call, CancellationToken cancellationToken)
    {
        string folder = DdasDeliveringArguments.Existing(call.GetRequiredValue(Folder));
        Language language = PolicyArguments.In(call, LanguageOption);
        DdasDeliveryEntry written;
        try
        {
            DdasSnapshotOpenResult opened = await OpenAsync(new DdasSnapshotFolder(folder), call.GetValue(Snapshot), cancellationToken);
            if (opened.Refusal is Diagnostic refusal)
            {
                call.InvocationConfiguration.Error.WriteLine(
                    $"{refusal.Code.Id} {refusal.PlaceIn(language)}: {refusal.Code.Message.In(language)} {refusal.Code.Remedy.In(language)}");
                return ExitCodes.Findings;
            }

            using DdasSnapshot snapshot = opened.Snapshot!;
            DdasPage page = PageOf(snapshot, call);
            written = EntryOf(snapshot.Info, page, call);
            await DdasDeliveringArguments.NoteAsync(folder, written, cancellationToken);
            PersonalResultFile.Write(call.GetRequiredValue(Out), stream =>
            {
                using Stream body = page.OpenRead();
                body.CopyTo(stream);
            });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read or write in '{folder}'.");
        }

        call.InvocationConfiguration.Output.WriteLine(new Text(
            $"pagina {written.Page} van {written.TotalPages}: {written.Signals} meldingen, {written.Cases} zaken",
            $"page {written.Page} of {written.TotalPages}: {written.Signals} signals, {written.Cases} cases").In(language));
        return ExitCodes.Done;
    }

    private static async Task<DdasSnapshotOpenResult> OpenAsync(DdasSnapshotFolder folder, string? id, CancellationToken cancellationToken)
    {
        IReadOnlyList<DdasSnapshotInfo> kept = await folder.ListAsync(cancellationToken);
        id ??= kept.Count > 0 ? kept[0].Id : throw new CallException("There is no frozen delivery in the folder. Make one with 'vroeg ddas freeze'.");
        try
        {
            return await folder.OpenAsync(id, cancellationToken) ?? throw new CallException("There is no frozen delivery with this name in the folder.");
        }
        catch (ArgumentException)
        {
            throw new CallException("--snapshot needs the name of a frozen delivery.");
        }
    }

    private static DdasPage PageOf(DdasSnapshot snapshot, ParseResult call) => (call.GetRequiredValue(Page), call.GetRequiredValue(PageSize)) is ( >= 1 and int page, >= 1 and int size)
        ? snapshot.Page(page, size)
        : throw new CallException("--page and --page-size need a number of 1 or higher.");

    private static DdasDeliveryEntry EntryOf(DdasSnapshotInfo info, DdasPage page, ParseResult call)
    {
        using Stream body = page.OpenRead();
        try
        {
            return DdasDeliveryEntry.OfPage(
                info, page, SHA256.HashData(body), DdasDeliveringArguments.MomentOf(call.GetRequiredValue(At)), call.GetRequiredValue(Receiver));
        }
        catch (ArgumentException)
        {
            throw new CallException("--to needs 1 to 200 characters.");
        }
    }
}
