using NodaTime;
using Vroegsignalering.Cli.Sheets;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Process;

/// <summary>What people filled in in <c>review.csv</c>: the rows with a decision.</summary>
internal sealed record ReviewDecisions(IReadOnlyList<MatchReviewDecision> Matches, IReadOnlyDictionary<string, ResidencyReviewDecision> Residents)
{
    private static readonly DateTimeZone Netherlands = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    private static readonly Dictionary<string, MatchReviewChoice> Pairs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dezelfde"] = MatchReviewChoice.SamePerson,
        ["same"] = MatchReviewChoice.SamePerson,
        ["verschillend"] = MatchReviewChoice.DifferentPersons,
        ["different"] = MatchReviewChoice.DifferentPersons,
        ["samen"] = MatchReviewChoice.SameHousehold,
        ["together"] = MatchReviewChoice.SameHousehold,
        ["apart"] = MatchReviewChoice.DifferentHouseholds,
    };

    private static readonly Dictionary<string, ResidencyReviewChoice> OfResident = new(StringComparer.OrdinalIgnoreCase)
    {
        ["inwoner"] = ResidencyReviewChoice.Resident,
        ["resident"] = ResidencyReviewChoice.Resident,
        ["verhuisd in de gemeente"] = ResidencyReviewChoice.ResidentElsewhere,
        ["moved inside"] = ResidencyReviewChoice.ResidentElsewhere,
        ["geen inwoner"] = ResidencyReviewChoice.NotResident,
        ["no resident"] = ResidencyReviewChoice.NotResident,
        ["overleden"] = ResidencyReviewChoice.Deceased,
        ["deceased"] = ResidencyReviewChoice.Deceased,
        ["onterecht"] = ResidencyReviewChoice.Unjustified,
        ["unjustified"] = ResidencyReviewChoice.Unjustified,
        ["andere reden"] = ResidencyReviewChoice.OtherReason,
        ["other reason"] = ResidencyReviewChoice.OtherReason,
        ["niet opgevolgd"] = ResidencyReviewChoice.NotFollowedUp,
        ["not followed up"] = ResidencyReviewChoice.NotFollowedUp,
    };

    /// <summary>Reads review files; a row without a decision is still open, and one that cannot be understood is a finding.</summary>
    /// <remarks>Of two about the same signals the latest holds, wherever they stand. Of one day the more careful one holds: apart, or still a
    /// resident.</remarks>
    /// <param name="files">The path of each file, and its name for findings.</param>
    /// <param name="findings">Where findings go.</param>
    public static ReviewDecisions Read(IEnumerable<(string Path, string Source)> files, List<Diagnostic> findings)
    {
        List<MatchReviewDecision> matches = [];
        List<(string Label, ResidencyReviewDecision Decision)> residents = [];
        foreach ((string path, string source) in files)
        {
            Read(path, source, matches, residents, findings);
        }

        Dictionary<string, ResidencyReviewDecision> latest = new(StringComparer.Ordinal);
        foreach ((string label, ResidencyReviewDecision decision) in residents.OrderBy(r => r.Decision.At).ThenByDescending(r => r.Decision.Choice)
            .ThenBy(r => r.Decision.By, StringComparer.Ordinal).ThenBy(r => r.Decision.Reason, StringComparer.Ordinal))
        {
            latest[label] = decision;
        }

        return new ReviewDecisions(
            [.. matches.OrderBy(m => m.At).ThenBy(m => KeepsApart(m.Choice)).ThenBy(m => m.Choice)
                .ThenBy(m => m.By, StringComparer.Ordinal).ThenBy(m => m.Reason, StringComparer.Ordinal)],
            latest);
    }

    private static bool IsLabel(string? cell) => cell is not null && SignalLabel.IsLabel(cell.ToUpperInvariant());

    private static bool KeepsApart(MatchReviewChoice choice) => choice is MatchReviewChoice.DifferentPersons or MatchReviewChoice.DifferentHouseholds;

    private static void Read(
        string path, string source, List<MatchReviewDecision> matches, List<(string Label, ResidencyReviewDecision Decision)> residents, List<Diagnostic> findings)
    {
        Sheet sheet = SheetReader.Read(path);
        int first = sheet.Needed("melding", "signal");
        int second = sheet.Needed("andere melding", "other signal");
        int choice = sheet.Needed("besluit", "decision");
        int by = sheet.Needed("door", "by");
        int on = sheet.Needed("op", "on");
        int reason = sheet.Needed("reden", "reason");
        foreach (SheetRow row in sheet.Rows)
        {
            if (Sheet.Cell(row, choice) is not string word)
            {
                continue;
            }

            string? other = Sheet.Cell(row, second);
            string? wrong = !IsLabel(Sheet.Cell(row, first)) ? "melding"
                : other is not null && !IsLabel(other) ? "andere melding"
                : !(other is null ? OfResident.ContainsKey(word) : Pairs.ContainsKey(word)) ? "besluit"
                : Sheet.Cell(row, by) is null ? "door"
                : Dates.TryParse(Sheet.Cell(row, on)) is null ? "op"
                : Sheet.Cell(row, reason) is null ? "reden"
                : null;
            if (wrong is not null)
            {
                findings.Add(CliDiagnostics.ReviewRow.At(source, row.Line, wrong));
                continue;
            }

            string label = Sheet.Cell(row, first)!.ToUpperInvariant();
            string who = Sheet.Cell(row, by)!;
            string why = Sheet.Cell(row, reason)!;
            Instant at = Netherlands.AtStartOfDay(Dates.TryParse(Sheet.Cell(row, on))!.Value).ToInstant();
            if (other is null)
            {
                residents.Add((label, new ResidencyReviewDecision { Choice = OfResident[word], By = who, At = at, Reason = why }));
            }
            else
            {
                matches.Add(new MatchReviewDecision { First = label, Second = other.ToUpperInvariant(), Choice = Pairs[word], By = who, At = at, Reason = why });
            }
        }
    }
}
