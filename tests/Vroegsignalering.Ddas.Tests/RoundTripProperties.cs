using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Vroegsignalering.Ddas.Tests;

public sealed class RoundTripProperties
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Theory]
    [InlineData(DdasVersion.V09)]
    [InlineData(DdasVersion.V10)]
    [InlineData(DdasVersion.V11)]
    [InlineData(DdasVersion.V12)]
    public void Reading_what_was_written_and_writing_it_again_gives_the_same_bytes(DdasVersion version) => Prop.ForAll(Seeds, seed =>
    {
        byte[] first = A.Write(new Generated(seed).Delivery(), version, out DdasWriteResult written);
        DdasReadResult read = DdasReader.Read(first, A.File);
        byte[] second = A.Write(read.Delivery!, version, out DdasWriteResult again);

        A.AssertConserved(read);
        Assert.Equal(Encoding.UTF8.GetString(first), Encoding.UTF8.GetString(second));
        Assert.Empty(again.Diagnostics);
        Assert.Equal((0, 0), (read.QuarantinedSignals.Count, read.QuarantinedCases.Count));
        Assert.Equal((written.WrittenSignals, written.WrittenCases), (read.ReceivedSignals, read.ReceivedCases));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Reading_what_was_written_gives_the_same_signals_cases_attempts_and_results() => Prop.ForAll(Seeds, seed =>
    {
        // The first writing leaves out what v1.2 cannot carry; from then on nothing may change.
        DdasDelivery once = DdasReader.Read(A.Write(new Generated(seed).Delivery()), A.File).Delivery!;
        DdasDelivery twice = DdasReader.Read(A.Write(once), A.File).Delivery!;

        return string.Equals(DeliverySnapshot.Of(once), DeliverySnapshot.Of(twice), StringComparison.Ordinal);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_delivery_is_written_the_same_every_time() => Prop.ForAll(
        Seeds,
        seed => A.Write(new Generated(seed).Delivery()).AsSpan().SequenceEqual(A.Write(new Generated(seed).Delivery())))
        .Check(Config.QuickThrowOnFailure);
}
