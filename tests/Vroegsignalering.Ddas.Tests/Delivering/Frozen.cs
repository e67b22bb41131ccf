using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Ddas.Delivering;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Tests.Delivering;

/// <summary>Random municipalities whose signals hang together by cases in every way, and pages read back.</summary>
internal static class Frozen
{
    public static readonly ReportingPeriod Period = ReportingPeriod.Quarter(2027, 1);
    public static readonly Instant At = Instant.FromUtc(2027, 4, 2, 6, 0);

    public static DdasFreezeRequest Request(DdasDelivery delivery) => new() { Delivery = delivery, Period = Period, At = At };

    /// <summary>Freezes in memory and opens what was frozen.</summary>
    public static DdasSnapshot Freeze(DdasDelivery delivery) => Open(Bytes(Request(delivery), out _));

    public static byte[] Bytes(DdasFreezeRequest request, out DdasFreezeResult result)
    {
        using MemoryStream stream = new();
        result = DdasFreezer.Freeze(request, stream);
        return stream.ToArray();
    }

    public static DdasSnapshot Open(byte[] bytes)
    {
        DdasSnapshotOpenResult opened = DdasSnapshot.Open(new MemoryContent(bytes), "proef.ddas");
        Assert.Null(opened.Refusal);
        return opened.Snapshot!;
    }

    public static byte[] Bytes(DdasPage page)
    {
        using MemoryStream copy = new();
        using Stream stream = page.OpenRead();
        stream.CopyTo(copy);
        Assert.Equal(stream.Length, copy.Length);
        return copy.ToArray();
    }

    /// <summary>The delivery on a page, read by the reader without a single finding that it would not give about the whole.</summary>
    public static DdasDelivery Read(DdasPage page)
    {
        DdasReadResult read = DdasReader.Read(Bytes(page), A.File);
        Assert.NotNull(read.Delivery);
        Assert.Empty(read.QuarantinedSignals);
        Assert.Empty(read.QuarantinedCases);
        Assert.DoesNotContain(read.Diagnostics, d => d.Code.Id is "VS2031" or "VS2061" or "VS2014");
        return read.Delivery;
    }

    public static DdasDelivery Delivery(int seed, int most = 40, bool withUnwritable = true)
    {
        Random random = new(seed);
        return A.Delivery([.. Enumerable.Range(0, 1 + random.Next(4)).Select(i => Municipality(random, i, random.Next(most), withUnwritable))]);
    }

    public static DdasMunicipalityDelivery Municipality(Random random, int number, int count, bool withUnwritable = false)
    {
        Signal[] signals = [.. Enumerable.Range(0, count).Select(i => Signal(random, number, i, withUnwritable))];
        SignalCase[] cases = count == 0 ? [] : [.. Enumerable.Range(0, random.Next(count)).Select(_ => Case(random, signals))];
        return new DdasMunicipalityDelivery
        {
            Municipality = MunicipalityCode.Parse($"990{number + 1}"),
            Organisation = new DdasOrganisation { Name = $"Gemeente {number}", KvkNumber = $"0000000{number}" },
            Signals = signals,
            Cases = cases,
        };
    }

    private static Signal Signal(Random random, int number, int i, bool withUnwritable)
    {
        LocalDate? day = random.Next(12) == 0 ? null : new LocalDate(2026, 11, 1).PlusDays(random.Next(200));
        Signal signal = random.Next(3) == 0 ? A.SignalAtAddress($"M{number}-{i}") : A.Signal($"M{number}-{i}", random.Next(2_000));
        return withUnwritable && random.Next(15) == 0 ? signal with { SentOn = day, Person = Person.Unknown, Address = null } : signal with { SentOn = day };
    }

    private static SignalCase Case(Random random, Signal[] signals)
    {
        Signal[] own = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => signals[random.Next(signals.Length)])];

        // A store gives copies, and not always objects of the list.
        return A.Case(random.Next(2) == 0 ? own : [.. own.Select(s => s with { })]);
    }
}
