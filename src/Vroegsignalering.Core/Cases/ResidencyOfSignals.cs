using System.Collections.Frozen;
using Vroegsignalering.Households;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases;

/// <summary>What the residency check says about each signal of a worklist.</summary>
internal sealed class ResidencyOfSignals
{
    // The surest first: who the person is, then who it may be, then nobody. No source gives an order; this is a choice of the product.
    private static readonly ResidencyOutcome[] SurestFirst =
    [
        ResidencyOutcome.ExactBsn, ResidencyOutcome.ExactNameBirthDateAddress, ResidencyOutcome.MovedWithin, ResidencyOutcome.MovedOut,
        ResidencyOutcome.Deceased, ResidencyOutcome.AddressAndSimilarName, ResidencyOutcome.LegalEntity, ResidencyOutcome.BusinessContract,
        ResidencyOutcome.AddressOnly, ResidencyOutcome.Ambiguous, ResidencyOutcome.NoMatch,
    ];

    private readonly Dictionary<Signal, ResidencyResult> _results = [];

    public ResidencyOfSignals(IReadOnlyList<ResidencyResult> results)
    {
        foreach (ResidencyResult result in results)
        {
            _results[KeyOf(result.Signal)] = result;
        }
    }

    /// <summary>What was found about some signals, as they came in.</summary>
    public IReadOnlyList<ResidencyResult> Of(IEnumerable<Signal> signals) =>
        _results.Count == 0 ? [] : [.. signals.Select(About).OfType<ResidencyResult>()];

    /// <summary>The outcome about the signal that the check was most sure of; not stated when it has no answer about any.</summary>
    public ResidencyOutcome SurestOf(IEnumerable<Signal> signals)
    {
        IReadOnlyList<ResidencyResult> results = Of(signals);
        return results.Count == 0 ? ResidencyOutcome.NotStated : Array.Find(SurestFirst, o => results.Any(r => r.Outcome == o));
    }

    /// <summary>How a signal ends by the check; <c>null</c> when it goes on or waits.</summary>
    public CaseResult? ResultOf(Signal signal) => About(signal)?.NextStep switch
    {
        ResidencyNextStep.CloseNotResident => CaseResult.NotResident,
        ResidencyNextStep.CloseDeceased => CaseResult.Deceased,
        ResidencyNextStep.CloseUnjustified => CaseResult.NotPickedUpUnjustified,
        ResidencyNextStep.CloseOtherReason => CaseResult.NotPickedUpOther,
        _ => null,
    };

    /// <summary>The status that belongs to that; <c>null</c> when the check did not end it.</summary>
    public SignalStatus? StatusOf(Signal signal) => ResultOf(signal) switch
    {
        CaseResult.NotResident => SignalStatus.NotResident,
        CaseResult.Deceased => SignalStatus.Deceased,
        CaseResult.NotPickedUpUnjustified => SignalStatus.NotPickedUpUnjustified,
        CaseResult.NotPickedUpOther => SignalStatus.NotPickedUpOther,
        _ => null,
    };

    /// <summary>Where the person of a signal lives: at the new address in the municipality when the register knows one.</summary>
    public Address? AddressOf(Signal signal) =>
        About(signal) is { NextStep: ResidencyNextStep.GoOnAtNewAddress, Person.Address: Address address } ? address : signal.Address;

    /// <summary>The person that the register found, also when it may be somebody else; <c>null</c> when it found nobody.</summary>
    public Bsn? BsnOf(Signal signal) => About(signal)?.Person?.Bsn;

    // What the register said holds whatever status the signal got since; a secret address stays secret.
    private static Signal KeyOf(Signal signal) => signal with { Status = SignalStatus.NotStated };

    private ResidencyResult? About(Signal signal) => _results.Count == 0 ? null : _results.GetValueOrDefault(KeyOf(signal));

    /// <summary>The options with the addresses that the register says not to group.</summary>
    public HouseholdOptions Guard(HouseholdOptions options)
    {
        Address[] many =
        [
            .. _results.Values.Where(r => r.Duties.HasFlag(ResidencyDuties.DoNotGroupAddress)).Select(r => AddressOf(r.Signal)).OfType<Address>(),
        ];
        return many.Length == 0 ? options : options with { SharedAddresses = options.SharedAddresses.Concat(many).ToFrozenSet() };
    }
}
