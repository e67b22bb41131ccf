using System.Security.Cryptography;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>What is asked of <see cref="IDeliveryStore"/>.</summary>
internal static class DeliveryChecks
{
    public static IReadOnlyList<StoreConformanceCheck> All { get; } =
    [
        new("deliveries.keep", KeepAsync),
        new("deliveries.same-again", SameAgainAsync),
        new("deliveries.random-access", RandomAccessAsync),
        new("deliveries.whole-or-not", WholeOrNotAsync),
        new("deliveries.parallel", ParallelAsync),
        new("deliveries.erase", EraseAsync),
    ];

    private static async Task KeepAsync(StoreTrial trial)
    {
        (string Id, byte[] Bytes)[] kept = [("b", StoreSample.Bytes(10)), ("B_1.2-x", StoreSample.Bytes(0)), ("a", StoreSample.Bytes(300_000, 3)), (new string('9', 120), StoreSample.Bytes(1))];
        foreach ((string id, byte[] bytes) in kept)
        {
            await WriteAsync(trial, id, bytes);
        }

        await trial.WriteAsync(async u =>
        {
            using MemoryStream halfway = new(StoreSample.Bytes(50)) { Position = 20 };
            await u.Deliveries.KeepAsync("halfway", halfway, trial.Cancel);
        });
        trial.SameLines("Deliveries are listed in ordinal order with their length and SHA-256; a stream counts from where it stands.",
            kept.Append(("halfway", StoreSample.Bytes(50)[20..])).OrderBy(k => k.Item1, StringComparer.Ordinal).Select(k => Line(k.Item1, k.Item2)), await ListAsync(trial));
        trial.SameLines("The bytes are read as they were given.", (await ListAsync(trial)).Select(l => l.Split(' ')[^1]),
            (await trial.DumpAsync()).Where(l => l.StartsWith("delivery ", StringComparison.Ordinal)).Select(l => l.Split(' ')[^1]));
    }

    private static async Task SameAgainAsync(StoreTrial trial)
    {
        await WriteAsync(trial, "2026-11", StoreSample.Bytes(5_000));
        IReadOnlyList<string> before = await trial.DumpAsync();
        await WriteAsync(trial, "2026-11", StoreSample.Bytes(5_000));
        trial.SameLines("The same bytes again change nothing.", before, await trial.DumpAsync());
        byte[] other = StoreSample.Bytes(5_000);
        other[4_999]++;
        foreach (byte[] bytes in new[] { other, StoreSample.Bytes(5_001), StoreSample.Bytes(4_999), [] })
        {
            await trial.ConflictAsync("Other bytes with the same identity are refused.", StoreConflict.Delivery, () => WriteAsync(trial, "2026-11", bytes));
        }

        trial.SameLines("What is refused changes nothing.", before, await trial.DumpAsync());
    }

    private static async Task RandomAccessAsync(StoreTrial trial)
    {
        byte[] bytes = StoreSample.Bytes(200_003, 5);
        await WriteAsync(trial, "d", bytes);
        await trial.ReadAsync(async u =>
        {
            foreach ((long offset, int length) in new[] { (0L, 10), (1L, 1), (65_535L, 3), (65_536L, 65_536), (199_999L, 4), (100_000L, 50_000), (5L, 0), (131_071L, 2) })
            {
                byte[] read = await ReadFullyAsync(u, "d", offset, length);
                trial.Same(FormattableString.Invariant($"Bytes can be read from any place ({length} from {offset})."),
                    Convert.ToHexString(SHA256.HashData(bytes.AsSpan((int)offset, length))), Convert.ToHexString(SHA256.HashData(read)));
            }

            trial.Same("Near the end fewer bytes come.", 3, await u.Deliveries.ReadAsync("d", 200_000, new byte[10], trial.Cancel));
            trial.Same("At the end no bytes come.", 0, await u.Deliveries.ReadAsync("d", 200_003, new byte[10], trial.Cancel));
            trial.Same("Behind the end no bytes come.", 0, await u.Deliveries.ReadAsync("d", 9_000_000_000, new byte[10], trial.Cancel));
            trial.Same("Of what is not there no bytes come.", 0, await u.Deliveries.ReadAsync("none", 0, new byte[10], trial.Cancel));
            return 0;
        });

        async Task<byte[]> ReadFullyAsync(IUnitOfWork u, string id, long offset, int length)
        {
            byte[] read = new byte[length];
            int at = 0;
            while (at < length && await u.Deliveries.ReadAsync(id, offset + at, read.AsMemory(at), trial.Cancel) is > 0 and int more)
            {
                at += more;
            }

            return read[..at];
        }
    }

    private static async Task WholeOrNotAsync(StoreTrial trial)
    {
        await trial.RefusedAsync("What goes wrong while a stream is read comes to the caller.", () => trial.WriteAsync(async u =>
        {
            using BrokenStream broken = new(StoreSample.Bytes(150_000));
            await u.Deliveries.KeepAsync("half", broken, trial.Cancel);
        }), typeof(IOException));
        trial.SameLines("Of a stream that ended in the middle nothing is kept.", [], await ListAsync(trial));
        await WriteAsync(trial, "half", StoreSample.Bytes(10));
        trial.Same("Afterwards its identity is free.", 1, (await ListAsync(trial)).Length);
    }

    private static async Task ParallelAsync(StoreTrial trial)
    {
        await Callers.AllAsync(trial, async worker =>
        {
            await Callers.AgainAsync(async () =>
            {
                await WriteAsync(trial, "same", StoreSample.Bytes(40_000));
                return worker;
            });
            return worker;
        });
        trial.SameLines("The same delivery of several callers is there once.", [Line("same", StoreSample.Bytes(40_000))], await ListAsync(trial));
        bool[] won = await Callers.WinnersAsync(trial, StoreConflict.Delivery, worker => WriteAsync(trial, "other", StoreSample.Bytes(100, worker + 1)));
        trial.Same("Of callers that keep other bytes with one identity one wins.", 1, won.Count(w => w));
    }

    private static async Task EraseAsync(StoreTrial trial)
    {
        await WriteAsync(trial, "a", StoreSample.Bytes(150_000));
        await WriteAsync(trial, "b", StoreSample.Bytes(20));
        await trial.WriteAsync(u => u.Deliveries.EraseAsync("a", trial.Cancel));
        await trial.WriteAsync(u => u.Deliveries.EraseAsync("none", trial.Cancel));
        trial.SameLines("A delivery that was erased is gone, the others stay.", [Line("b", StoreSample.Bytes(20))], await ListAsync(trial));
        trial.Same("Of a delivery that was erased no bytes come.", 0, await trial.ReadAsync(u => u.Deliveries.ReadAsync("a", 0, new byte[10], trial.Cancel)));
        await WriteAsync(trial, "a", StoreSample.Bytes(5));
        trial.SameLines("Of a delivery that was erased nothing is left: its identity can be used for other bytes.",
            [Line("a", StoreSample.Bytes(5)), Line("b", StoreSample.Bytes(20))], await ListAsync(trial));
    }

    private static Task WriteAsync(StoreTrial trial, string id, byte[] bytes) => trial.WriteAsync(u => StoreSample.KeepAsync(u, id, bytes, trial.Cancel));

    private static Task<string[]> ListAsync(StoreTrial trial) => trial.ReadAsync(async u =>
        (await u.Deliveries.ListAsync(trial.Cancel)).Select(d => FormattableString.Invariant($"{d.Id} {d.Length} {d.Sha256}")).ToArray());

    private static string Line(string id, byte[] bytes) => FormattableString.Invariant($"{id} {bytes.Length} {Convert.ToHexStringLower(SHA256.HashData(bytes))}");
}
