using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Cases;
using Vroegsignalering.Ddas.Writing;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Tests;

public sealed class DdasStreamWriterTests
{
    [Fact]
    public void A_delivery_is_written_piece_by_piece()
    {
        Signal signal = A.Signal();
        using MemoryStream output = new();

        DdasStreamWriter writer = new(output, A.Delivery(), DdasVersion.V10);
        writer.StartMunicipality(MunicipalityCode.Parse("9901"), new DdasOrganisation { Name = "Gemeente Voorbeeld" });
        writer.Write(signal);
        writer.Write(A.Case(signal));
        writer.EndMunicipality();
        DdasWriteResult result = writer.Finish();

        Assert.Equal((1, 1), (result.WrittenSignals, result.WrittenCases));
        Assert.Equal(A.Write(A.Delivery(A.Municipality([signal], A.Case(signal))), DdasVersion.V10, out _), output.ToArray());
    }

    [Fact]
    public void Both_ways_of_writing_give_the_same_bytes_when_references_are_unique() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        Gen.Elements(DdasVersion.V09, DdasVersion.V10, DdasVersion.V11, DdasVersion.V12).ToArbitrary(),
        (seed, version) =>
        {
            DdasDelivery delivery = DdasReader.Read(A.Write(new Generated(seed).Delivery()), A.File).Delivery!;

            return A.Write(delivery, version, out _).AsSpan().SequenceEqual(WriteApart(delivery, version));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_case_finds_its_own_signal_when_a_reference_occurs_twice()
    {
        Signal[] signals = [A.Signal("S", 1), A.Signal("S", 2), A.Signal("S", 3) with { Person = Person.Unknown }, A.Signal("T", 4)];
        DdasDelivery delivery = A.Delivery(A.Municipality(signals, A.Case(signals[1] with { }, signals[3]), A.Case(signals[0]), A.Case(signals[1]), A.Case(signals[2])));

        DdasDelivery read = DdasReader.Read(WriteApart(delivery, DdasVersion.V12), A.File).Delivery!;

        Assert.Equal(["S~2,T", "S", "S~2"], read.Municipalities[0].Cases.Select(c => string.Join(',', c.Signals.Select(s => s.Reference))).ToArray());
    }

    [Fact]
    public void A_case_that_names_its_signals_finds_the_new_id_of_a_renamed_one()
    {
        Signal renamed = A.Signal(A.Bsn(7));
        using MemoryStream output = new();
        DdasStreamWriter writer = new(output, A.Delivery());
        writer.StartMunicipality(municipality: null, new DdasOrganisation());
        writer.Write(renamed);
        writer.Write(new DdasCase { SignalIds = [A.Bsn(7), "nergens"] });
        writer.EndMunicipality();

        DdasWriteResult result = writer.Finish();

        Assert.Equal("signaal~1", DdasReader.Read(output.ToArray(), A.File).Delivery!.Municipalities[0].Cases[0].Signals[0].Reference);
        Assert.Equal(["VS2104", "VS2106"], result.Diagnostics.Select(gap => gap.Code.Id).ToArray());
    }

    [Fact]
    public void What_stands_in_the_wrong_place_is_refused()
    {
        using MemoryStream output = new();
        DdasStreamWriter writer = new(output, A.Delivery());

        Assert.Throws<InvalidOperationException>(() => writer.Write(A.Signal()));
        Assert.Throws<InvalidOperationException>(() => writer.Write(A.Case(A.Signal())));
        Assert.Throws<InvalidOperationException>(writer.EndMunicipality);
        Assert.Throws<InvalidOperationException>(writer.Finish);
        writer.StartMunicipality(municipality: null, new DdasOrganisation());
        Assert.Throws<InvalidOperationException>(() => writer.StartMunicipality(municipality: null, new DdasOrganisation()));
        Assert.Throws<InvalidOperationException>(writer.Finish);
        writer.Write(A.Case(A.Signal()));
        Assert.Throws<InvalidOperationException>(() => writer.Write(A.Signal()));
        writer.EndMunicipality();
        writer.Finish();
        Assert.Throws<InvalidOperationException>(writer.Finish);
    }

    [Fact]
    public void A_case_with_very_many_signals_names_each_once()
    {
        Signal[] signals = [.. Enumerable.Range(0, 200).Select(n => A.Signal($"S-{n}", n))];

        byte[] bytes = A.Write(A.Delivery(A.Municipality(signals, A.Case([.. signals, .. signals]))), out DdasWriteResult result);

        Assert.Equal(200, DdasReader.Read(bytes, A.File).Delivery!.Municipalities[0].Cases[0].Signals.Count);
        Assert.Equal(200, Assert.Single(result.Diagnostics).Count);
    }

    [Fact]
    public void A_set_of_fingerprints_knows_what_was_added_and_nothing_else()
    {
        FingerprintSet set = new(expected: 0);

        Assert.All(Enumerable.Range(0, 20_000), n => Assert.True(set.Add($"S-{n}")));
        Assert.All(Enumerable.Range(0, 20_000), n => Assert.True(set.Contains($"S-{n}")));
        Assert.All(Enumerable.Range(0, 20_000), n => Assert.False(set.Contains($"T-{n}")));
        Assert.False(set.Add("S-1"));
        Assert.True(set.Add(""));
    }

    private static byte[] WriteApart(DdasDelivery delivery, DdasVersion version)
    {
        using MemoryStream output = new();
        DdasStreamWriter writer = new(output, delivery, version);
        foreach (DdasMunicipalityDelivery municipality in delivery.Municipalities)
        {
            writer.StartMunicipality(municipality.Municipality, municipality.Organisation);
            foreach (Signal signal in municipality.Signals)
            {
                writer.Write(signal);
            }

            foreach (SignalCase signalCase in municipality.Cases)
            {
                writer.Write(signalCase);
            }

            writer.EndMunicipality();
        }

        writer.Finish();
        return output.ToArray();
    }
}
