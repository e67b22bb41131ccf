using Vroegsignalering.Monitoring;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>What came in during the year, as it may be shown: a count that is hidden is <c>null</c>.</summary>
internal sealed record ShownIntake
{
    private static readonly (SignalField Field, Text Name)[] Fields =
    [
        (SignalField.Bsn, new("BSN", "BSN")), (SignalField.LastName, new("achternaam", "last name")), (SignalField.BirthDate, new("geboortedatum", "birth date")),
        (SignalField.Postcode, new("adres", "address")), (SignalField.Phone, new("telefoonnummer", "phone number")), (SignalField.Email, new("e-mailadres", "e-mail address")),
        (SignalField.Arrears, new("bedrag", "amount")), (SignalField.ArrearsStartOn, new("begin van de achterstand", "start of the arrears")),
    ];

    /// <summary>From how many rows on every whole percentage fits several numbers of rows.</summary>
    private const long FewestForPercents = 200;

    /// <summary>The number of runs that were counted.</summary>
    public required int Runs { get; init; }

    public required long? Received { get; init; }

    public required long? Accepted { get; init; }

    public required long? SetAside { get; init; }

    /// <summary>Rows that were set aside per reason, most first; small reasons are together under <c>null</c>.</summary>
    public required IReadOnlyList<(string? Code, Text? Message, long? Rows)> Reasons { get; init; }

    /// <summary>In how many rows without an error a field is filled in, and which share that is. There is only a share, in whole percents, where the rows
    /// without an error and those that were accepted or received differ by a small count.</summary>
    public required IReadOnlyList<(string Id, Text Name, long? Filled, long? Rows, decimal? Share)> Completeness { get; init; }

    /// <summary>Adds up the runs of a year; <c>null</c> when there is none.</summary>
    public static ShownIntake? Of(IEnumerable<RegistrationSummary> runs, int year, SmallCountProfile profile)
    {
        RegistrationSummary[] counted = [.. runs.Where(r => r.On.Year == year)];
        if (counted.Length == 0)
        {
            return null;
        }

        (long received, long accepted) = (counted.Sum(r => r.Received), counted.Sum(r => r.Accepted));
        bool hidden = profile.IsSmall(received) || profile.IsSmall(accepted) || profile.IsSmall(received - accepted);
        long sound = counted.SelectMany(r => r.Partners).Sum(p => p.Received - p.Faulty);
        return new ShownIntake
        {
            Runs = counted.Length,
            Received = hidden ? null : profile.Round(received),
            Accepted = hidden ? null : profile.Round(accepted),
            SetAside = hidden ? null : profile.Round(received - accepted),
            Reasons = [.. ReasonsOf(counted, hidden, profile)],
            Completeness = [.. CompletenessOf(counted, sound, isClose: profile.IsSmall(received - sound) || profile.IsSmall(Math.Abs(accepted - sound)), profile)],
        };
    }

    private static IEnumerable<(string Id, Text Name, long? Filled, long? Rows, decimal? Share)> CompletenessOf(RegistrationSummary[] runs, long sound, bool isClose, SmallCountProfile profile)
    {
        foreach ((SignalField field, Text name) in sound > 0 ? Fields : [])
        {
            long filled = runs.SelectMany(r => r.Partners).Sum(p => p.Filled.GetValueOrDefault(field.Name()));
            (long part, long whole) = (profile.Round(filled), profile.Round(sound));
            yield return profile.IsSmall(filled) || profile.IsSmall(sound - filled) || whole == 0 ? (field.Name(), name, null, null, null)
                : !isClose ? (field.Name(), name, part, whole, decimal.Round((decimal)part / whole, 4, MidpointRounding.AwayFromZero))
                : (field.Name(), name, null, null, sound < FewestForPercents ? null : decimal.Round((decimal)part / whole, 2, MidpointRounding.AwayFromZero));
        }
    }

    // What is put together is never so small that the total gives it back.
    private static IEnumerable<(string? Code, Text? Message, long? Rows)> ReasonsOf(RegistrationSummary[] runs, bool hidden, SmallCountProfile profile)
    {
        (string Code, Text Message, long Rows)[] all =
        [
            .. runs.SelectMany(r => r.SetAside).GroupBy(s => s.Code, StringComparer.Ordinal).Select(g => (Code: g.Key, g.First().Message, Rows: g.Sum(s => s.Rows)))
                .OrderByDescending(r => r.Rows).ThenBy(r => r.Code, StringComparer.Ordinal),
        ];
        int apart = hidden ? 0 : all.TakeWhile(r => !profile.IsSmall(r.Rows)).Count();
        while (apart > 0 && profile.IsSmall(all.Skip(apart).Sum(r => r.Rows)))
        {
            apart--;
        }

        foreach ((string code, Text message, long rows) in all.Take(apart))
        {
            yield return (code, message, profile.Round(rows));
        }

        if (all.Length > apart)
        {
            yield return (null, null, hidden ? null : profile.Round(all.Skip(apart).Sum(r => r.Rows)));
        }
    }
}
