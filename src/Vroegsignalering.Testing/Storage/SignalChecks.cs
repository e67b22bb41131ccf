using NodaTime;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>What is asked of <see cref="ISignalStore"/>.</summary>
internal static class SignalChecks
{
    public static IReadOnlyList<StoreConformanceCheck> All { get; } =
    [
        new("signals.same-again", SameAgainAsync),
        new("signals.any-order", AnyOrderAsync),
        new("signals.earliest-receipt", EarliestReceiptAsync),
        new("signals.versions", VersionsAsync),
        new("signals.counts", CountsAsync),
        new("signals.all-is-kept", AllIsKeptAsync),
        new("signals.query", QueryAsync),
        new("signals.parallel", ParallelAsync),
        new("signals.erase", EraseAsync),
    ];

    private static async Task SameAgainAsync(StoreTrial trial)
    {
        StoredSignal[] signals = StoreSample.Signals(25);
        SignalsAdded first = await AddAsync(trial, signals);
        trial.Same("Signals that are new are added.", new SignalsAdded(25, 0, 0, 0), first);
        IReadOnlyList<string> once = await trial.DumpAsync();
        for (int i = 0; i < 3; i++)
        {
            SignalsAdded again = await AddAsync(trial, [.. signals.Reverse()]);
            trial.Same("The same signals again add nothing.", new SignalsAdded(0, 25, 0, 0), again);
        }

        trial.SameLines("The same signals n times are the same as once.", once, await trial.DumpAsync());
    }

    private static async Task AnyOrderAsync(StoreTrial trial)
    {
        StoredSignal[] signals =
        [
            .. StoreSample.Signals(12),
            .. Enumerable.Range(0, 6).Select(n => StoreSample.Signal(n, version: 2)),
            .. Enumerable.Range(3, 6).Select(n => StoreSample.Signal(n, version: 1, receivedAfter: 4)),
            .. Enumerable.Range(0, 3).Select(n => StoreSample.Signal(n, version: 3, receivedAfter: 0)),
        ];
        await AddAsync(trial, signals);
        string[] once = [.. await trial.DumpAsync()];
        Chance chance = new(trial.Options.Seed);
        for (int order = 0; order < 6; order++)
        {
            MunicipalityCode other = StoreTrial.Municipality(order);
            StoredSignal[] shuffled = [.. signals.Index().OrderBy(s => chance.Bits(Purpose.StoreOrder, order, s.Index)).Select(s => s.Item)];
            int size = 1 + chance.Below(9, Purpose.StoreOrder, order, -1);
            for (int from = 0; from < shuffled.Length; from += size)
            {
                // Each batch has the last signal of the one before once more.
                StoredSignal[] batch = shuffled[Math.Max(0, from - 1)..Math.Min(shuffled.Length, from + size)];
                await trial.WriteAsync(u => u.Signals.AddAsync(batch, trial.Cancel), other);
            }

            trial.SameLines("Signals in any order, split over overlapping batches, end the same.", once, await trial.DumpAsync(other));
        }
    }

    private static async Task EarliestReceiptAsync(StoreTrial trial)
    {
        StoredSignal early = StoreSample.Signal(1, 1, receivedAfter: 1);
        StoredSignal late = StoreSample.Signal(1, 1, receivedAfter: 9);
        StoredSignal unknown = Without(early);
        StoredSignal[][] orders = [[early, late], [late, early], [unknown, early], [early, unknown], [late, unknown, early]];
        foreach ((int index, StoredSignal[] order) in orders.Index())
        {
            foreach (StoredSignal signal in order)
            {
                await trial.WriteAsync(u => u.Signals.AddAsync([signal], trial.Cancel), StoreTrial.Municipality(index));
            }

            StoredSignal[] kept = await ReadAsync(trial, new SignalQuery(), StoreTrial.Municipality(index));
            trial.SameLines("Of one signal that came on several days the earliest day of receipt holds.", [Day(early)], kept.Select(Day));
        }

        static StoredSignal Without(StoredSignal s) => StoredSignal.Of(s.Signal with { ReceivedOn = null }, 2027);
        static string Day(StoredSignal s) => s.Signal.ReceivedOn is LocalDate on ? FormattableString.Invariant($"received on {on:uuuu-MM-dd}") : "not known";
    }

    private static async Task VersionsAsync(StoreTrial trial)
    {
        StoredSignal[] versions = [StoreSample.Signal(1, 1), StoreSample.Signal(1, 2), StoreSample.Signal(1, 3)];
        int[][] orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        foreach ((int index, int[] order) in orders.Index())
        {
            foreach (int version in order)
            {
                await trial.WriteAsync(u => u.Signals.AddAsync([versions[version]], trial.Cancel), StoreTrial.Municipality(index));
            }

            StoredSignal[] counting = await ReadAsync(trial, new SignalQuery(), StoreTrial.Municipality(index));
            trial.SameLines("Of several versions the newest counts, in any order of coming.", [Name(versions[2])], counting.Select(Name));
            StoredSignal[] all = await ReadAsync(trial, new SignalQuery { WithReplaced = true }, StoreTrial.Municipality(index));
            trial.SameLines("Older versions are kept as replaced.", versions.Select(Name).Order(StringComparer.Ordinal),
                all.Select(Name).Order(StringComparer.Ordinal));
            trial.Same("Only the newest version is not replaced.", 2, all.Count(s => s.IsReplaced));
        }

        StoredSignal[] twins = [StoreSample.Signal(2), StoredSignal.Of(StoreSample.Signal(2).Signal with { Arrears = Money.FromEuros(7m) }, 2027)];
        await AddAsync(trial, twins);
        trial.Same("Two signals with one reference and the same days both count.", 2, (await ReadAsync(trial, new SignalQuery())).Length);
        StoredSignal[] undated = [Undated(3, 1, 100m), Undated(3, 5, 200m)];
        await AddAsync(trial, [undated[1]]);
        await AddAsync(trial, [undated[0]]);
        StoredSignal[] left = await ReadAsync(trial, new SignalQuery { References = [undated[0].Reference] });
        trial.SameLines("Without a day of sending the day of receipt says which is newer.", [Name(undated[1])], left.Select(Name));

        static StoredSignal Undated(int number, int received, decimal euros) => StoredSignal.Of(
            StoreSample.Signal(number).Signal with { SentOn = null, ReceivedOn = StoreSample.Day.PlusDays(received), Arrears = Money.FromEuros(euros) }, 2027);
    }

    private static async Task CountsAsync(StoreTrial trial)
    {
        StoredSignal[] v = [StoreSample.Signal(1, 1), StoreSample.Signal(1, 2), StoreSample.Signal(1, 3)];
        trial.Same("A new signal is added.", new SignalsAdded(1, 0, 0, 0), await AddAsync(trial, v[1]));
        trial.Same("An older version comes late.", new SignalsAdded(0, 0, 1, 0), await AddAsync(trial, v[0]));
        trial.Same("A newer version replaces.", new SignalsAdded(1, 0, 0, 1), await AddAsync(trial, v[2]));
        trial.Same("What is there is known, also when it was replaced.", new SignalsAdded(0, 3, 0, 0), await AddAsync(trial, v));
        StoredSignal other = StoreSample.Signal(2);
        trial.Same("What stands twice among those given is known the second time.", new SignalsAdded(1, 1, 0, 0), await AddAsync(trial, other, other));
        trial.Same("No signals add nothing.", default, await AddAsync(trial));
    }

    private static async Task AllIsKeptAsync(StoreTrial trial)
    {
        StoredSignal full = StoredSignal.Of(StoreSample.Signal(5).Signal with
        {
            EndOfSupplyOn = StoreSample.Day.PlusDays(40),
            Kind = SignalKind.EndOfSupply,
            Crisis = true,
            WarmHandover = false,
            Status = SignalStatus.NotYetPickedUp,
            SocialCollection = new SocialCollectionEvidence { PersonalContact = true },
            Person = new Person { Bsn = SampleData.Bsn(5), LastName = "Van ’t Nergens-Łęś 𝔘", Initials = "É.", Phone = "0600000000", Email = "n@example.org" },
        }, 2027, ["VS2010", "VS2002", "VS2010"]);
        StoredSignal bare = StoredSignal.Of(new Signal { Reference = "kaal \u0001 ' \" ; --", Partner = PartnerType.NotStated }, 2027);
        await AddAsync(trial, full, bare);
        trial.SameLines("A signal is read as it was given, with its keys and findings.",
            new[] { full, bare }.OrderBy(s => s.Content).Select(StoreDump.Line), (await ReadAsync(trial, new SignalQuery())).Select(StoreDump.Line));
    }

    private static async Task QueryAsync(StoreTrial trial)
    {
        StoredSignal[] signals =
        [
            .. Enumerable.Range(0, 20).Select(n => StoreSample.Signal(n, n % 5)), .. Enumerable.Range(0, 5).Select(n => StoreSample.Signal(n, 6)),
            StoredSignal.Of(StoreSample.Signal(30).Signal with { SentOn = null, ReceivedOn = null }, 2027),
            StoredSignal.Of(StoreSample.Signal(31).Signal with { SentOn = null, ReceivedOn = StoreSample.Day.PlusDays(2) }, 2027),
        ];
        await AddAsync(trial, signals);
        ModelStore model = new();
        await using (model)
        {
            await using IUnitOfWork right = await model.BeginAsync(StoreTrial.Here, UnitOfWorkKind.Write, trial.Cancel);
            await right.Signals.AddAsync(signals, trial.Cancel);
            SignalQuery[] queries =
            [
                new(), new() { WithReplaced = true }, new() { From = StoreSample.Day.PlusDays(2) }, new() { Until = StoreSample.Day.PlusDays(2) },
                new() { From = StoreSample.Day.PlusDays(1), Until = StoreSample.Day.PlusDays(3), WithReplaced = true },
                new() { Contents = [.. signals.Take(7).Select(s => s.Content)] }, new() { Contents = [] }, new() { References = [] },
                new() { References = [.. signals.Skip(2).Take(6).Select(s => s.Reference)], WithReplaced = true },
                new() { References = [signals[0].Reference], Contents = [signals[1].Content] },
                new() { Contents = [.. Enumerable.Range(0, 3_000).Select(n => StoreSample.Signal(n % 900, n).Content)] },
            ];
            foreach ((int index, SignalQuery query) in queries.Index())
            {
                List<string> expected = [.. (await right.Signals.ReadAsync(query, trial.Cancel).ToListAsync(trial.Cancel)).Select(StoreDump.Line)];
                trial.SameLines(FormattableString.Invariant($"A query gives the signals that fit, in order of content key (query {index + 1})."),
                    expected, (await ReadAsync(trial, query)).Select(StoreDump.Line));
            }
        }
    }

    private static async Task ParallelAsync(StoreTrial trial)
    {
        StoredSignal[] signals = StoreSample.Signals(20);
        SignalsAdded[] added = await Callers.AllAsync(trial, worker => Callers.AgainAsync(() => trial.WriteAsync(u => u.Signals.AddAsync(
            [.. signals.Skip(worker % 3).Concat(signals.Take(worker % 3)), StoreSample.Signal(100 + worker), StoreSample.Signal(200, worker + 1)], trial.Cancel))));
        int kept = (await ReadAsync(trial, new SignalQuery { WithReplaced = true })).Length;
        trial.Same("Callers that take in overlapping signals at once lose none and double none.", 20 + (2 * trial.Options.Workers), kept);
        trial.Same("Of signals that several callers take in at once each is new for one of them.", kept, added.Sum(a => a.Added + a.Late));
        StoredSignal[] versions = await ReadAsync(trial, new SignalQuery { References = [StoreSample.Signal(200).Reference] });
        trial.SameLines("Of versions that come at once the newest counts.", [Name(StoreSample.Signal(200, trial.Options.Workers))], versions.Select(Name));
    }

    private static async Task EraseAsync(StoreTrial trial)
    {
        StoredSignal[] signals = StoreSample.Signals(10);
        await AddAsync(trial, signals);
        StoredSignal absent = StoreSample.Signal(99);
        trial.Same("Erasing tells how many there were.", 4, await trial.WriteAsync(u => u.Signals.EraseAsync(
            [.. signals.Take(4).Select(s => s.Content), absent.Content], trial.Cancel)));
        trial.Same("What is erased already is not there.", 0, await trial.WriteAsync(u => u.Signals.EraseAsync([signals[0].Content], trial.Cancel)));
        trial.SameLines("The others stay.", signals.Skip(4).Select(Name).Order(StringComparer.Ordinal),
            (await ReadAsync(trial, new SignalQuery { WithReplaced = true })).Select(Name).Order(StringComparer.Ordinal));
        trial.Same("A signal that was erased is found by no key.", 0, (await ReadAsync(trial, new SignalQuery
        {
            WithReplaced = true,
            Contents = [signals[0].Content],
            References = [signals[0].Reference],
        })).Length);
        trial.Same("Of a signal that was erased nothing is left by which it would be known.", new SignalsAdded(1, 0, 0, 0), await AddAsync(trial, signals[0]));
    }

    private static Task<SignalsAdded> AddAsync(StoreTrial trial, params StoredSignal[] signals) =>
        trial.WriteAsync(u => u.Signals.AddAsync(signals, trial.Cancel));

    private static Task<StoredSignal[]> ReadAsync(StoreTrial trial, SignalQuery query, MunicipalityCode? at = null) =>
        trial.ReadAsync(async u => await u.Signals.ReadAsync(query, trial.Cancel).ToArrayAsync(trial.Cancel), at);

    private static string Name(StoredSignal signal) => signal.Content.ToString();
}
