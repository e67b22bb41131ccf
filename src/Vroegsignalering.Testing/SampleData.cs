using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Testing;

/// <summary>Valid invented values for tests, so that a test shows only what matters to it. Change the rest with <c>with</c>.</summary>
public static class SampleData
{
    private static readonly SyntheticTown Town = new(1_000_000, new Chance(0));

    /// <summary>A day to count from: Wednesday 4 November 2026.</summary>
    public static LocalDate Day { get; } = new(2026, 11, 4);

    /// <summary>How many BSNs there are: the numbers that begin with 9999 and pass the eleven test.</summary>
    public static int BsnCount => SyntheticBsns.Count;

    /// <summary>A BSN that passes the eleven test and is not given to anybody; every number gives another one.</summary>
    /// <param name="number">0 up to, not including, <see cref="BsnCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public static Bsn Bsn(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, BsnCount);
        return SyntheticBsns.At(number);
    }

    /// <summary>An address with an invented street in an invented town; every number gives another one.</summary>
    /// <param name="number">0 up to, not including, 1,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public static Address Address(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, 1_000_000);
        return Town.AddressAt(number);
    }

    /// <summary>An early signal of EUR 350 about a person with a BSN, sent on <see cref="Day"/> and received the day after.</summary>
    /// <param name="reference">The reference of the partner.</param>
    /// <param name="partner">The type of partner.</param>
    /// <param name="household">Which address, and which person there; the same number gives the same ones.</param>
    /// <exception cref="ArgumentException">The reference is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The household has no BSN left; see <see cref="BsnCount"/>.</exception>
    public static Signal Signal(string reference = "VB-1", PartnerType partner = PartnerType.Energy, int household = 0) => new()
    {
        Reference = reference,
        Partner = partner,
        Person = new Person { Bsn = Bsn(household) },
        Address = Address(household),
        Arrears = Money.FromEuros(350m),
        ArrearsStartOn = Day.PlusDays(-45),
        SentOn = Day,
        ReceivedOn = Day.PlusDays(1),
        Kind = SignalKind.Early,
    };
}
