using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Monitoring;

/// <summary>Says who is the same resident, so that residents are counted once.</summary>
public static class ResidentKeys
{
    /// <summary>The BSN; without it the address, the birth date and, when it is known, the last name.</summary>
    /// <returns><c>null</c> when there is no BSN and the address or the birth date is not known: such a signal is counted as a resident of its own
    /// in each case, because nobody can say that two of them are the same.</returns>
    /// <remarks>A choice of this product. Twins at one address without BSN are counted as one resident. Who is reported once with a BSN and once
    /// without is counted as two. The key stays inside the count and stands in no figure.</remarks>
    public static object? BsnOrAddressAndBirthDate(Signal signal)
    {
        ArgumentNullException.ThrowIfNull(signal);
        return signal.Person switch
        {
            { Bsn: Bsn bsn } => bsn,
            { BirthDate: LocalDate born } when signal.Address is Address address => new WithoutBsn(address, born, signal.Person.LastName?.Trim().ToUpperInvariant()),
            _ => null,
        };
    }

    private sealed record WithoutBsn(Address Address, LocalDate Born, string? LastName);
}
