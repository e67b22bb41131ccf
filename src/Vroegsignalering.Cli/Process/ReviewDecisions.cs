using NodaTime;
using Vroegsignalering.Cli.Sheets;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Residency;

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

    /// <summary>Reads a review file; a row without a decision is still open, and one that cannot be understood is a finding.</summary>
    public static ReviewDecisions Read(string path, string source, List<Diagnostic> findings)
    {
        Sheet sheet = SheetReader.Read(path);
        int first = sheet.Needed("melding", "signal");
        int second = sheet.Needed("andere melding", "other signal");
        int choice = sheet.Needed("besluit", "decision");
        int by = sheet.Needed("door", "by");
        int on = sheet.Needed("op", "on");
        int reason = sheet.Needed("reden", "reason");
        List<MatchReviewDecision> matches = [];
        Dictionary<string, ResidencyReviewDecision> residents = new(StringComparer.Ordinal);
        foreach (SheetRow row in sheet.Rows)
        {
            if (Sheet.Cell(row, choice) is not string word)
            {
                continue;
            }

            string? other = Sheet.Cell(row, second);
            string? wrong = Sheet.Cell(row, first) is null ? "melding"
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

            string label = Sheet.Cell(row, first)!;
            string who = Sheet.Cell(row, by)!;
            string why = Sheet.Cell(row, reason)!;
            Instant at = Netherlands.AtStartOfDay(Dates.TryParse(Sheet.Cell(row, on))!.Value).ToInstant();
            if (other is null)
            {
                residents[label] = new ResidencyReviewDecision { Choice = OfResident[word], By = who, At = at, Reason = why };
            }
            else
            {
                matches.Add(new MatchReviewDecision { First = label, Second = other, Choice = Pairs[word], By = who, At = at, Reason = why });
            }
        }

        return new ReviewDecisions(matches, residents);
    }
}
