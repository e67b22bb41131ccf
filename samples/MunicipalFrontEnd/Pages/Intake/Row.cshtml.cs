using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Shell;
using MunicipalFrontEnd.Work;
using Vroegsignalering;
using Vroegsignalering.Casework;
using Vroegsignalering.Signals.Quarantine;

namespace MunicipalFrontEnd.Pages.Intake;

/// <summary>One row that was set aside: its cells, what is wrong at which, and the three things one can do with it.</summary>
public sealed class RowModel(QuarantineDesk desk, RowTokens tokens) : FrontEndPage
{
    private const int LongestCell = 500;
    private const int LongestReason = 500;

    public QuarantineEntry Entry { get; private set; } = null!;

    /// <summary>The columns with what stands in them, or what was typed.</summary>
    public IReadOnlyList<(string Column, string Value)> Cells { get; private set; } = [];

    /// <summary>How many things had happened to the row when it was shown.</summary>
    public int Known { get; private set; }

    public bool CanRepair => Entry.State is QuarantineState.Open or QuarantineState.Repaired or QuarantineState.GivenUp;

    public static string FieldOf(int column) => $"cells[{column.ToString(System.Globalization.CultureInfo.InvariantCulture)}]";

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellationToken)
    {
        if (await ReadAsync(token, cancellationToken) is not QuarantineEntry entry)
        {
            return NotFound();
        }

        Show(entry, typed: null);
        if (entry.State == QuarantineState.Open)
        {
            foreach (QuarantineReason reason in entry.SetAside.Reasons)
            {
                Say(reason.Field, reason.Code);
            }
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string token, string[]? cells, int known, string? reason, CancellationToken cancellationToken)
    {
        if (await ReadAsync(token, cancellationToken) is not QuarantineEntry entry)
        {
            return NotFound();
        }

        IReadOnlyList<string> columns = entry.SetAside.Layout.RepairColumns;
        string[] typed = [.. (cells ?? []).Select(c => c ?? "")];
        if (Visitor.IsBlind || typed.Length != columns.Count || Array.Exists(typed, c => c.Length > LongestCell) || !IsReason(reason))
        {
            Show(entry, typed: null);
            Wrong("", "Dit formulier klopt niet. Vul het opnieuw in.", "This form is not right. Fill it in again.");
            return Page();
        }

        QuarantineWritten written = await desk.RepairAsync(
            Worker, entry.Id, known, columns.Zip(typed).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal), Text(reason), Now, cancellationToken);
        return After(token, written, entry, typed, "De regel is hersteld. U kunt hem nu innemen.", "The row was repaired. You can take it in now.");
    }

    public async Task<IActionResult> OnPostTakeInAsync(string token, int known, CancellationToken cancellationToken) =>
        await ReadAsync(token, cancellationToken) is not QuarantineEntry entry
            ? NotFound()
            : After(
                token,
                await desk.TakeInAsync(Worker, entry.Id, known, reason: null, Now, cancellationToken),
                entry,
                typed: null,
                "De regel is ingenomen. De melding telt mee in de volgende run.",
                "The row was taken in. The signal counts in the next run.");

    public async Task<IActionResult> OnPostGiveUpAsync(string token, int known, string? why, CancellationToken cancellationToken)
    {
        if (await ReadAsync(token, cancellationToken) is not QuarantineEntry entry)
        {
            return NotFound();
        }

        if (Text(why) is not string reason || !IsReason(why))
        {
            Show(entry, typed: null);
            Wrong("why", "Vul in waarom u de regel opgeeft, zonder gegevens van de inwoner.", "Say why you give the row up, without data of the resident.");
            return Page();
        }

        return After(
            token,
            await desk.GiveUpAsync(Worker, entry.Id, known, reason, Now, cancellationToken),
            entry,
            typed: null,
            "De regel is opgegeven, met uw reden. Herstellen kan nog.",
            "The row was given up, with your reason. It can still be repaired.");
    }

    public string What(QuarantineEvent happened) => happened switch
    {
        RowSetAside => T("apart gezet", "set aside"),
        RowRepaired => T("hersteld", "repaired"),
        RowTakenIn => T("ingenomen", "taken in"),
        RowGivenUp => T("opgegeven", "given up"),
        _ => T("alsnog aangenomen", "accepted after all"),
    };

    private IActionResult After(string token, QuarantineWritten written, QuarantineEntry before, string[]? typed, string dutch, string english)
    {
        if (written.IsAccepted)
        {
            Tell(dutch, english);
            return RedirectToPage(new { token });
        }

        // What was typed is lost when somebody else was first: the row is another one now.
        Show(written.Entry ?? before, written.State == CaseWriteState.Conflict ? null : typed);
        if (written.State == CaseWriteState.Conflict)
        {
            Wrong("", "Een collega heeft deze regel net veranderd. Kijk opnieuw en probeer het nog eens.", "A colleague just changed this row. Look again and try once more.");
        }
        else
        {
            foreach (Diagnostic finding in written.Findings.Where(f => f.Severity >= DiagnosticSeverity.Error))
            {
                Say(finding.Field, finding.Code);
            }

            if (ModelState.IsValid)
            {
                Wrong("", "Dit kan nu niet met deze regel.", "This cannot be done with this row now.");
            }
        }

        return Page();
    }

    private async Task<QuarantineEntry?> ReadAsync(string token, CancellationToken cancellationToken) =>
        tokens.Read(token) is string id ? await desk.OpenAsync(Worker, id, Now, cancellationToken) : null;

    private void Show(QuarantineEntry entry, string[]? typed)
    {
        ModelState.Clear();
        (Entry, Known) = (entry, entry.Trail.Count);
        Cells = [.. entry.SetAside.Layout.RepairColumns.Zip(typed ?? entry.CurrentCells)];
    }

    // A finding at a field stands there; one about the whole row stands at the top.
    private void Say(string? field, DiagnosticCode code)
    {
        int at = field is null ? -1 : Cells.ToList().FindIndex(c => string.Equals(c.Column, field.Split('.')[^1], StringComparison.OrdinalIgnoreCase) || string.Equals(c.Column, field, StringComparison.OrdinalIgnoreCase));
        Wrong(at < 0 ? "" : FieldOf(at), $"{code.Id}: {code.Message.Dutch} {code.Remedy.Dutch}", $"{code.Id}: {code.Message.English} {code.Remedy.English}");
    }

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    private static bool IsReason(string? typed) => Text(typed) is not string text || (text.Length <= LongestReason && !text.Any(char.IsControl));
}
