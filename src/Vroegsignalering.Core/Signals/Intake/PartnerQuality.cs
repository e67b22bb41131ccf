namespace Vroegsignalering.Signals.Intake;

/// <summary>The quality of what one partner delivered: what a municipality takes to the partner. It holds numbers and no values.</summary>
public sealed record PartnerQuality
{
    /// <summary>The type of partner; <see cref="PartnerType.NotStated"/> for rows of which it could not be read.</summary>
    public required PartnerType Partner { get; init; }

    /// <summary>The name of the organisation; <c>null</c> when unknown.</summary>
    public string? PartnerName { get; init; }

    /// <summary>The number of rows that came in.</summary>
    public required int Received { get; init; }

    /// <summary>The number of rows with an error, which were set aside.</summary>
    public required int Faulty { get; init; }

    /// <summary>The number of rows that were a double of another.</summary>
    public required int Doubles { get; init; }

    /// <summary>The number of signals of which a newer version came in.</summary>
    public required int Corrected { get; init; }

    /// <summary>Per field, by the name it has in a mapping, in how many rows without an error it is filled in.</summary>
    public required IReadOnlyDictionary<string, int> Filled { get; init; }

    /// <summary>Per code of a finding, in how many rows it was found at least once; by code.</summary>
    public required IReadOnlyDictionary<string, int> Findings { get; init; }

    /// <summary>The median number of days from the start of the arrears to the day of sending; <c>null</c> when no row has both.</summary>
    public required int? MedianAgeInDays { get; init; }

    /// <summary>The highest number of days from the start of the arrears to the day of sending; <c>null</c> when no row has both.</summary>
    public required int? HighestAgeInDays { get; init; }
}

internal sealed class PartnerQualityCounter(int mostPartners = int.MaxValue)
{
    private static readonly (SignalField Field, Func<Signal, bool> IsFilled)[] Fields =
    [
        (SignalField.PartnerName, s => s.PartnerName is not null),
        (SignalField.SentOn, s => s.SentOn is not null),
        (SignalField.Arrears, s => s.Arrears is not null),
        (SignalField.ArrearsStartOn, s => s.ArrearsStartOn is not null),
        (SignalField.Crisis, s => s.Crisis is not null),
        (SignalField.WarmHandover, s => s.WarmHandover is not null),
        (SignalField.Bsn, s => s.Person.Bsn is not null),
        (SignalField.Initials, s => s.Person.Initials is not null),
        (SignalField.LastName, s => s.Person.LastName is not null),
        (SignalField.BirthDate, s => s.Person.BirthDate is not null),
        (SignalField.Postcode, s => s.Address is not null),
        (SignalField.HouseNumber, s => s.Address is not null),
        (SignalField.Street, s => s.Address?.Street is not null),
        (SignalField.Town, s => s.Address?.Town is not null),
        (SignalField.Phone, s => s.Person.Phone is not null),
        (SignalField.Email, s => s.Person.Email is not null),
    ];

    private readonly Dictionary<(PartnerType, string?), Counts> _partners = [];

    public void Add(IntakeRow row)
    {
        Counts counts = Of(row);
        counts.Received++;
        counts.Faulty += row.Signal is null ? 1 : 0;
        if (row.Findings.Count > 0)
        {
            foreach (string code in row.Findings.Select(f => f.Code.Id).Distinct(StringComparer.Ordinal))
            {
                counts.Findings[code] = counts.Findings.GetValueOrDefault(code) + 1;
            }
        }

        if (row.Signal is not Signal signal)
        {
            return;
        }

        for (int i = 0; i < Fields.Length; i++)
        {
            counts.Filled[i] += Fields[i].IsFilled(signal) ? 1 : 0;
        }

        if (signal.ArrearsStartOn is NodaTime.LocalDate start && signal.SentOn is NodaTime.LocalDate sent)
        {
            int days = NodaTime.Period.DaysBetween(start, sent);
            counts.Ages[days] = counts.Ages.GetValueOrDefault(days) + 1;
        }
    }

    public void AddDouble(IntakeRow row) => Of(row).Doubles++;

    public IReadOnlyList<PartnerQuality> Finish(IReadOnlyList<SignalVersions> versions)
    {
        Dictionary<(PartnerType, string?), int> corrected = versions.SelectMany(v => v.Earlier).CountBy(s => (s.Partner, s.PartnerName)).ToDictionary();
        return
        [
            .. _partners.OrderBy(p => p.Key.Item1).ThenBy(p => p.Key.Item2, StringComparer.Ordinal).Select(p => new PartnerQuality
            {
                Partner = p.Key.Item1,
                PartnerName = p.Key.Item2,
                Received = p.Value.Received,
                Faulty = p.Value.Faulty,
                Doubles = p.Value.Doubles,
                Corrected = corrected.GetValueOrDefault(p.Key),
                Filled = Fields.Index().ToDictionary(f => f.Item.Field.Name(), f => p.Value.Filled[f.Index], StringComparer.Ordinal),
                Findings = new SortedDictionary<string, int>(p.Value.Findings, StringComparer.Ordinal),
                MedianAgeInDays = p.Value.MedianAge(),
                HighestAgeInDays = p.Value.Ages.Count == 0 ? null : p.Value.Ages.Keys.Last(),
            }),
        ];
    }

    private Counts Of(IntakeRow row)
    {
        // A mapping that takes another column for the name gives a name a row: those beyond the limit count under no name.
        (PartnerType, string?) key = (row.Partner, row.PartnerName);
        key = _partners.Count < mostPartners || _partners.ContainsKey(key) ? key : (row.Partner, null);
        if (!_partners.TryGetValue(key, out Counts? counts))
        {
            counts = new Counts(Fields.Length);
            _partners.Add(key, counts);
        }

        return counts;
    }

    private sealed class Counts(int fields)
    {
        public int Received { get; set; }

        public int Faulty { get; set; }

        public int Doubles { get; set; }

        public int[] Filled { get; } = new int[fields];

        public Dictionary<string, int> Findings { get; } = new(StringComparer.Ordinal);

        public SortedDictionary<int, int> Ages { get; } = [];

        public int? MedianAge()
        {
            int left = (Ages.Values.Sum() + 1) / 2;
            foreach ((int days, int count) in Ages)
            {
                left -= count;
                if (left <= 0)
                {
                    return days;
                }
            }

            return null;
        }
    }
}
