using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Shell;
using MunicipalFrontEnd.Work;
using Vroegsignalering;
using Vroegsignalering.Casework;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace MunicipalFrontEnd.Pages.Intake;

/// <summary>Which column of an unknown file is what, with what the product suggests.</summary>
public sealed class ColumnsModel(MonthlyRun month, WaitingFiles waiting, MappingShelf mappings, IntakeReports reports) : FrontEndPage
{
    private const int LongestName = 40;

    public string FileName { get; private set; } = "";

    /// <summary>The suggestion; <c>null</c> when the file has no header to look at.</summary>
    public MappingDraft? Draft { get; private set; }

    /// <summary>The chosen column per field, by its place; -1 when not in the file.</summary>
    public IReadOnlyDictionary<string, int> Chosen { get; private set; } = new Dictionary<string, int>(StringComparer.Ordinal);

    public string DateForm { get; private set; } = "";

    public string DecimalSeparator { get; private set; } = "";

    public string Partner { get; private set; } = "";

    public string SaveAs { get; private set; } = "";

    public static IEnumerable<PartnerType> PartnerTypes => Enum.GetValues<PartnerType>().Where(t => t != PartnerType.NotStated);

    public IActionResult OnGet(string token)
    {
        if (waiting.Find(token, Visitor.Code, Now) is not WaitingFile file)
        {
            return NotFound();
        }

        Show(file);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(
        string token, IDictionary<string, int>? column, string? dateForm, string? decimalSeparator, string? partner, string? saveAs, CancellationToken cancellationToken)
    {
        if (waiting.Find(token, Visitor.Code, Now) is not WaitingFile file)
        {
            return NotFound();
        }

        Show(file);
        if (Draft is null)
        {
            return Page();
        }

        Dictionary<string, int> chosen = (column ?? new Dictionary<string, int>(StringComparer.Ordinal)).Where(c => MappingDraft.Fields.Any(f => f.Field == c.Key) && c.Value >= 0 && c.Value < Draft.Columns.Count)
            .ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        (Chosen, DateForm, DecimalSeparator, Partner, SaveAs) = (chosen, dateForm ?? "", decimalSeparator ?? "", partner ?? "", saveAs ?? "");
        PartnerType? type = PartnerTypes.Cast<PartnerType?>().FirstOrDefault(t => t.ToString() == partner);
        Check(chosen, type);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        string json = Draft.ToJson(chosen, DateForm, DecimalSeparator, chosen.ContainsKey("partner") ? null : type);
        SignalMappingReadResult read = SignalMappingReader.Read(Encoding.UTF8.GetBytes(json), "mapping");
        if (read.Mapping is not SignalMapping mapping)
        {
            foreach (Diagnostic finding in read.Diagnostics)
            {
                Wrong("", $"{finding.Code.Id}: {finding.Code.Message.Dutch} {finding.Code.Remedy.Dutch}", $"{finding.Code.Id}: {finding.Code.Message.English} {finding.Code.Remedy.English}");
            }

            return Page();
        }

        using MemoryStream content = new(file.Content.ToArray(), writable: false);
        IntakeReport report = await month.TakeInAsync(file.Name, content, mapping, file.ReceivedOn, Worker, Now, cancellationToken);
        reports.Keep(report);
        if (!report.IsRefused)
        {
            if (SaveAs.Length > 0)
            {
                mappings.Keep(SaveAs, json);
            }

            waiting.Remove(token);
        }

        return RedirectToPage("/Intake/Result", new { digest = report.Digest });
    }

    public IActionResult OnPostForget(string token)
    {
        waiting.Remove(waiting.Find(token, Visitor.Code, Now) is null ? "" : token);
        Tell("Het bestand is weg. Er is niets ingenomen.", "The file is gone. Nothing was taken in.");
        return RedirectToPage("/Intake/Index");
    }

    private void Check(Dictionary<string, int> chosen, PartnerType? type)
    {
        if (!chosen.ContainsKey("reference"))
        {
            Wrong("column[reference]", "Kies de kolom met het kenmerk van het bedrijf.", "Choose the column with the reference of the partner.");
        }

        if (!chosen.ContainsKey("bsn") && !(chosen.ContainsKey("postcode") && chosen.ContainsKey("houseNumber")))
        {
            Wrong("column[bsn]", "Kies de kolom met het BSN, of die met de postcode en die met het huisnummer.", "Choose the column with the BSN, or those with the postcode and the house number.");
        }

        if (!chosen.ContainsKey("partner") && type is null)
        {
            Wrong("partner", "Kies een kolom voor het soort bedrijf, of kies hier het soort voor het hele bestand.", "Choose a column for the type of partner, or choose here the type for the whole file.");
        }

        if (!MappingDraft.DateForms.Contains(DateForm, StringComparer.Ordinal))
        {
            Wrong("dateForm", "Kies een vorm uit de lijst.", "Choose a form from the list.");
        }

        if (DecimalSeparator is not ("," or "."))
        {
            Wrong("decimalSeparator", "Kies een komma of een punt.", "Choose a comma or a point.");
        }

        if (SaveAs.Length > LongestName || SaveAs.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-'))
        {
            Wrong("saveAs", "Gebruik alleen kleine letters, cijfers en streepjes.", "Use small letters, digits and hyphens only.");
            SaveAs = "";
        }
    }

    private void Show(WaitingFile file)
    {
        FileName = file.Name;
        Draft = MappingDraft.Of(file.Content);
        if (Draft is MappingDraft draft)
        {
            Chosen = MappingDraft.Fields.Select(f => (f.Field, At: draft.ColumnOf(f.Field) is string name ? draft.Columns.ToList().IndexOf(name) : -1))
                .Where(f => f.At >= 0).ToDictionary(f => f.Field, f => f.At, StringComparer.Ordinal);
            (DateForm, DecimalSeparator, Partner) = (draft.DateForm, draft.DecimalSeparator, draft.Partner ?? "");
        }
    }

    public static string Place(int column) => column.ToString(CultureInfo.InvariantCulture);
}
