namespace Vroegsignalering.Residency;

/// <summary>What happens with a signal after the residency check.</summary>
public enum ResidencyNextStep
{
    /// <summary>Not stated; no result has it.</summary>
    NotStated = 0,

    /// <summary>Go on: the person is a resident.</summary>
    GoOn = 1,

    /// <summary>Go on at the new address in the municipality.</summary>
    GoOnAtNewAddress = 2,

    /// <summary>Close: not a resident, or not any more (<i>Persoon is geen inwoner (meer) in de gemeente</i>). Fed back.</summary>
    CloseNotResident = 3,

    /// <summary>Close: the resident has died (<i>Inwoner is overleden</i>). Fed back.</summary>
    CloseDeceased = 4,

    /// <summary>Close: unjustified, for the contract is of a legal person (<i>Niet opgepakt: onterecht signaal</i>). Fed back.</summary>
    CloseUnjustified = 5,

    /// <summary>Close: not picked up for another reason (<i>Niet opgepakt: andere reden</i>); the partner may never learn which.</summary>
    CloseOtherReason = 6,

    /// <summary>A person looks at it.</summary>
    Review = 7,
}

/// <summary>What has to be done besides the next step.</summary>
[Flags]
public enum ResidencyDuties
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Use no channel that can tell others where the person lives: no card, no visit by others, no data to third parties.</summary>
    BlockRevealingChannels = 1,

    /// <summary>Tell the municipality where the person lives now, by phone or secure e-mail.</summary>
    HandOverToOtherMunicipality = 2,

    /// <summary>Consider an offer to the household that is left behind, above all when supply may end.</summary>
    ConsiderHouseholdLeft = 4,

    /// <summary>Do not put the signals of this address together by themselves.</summary>
    DoNotGroupAddress = 8,
}
