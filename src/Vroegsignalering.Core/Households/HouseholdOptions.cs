using System.Collections.Frozen;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Households;

/// <summary>How signals are put together in households.</summary>
public sealed record HouseholdOptions
{
    /// <summary>From how many people with signals an address is never grouped by itself, by default: ten.</summary>
    /// <remarks>Law and agreements give no number; this is a choice of the product, and a setting.</remarks>
    public const int DefaultLargeAddressFrom = 10;

    /// <summary>For whom a case is made.</summary>
    public CasePer CasePer { get; init; } = CasePer.Address;

    /// <summary>From how many different people in the signals, earlier ones included, an address counts as one of many residents, such as a
    /// shelter or a care home. Its signals are put together per person only. 2 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 2.</exception>
    public int LargeAddressFrom
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 2);
            field = value;
        }
    } = DefaultLargeAddressFrom;

    /// <summary>Addresses that are known to be of many residents, however few of them have signals.</summary>
    public IReadOnlySet<Address> SharedAddresses { get; init; } = FrozenSet<Address>.Empty;

    /// <summary>How persons are matched. By default only the two rules accept, and a person decides about the rest.</summary>
    public PersonMatchingOptions Persons { get; init; } = new() { AcceptByRuleOnly = true };

    /// <summary>What people decided about pairs of signals, by <see cref="SignalLabel"/>.</summary>
    public MatchReviewTrail Decisions { get; init; } = MatchReviewTrail.Empty;
}
