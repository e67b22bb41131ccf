using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Shell;
using MunicipalFrontEnd.Work;
using NodaTime;
using Vroegsignalering.Casework;
using Vroegsignalering.Signals.Intake;
using Vroegsignalering.Signals.Quarantine;

namespace MunicipalFrontEnd.Pages.Intake;

/// <summary>The work of a month: take in files, look at what was set aside, start the run.</summary>
[RequestSizeLimit(UploadLimits.MostOfRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadLimits.MostBytes)]
public sealed class IndexModel(
    MonthlyRun month, QuarantineDesk quarantine, MonthRunner runner, MappingShelf mappings, WaitingFiles waiting, IntakeReports reports) : FrontEndPage
{
    private const int LongestAgo = 366;

    public IEnumerable<string> Mappings => mappings.All.Keys;

    public IReadOnlyList<IntakeReport> Reports => reports.All;

    public MonthRunner Runner => runner;

    /// <summary>How many rows wait for repair, or to be taken in.</summary>
    public int ToRepair { get; private set; }

    public string DayOfReceipt { get; private set; } = "";

    public string LatestDay => Today.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        DayOfReceipt = LatestDay;
        await CountAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file, string? mapping, string? receivedOn, CancellationToken cancellationToken)
    {
        LocalDate today = Today;
        string? name = UploadLimits.NameOf(file?.FileName);
        LocalDate? day = Figures.DayOf(receivedOn);
        byte[] content = file is { Length: > 0 and <= UploadLimits.MostBytes } ? await ReadAsync(file, cancellationToken) : [];
        SignalMapping? chosen = string.IsNullOrEmpty(mapping) ? null : mappings.All.GetValueOrDefault(mapping);
        if (file is null || content.Length == 0)
        {
            Wrong("file", "Kies een bestand met meldingen, van ten hoogste 20 MB.", "Choose a file of signals, of at most 20 MB.");
        }
        else if (name is null || UploadLimits.IsPacked(content))
        {
            Wrong("file", "Dit is geen CSV of JSON. Sla een spreadsheet eerst op als CSV.", "This is no CSV or JSON. Save a spreadsheet as CSV first.");
        }

        else if (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !IsJson(content))
        {
            Wrong("file", "Dit bestand is geen JSON die te lezen is. Vraag het bedrijf om een nieuw bestand.", "This file is no JSON that can be read. Ask the partner for a new file.");
        }

        if (day is null || day > today || day < today.PlusDays(-LongestAgo))
        {
            Wrong("receivedOn", "Vul de dag in waarop het bestand binnenkwam. Dat is vandaag of eerder.", "Give the day on which the file came in. That is today or before.");
        }

        if (!string.IsNullOrEmpty(mapping) && chosen is null)
        {
            Wrong("mapping", "Kies een soort bestand uit de lijst.", "Choose a kind of file from the list.");
        }

        if (!ModelState.IsValid)
        {
            DayOfReceipt = day is null ? LatestDay : receivedOn!;
            await CountAsync(cancellationToken);
            return Page();
        }

        if ((chosen ?? mappings.Fitting(content)) is not SignalMapping fitting)
        {
            string token = waiting.Keep(new WaitingFile(name!, content, day!.Value, Visitor.Code, Now + WaitingFiles.Term));
            return RedirectToPage("/Intake/Columns", new { token });
        }

        using MemoryStream stream = new(content, writable: false);
        IntakeReport report = await month.TakeInAsync(name!, stream, fitting, day!.Value, Worker, Now, cancellationToken);
        reports.Keep(report);
        return RedirectToPage("/Intake/Result", new { digest = report.Digest });
    }

    /// <summary>Starts the run of a month, or goes on with one that was ended.</summary>
    public async Task<IActionResult> OnPostRunAsync(string? run, CancellationToken cancellationToken)
    {
        if (Figures.MonthOf(run) is not YearMonth of || of > Today.ToYearMonth())
        {
            Wrong("run", "Kies een maand: deze of een eerdere.", "Choose a month: this one or one before.");
            DayOfReceipt = LatestDay;
            await CountAsync(cancellationToken);
            return Page();
        }

        string name = Figures.Iso(of);
        runner.Start(name, await month.DayOfAsync(name, cancellationToken) ?? DayOf(of), Worker, Now);
        return RedirectToPage("/Intake/Run");
    }

    /// <summary>The months of which a run can be started.</summary>
    public IReadOnlyList<YearMonth> Months => [Today.ToYearMonth(), Today.ToYearMonth().PlusMonths(-1)];

    // For a run that did not begin yet: one that goes on tomorrow keeps the day with which it began.
    private LocalDate DayOf(YearMonth of) => of == Today.ToYearMonth() ? Today : of.ToDateInterval().End;

    private static bool IsJson(ReadOnlyMemory<byte> content)
    {
        try
        {
            using JsonDocument read = JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = 32 });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static async Task<byte[]> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using MemoryStream content = new((int)file.Length);
        await file.CopyToAsync(content, cancellationToken);
        return content.ToArray();
    }

    private async Task CountAsync(CancellationToken cancellationToken) => ToRepair =
        (await quarantine.ListAsync(Worker, Now, cancellationToken: cancellationToken)).Count(r => r.State is QuarantineState.Open or QuarantineState.Repaired);
}
