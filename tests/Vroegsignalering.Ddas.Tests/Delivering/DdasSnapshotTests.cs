using System.Text;
using System.Text.Json;
using NodaTime;
using Vroegsignalering.Ddas.Delivering;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Tests.Delivering;

public sealed class DdasSnapshotTests
{
    private static readonly Signal First = A.Signal("S-1") with { SentOn = new LocalDate(2027, 1, 10) };
    private static readonly Signal Second = A.Signal("S-2", 1) with { SentOn = new LocalDate(2027, 2, 10) };
    private static readonly Signal Earlier = A.Signal("S-0", 2) with { SentOn = new LocalDate(2026, 12, 31) };

    [Fact]
    public void A_case_with_an_older_copy_of_a_signal_keeps_the_signal_of_its_own_partner()
    {
        Signal other = First with { Partner = PartnerType.Energy };
        Signal own = First with { Partner = PartnerType.Water, Person = Second.Person };
        Signal olderCopy = own with { Status = SignalStatus.NotYetPickedUp, Arrears = null };
        DdasMunicipalityDelivery municipality = A.Municipality([other, own], A.Case(olderCopy));

        DdasDelivery read = Frozen.Read(Frozen.Freeze(A.Delivery(municipality)).Page(1, 10));

        Assert.Equal([PartnerType.Water], read.Municipalities[0].Cases[0].Signals.Select(s => s.Partner));
    }

    [Theory]
    [InlineData(21, 59, "VS2406 ")]
    [InlineData(22, 0, "")]
    public void A_period_that_is_not_over_in_the_Netherlands_is_told(int hour, int minute, string told)
    {
        DdasFreezeRequest request = Frozen.Request(A.Delivery(A.Municipality([A.Signal() with { SentOn = new LocalDate(2027, 1, 4) }])));
        Frozen.Bytes(request with { At = Instant.FromUtc(2027, 3, 31, hour, minute) }, out DdasFreezeResult result);

        Assert.Equal(told, Told(result));
        Assert.NotNull(result.Snapshot);
    }

    [Fact]
    public void A_host_freezes_a_delivery_and_gives_its_pages()
    {
        DdasDelivery delivery = A.Delivery(A.Municipality([First, Second]));
        using MemoryStream stream = new();

        DdasFreezeResult result = DdasFreezer.Freeze(new DdasFreezeRequest { Delivery = delivery, Period = Frozen.Period, At = Frozen.At }, stream);
        using DdasSnapshot snapshot = DdasSnapshot.Open(new MemoryContent(stream.ToArray()), "proef").Snapshot!;
        DdasPage page = snapshot.Page(2, pageSize: 1);

        Assert.Empty(result.Diagnostics);
        Assert.Equal("page 2 of 2: 1 signals, 0 cases", page.ToString());
        Assert.Equal(
            """{"codeGegevensleverancier":"Voorbeeldsoftware 1.0","startdatumLevering":"2027-01-01","einddatumLevering":"2027-03-31","aanleverdatumEnTijd":"2027-04-02T06:00:00Z","leveringen":[{"teller":1,"gemeentecode":"9901","aanleverendeOrganisatie":{"naam":"Gemeente Voorbeeld"},"vroegsignalen":[{"ID":"S-2","bedrag":250,"signaaldatum":"2027-02-10","signaalpartner":{"type":"Energie"},"client":{"burgerservicenummer":""" + $"\"{A.Bsn(1)}\"" + """}}],"vroegsignaalzaken":[]}]}""",
            Encoding.UTF8.GetString(Frozen.Bytes(page)));
    }

    [Fact]
    public void The_whole_on_one_page_is_what_the_writer_writes()
    {
        DdasDelivery delivery = A.Delivery(A.Municipality([First, Second], A.Case(First, Second))) with
        {
            PeriodStart = Frozen.Period.Start,
            PeriodEnd = Frozen.Period.End,
            DeliveredAt = Frozen.At,
        };
        using DdasSnapshot snapshot = Frozen.Freeze(delivery);

        Assert.Equal(A.Text(delivery), Encoding.UTF8.GetString(Frozen.Bytes(snapshot.Page(1, 50_000))));
    }

    [Fact]
    public void A_case_brings_its_signals_of_before_the_period_along_and_other_old_signals_stay_out()
    {
        Signal old = A.Signal("S-old", 3) with { SentOn = new LocalDate(2026, 12, 1) };
        using DdasSnapshot snapshot = Frozen.Freeze(A.Delivery(A.Municipality([First, Earlier, old], A.Case(First, Earlier))));

        DdasMunicipalityDelivery delivered = Frozen.Read(snapshot.Page(1, 1)).Municipalities[0];

        Assert.Equal(["S-0", "S-1"], delivered.Signals.Select(s => s.Reference));
        Assert.Single(delivered.Cases);
    }

    [Fact]
    public void A_case_without_a_signal_of_the_period_stays_out()
    {
        using DdasSnapshot snapshot = Frozen.Freeze(A.Delivery(A.Municipality([First, Earlier], A.Case(Earlier))));

        Assert.Equal((1, 0), (snapshot.Info.Signals, snapshot.Info.Cases));
    }

    [Fact]
    public void A_signal_that_only_its_case_has_is_delivered_with_the_case()
    {
        using DdasSnapshot snapshot = Frozen.Freeze(A.Delivery(A.Municipality([], A.Case(First))));

        Assert.Equal((1, 1), (snapshot.Info.Signals, snapshot.Info.Cases));
    }

    [Fact]
    public void A_signal_without_a_day_goes_along_and_is_told_of()
    {
        DdasFreezeRequest request = Frozen.Request(A.Delivery(A.Municipality([First with { SentOn = null }])));

        Frozen.Bytes(request, out DdasFreezeResult result);

        Assert.Equal((1, 1), (result.Snapshot!.Signals, result.WithoutDay));
        Assert.Equal("VS2402 leveringen[0].vroegsignalen[].signaaldatum", Told(result));
    }

    [Fact]
    public void What_is_wrong_with_the_whole_is_refused_or_told_of()
    {
        Frozen.Bytes(Frozen.Request(A.Delivery()), out DdasFreezeResult none);
        Frozen.Bytes(Frozen.Request(A.Delivery(A.Municipality([First]), A.Municipality([Second]))), out DdasFreezeResult twice);
        Frozen.Bytes(Frozen.Request(A.Delivery(A.Municipality([Earlier]))), out DdasFreezeResult empty);

        Assert.Equal(("VS2405 ", null), (Told(none), none.Snapshot));
        Assert.Equal(("VS2403 leveringen[1]", null), (Told(twice), twice.Snapshot));
        Assert.Equal(("VS2404 leveringen[0]", 0), (Told(empty), empty.Snapshot!.Signals));
    }

    [Fact]
    public void A_group_that_fits_on_no_page_is_refused_and_one_that_just_fits_has_a_page_of_its_own()
    {
        Signal[] signals = [.. Enumerable.Range(0, DdasFreezer.MaximumPageSize + 1).Select(i => First with { Reference = $"S-{i:00000}" })];

        Frozen.Bytes(Frozen.Request(A.Delivery(A.Municipality(signals, A.Case(signals)))), out DdasFreezeResult refused);
        using DdasSnapshot snapshot = Frozen.Freeze(A.Delivery(A.Municipality(signals, A.Case(signals[1..]))));

        Assert.Equal(("VS2401 leveringen[0]", null), (Told(refused), refused.Snapshot));
        Assert.Equal((1, 2, 50_001), (snapshot.Page(1, 100).Signals, snapshot.Page(1, 100).TotalPages, snapshot.Page(1, 100).TotalRecords));
        Assert.Equal(50_000, snapshot.Page(2, 100).Signals);
    }

    [Fact]
    public void A_page_that_does_not_exist_gives_the_first_and_a_page_size_above_the_highest_is_lowered()
    {
        using DdasSnapshot snapshot = Frozen.Freeze(A.Delivery(A.Municipality([First, Second])));

        DdasPage page = snapshot.Page(99, 1);

        Assert.Equal((1, 2), (page.Number, page.TotalPages));
        Assert.Equal(Frozen.Bytes(snapshot.Page(1, 1)), Frozen.Bytes(page));
        Assert.Equal(50_000, snapshot.Page(1, int.MaxValue).PageSize);
        Assert.Throws<ArgumentOutOfRangeException>(() => snapshot.Page(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => snapshot.Page(1, 0));
        Assert.Throws<ArgumentException>(() => snapshot.Page(1, 1, "Gemeente Elders"));
    }

    [Fact]
    public void A_municipality_without_signals_in_the_period_is_on_a_page_too()
    {
        DdasMunicipalityDelivery empty = A.Municipality([Earlier]) with { Municipality = MunicipalityCode.Parse("9900") };
        using DdasSnapshot snapshot = Frozen.Freeze(A.Delivery(A.Municipality([First, Second]), empty));

        Assert.Equal(["9900", "9901"], Frozen.Read(snapshot.Page(1, 1)).Municipalities.Select(m => m.Municipality!.Value));
        Assert.Equal(["9901"], Frozen.Read(snapshot.Page(2, 1)).Municipalities.Select(m => m.Municipality!.Value));
    }

    [Fact]
    public void The_answer_of_the_api_has_all_of_the_paging_or_nothing_of_it()
    {
        using DdasSnapshot snapshot = Frozen.Freeze(A.Delivery(A.Municipality([First, Second])));

        using JsonDocument whole = JsonDocument.Parse(snapshot.Page(1, 50_000).OpenAnswer(isPaginated: false));
        using JsonDocument paged = JsonDocument.Parse(snapshot.Page(2, 1).OpenAnswer(isPaginated: true));

        Assert.Equal(["gegevens"], whole.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal("""{"pageSize":1,"currentPage":2,"totalPages":2,"totalRecords":2}""", paged.RootElement.GetProperty("paginering").GetRawText());
        Assert.Equal(Encoding.UTF8.GetString(Frozen.Bytes(snapshot.Page(2, 1))), paged.RootElement.GetProperty("gegevens").GetRawText());
    }

    [Fact]
    public void The_identity_tells_period_version_and_moment_and_nothing_of_a_person()
    {
        using DdasSnapshot snapshot = Frozen.Freeze(A.Delivery(A.Municipality([First])));

        Assert.Matches("^2027-Q1_v1\\.2_20270402T060000Z_[0-9a-f]{12}$", snapshot.Info.Id);
        Assert.DoesNotContain(A.Bsn(), snapshot.Info.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_byte_that_changes_is_seen()
    {
        byte[] bytes = Frozen.Bytes(Frozen.Request(A.Delivery(A.Municipality([First, Second], A.Case(First, Second)))), out _);
        for (int i = 0; i < bytes.Length; i++)
        {
            byte[] damaged = [.. bytes];
            damaged[i] ^= 0x01;

            Assert.Null(DdasSnapshot.Open(new MemoryContent(damaged), "proef").Snapshot);
        }

        for (int length = 0; length < bytes.Length; length += 7)
        {
            Assert.NotNull(DdasSnapshot.Open(new MemoryContent(bytes.AsMemory(0, length)), "proef").Refusal);
        }

        byte[] older = [.. bytes];
        older[10] ^= 0x01;
        Assert.Equal("VS2411 proef: The frozen delivery was changed or damaged. Nothing of it is delivered.", DdasSnapshot.Open(new MemoryContent(older), "proef").Refusal!.ToString());
    }

    private static string Told(DdasFreezeResult result) => string.Join('|', result.Diagnostics.Select(d => $"{d.Code.Id} {d.Field}"));
}
