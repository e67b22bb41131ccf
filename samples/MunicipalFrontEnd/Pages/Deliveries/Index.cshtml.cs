using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Shell;
using MunicipalFrontEnd.Work;
using NodaTime;
using Vroegsignalering.Casework;
using Vroegsignalering.Ddas;
using Vroegsignalering.Ddas.Delivering;

namespace MunicipalFrontEnd.Pages.Deliveries;

/// <summary>Deliveries to the monitor: what was frozen, the ledger, freezing and downloading. Only who may deliver gets here.</summary>
public sealed class IndexModel(DeliveryRoom room, AccessDesk access) : FrontEndPage
{
    private const int QuartersBack = 6;

    private static readonly Dictionary<string, DdasVersion> Versions = new(StringComparer.Ordinal)
    {
        ["v1.2"] = DdasVersion.V12,
        ["v1.1"] = DdasVersion.V11,
        ["v1.0"] = DdasVersion.V10,
    };

    public IReadOnlyList<DdasSnapshotInfo> Frozen { get; private set; } = [];

    public DdasDeliveryLedgerCheck Ledger { get; private set; } = null!;

    /// <summary>What was just frozen, with what did not fit; <c>null</c> when nothing was.</summary>
    public DdasFreezeResult? Result { get; private set; }

    public static IEnumerable<string> VersionNames => Versions.Keys;

    public static string NameOf(DdasVersion version) => Versions.FirstOrDefault(v => v.Value == version).Key ?? version.ToString();

    /// <summary>The quarters to choose from, the newest first.</summary>
    public IReadOnlyList<ReportingPeriod> Periods
    {
        get
        {
            LocalDate quarter = Today;
            List<ReportingPeriod> periods = [ReportingPeriod.Quarter(quarter.Year, ((quarter.Month - 1) / 3) + 1)];
            while (periods.Count < QuartersBack)
            {
                periods.Add(ReportingPeriod.Last(ReportingPeriodKind.Quarter, periods[^1].Start));
            }

            return periods;
        }
    }

    public Task OnGetAsync(CancellationToken cancellationToken) => ReadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(string? period, string? version, CancellationToken cancellationToken)
    {
        if (!ReportingPeriod.TryParse(period, out ReportingPeriod? days))
        {
            Wrong("period", "Kies een periode uit de lijst.", "Choose a period from the list.");
        }
        else if (version is null || !Versions.TryGetValue(version, out DdasVersion written))
        {
            Wrong("version", "Kies een versie uit de lijst.", "Choose a version from the list.");
        }
        else
        {
            await access.NoteAsync(Worker, CaseworkAction.Deliver, "delivery.freeze", Now, cancellationToken);
            Result = await room.FreezeAsync(days, written, Now, cancellationToken);
        }

        await ReadAsync(cancellationToken);
        return Page();
    }

    /// <summary>The whole delivery as one file. It holds personal data, so it is written down who took it before the first byte goes out.</summary>
    public async Task<IActionResult> OnPostDownloadAsync(string? id, CancellationToken cancellationToken)
    {
        if (id is null || (await room.ListAsync(cancellationToken)).All(s => s.Id != id) || await room.OpenAsync(id, cancellationToken) is not { Snapshot: DdasSnapshot snapshot })
        {
            return NotFound();
        }

        HttpContext.Response.RegisterForDispose(snapshot);
        await access.NoteAsync(Worker, CaseworkAction.Deliver, "delivery.download", Now, cancellationToken);
        DdasPage page = snapshot.Page(1, Math.Max(1, snapshot.Info.Signals));
        await room.NoteAsync(
            DdasDeliveryEntry.OfPage(snapshot.Info, page, Convert.FromHexString(snapshot.Info.Sha256), Now, "download"), cancellationToken);
        return File(page.OpenRead(), "application/json", $"{snapshot.Info.Id}.json");
    }

    public string What(DdasDeliveryEntry entry) => entry.Kind == DdasDeliveryKind.Frozen
        ? T("bevroren", "frozen")
        : T($"pagina {entry.Page} van {entry.TotalPages} uitgegaan naar {entry.Receiver}", $"page {entry.Page} of {entry.TotalPages} went out to {entry.Receiver}");

    public string Moment(Instant at)
    {
        LocalDateTime here = at.InZone(DateTimeZoneProviders.Tzdb["Europe/Amsterdam"]).LocalDateTime;
        return $"{Words.Day(here.Date, Visitor.Language)} {here.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)}";
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        Frozen = await room.ListAsync(cancellationToken);
        Ledger = await room.LedgerAsync(cancellationToken);
    }
}
