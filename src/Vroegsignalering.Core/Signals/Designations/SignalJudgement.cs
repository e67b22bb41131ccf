using NodaTime;

namespace Vroegsignalering.Signals.Designations;

/// <summary>One signal on one day, held against designations one by one.</summary>
internal readonly struct SignalJudgement
{
    private readonly Signal _signal;
    private readonly LocalDate _on;
    private readonly MunicipalityCode? _municipality;
    private readonly SignalKind _kind;
    private readonly bool _limitsDoNotCount;

    public SignalJudgement(Signal signal, LocalDate on, MunicipalityCode? municipality, bool hasGrown)
    {
        (_signal, _on, _municipality) = (signal, on, municipality);
        _kind = signal.EndOfSupplyOn is not null ? SignalKind.EndOfSupply
            : signal.Kind == SignalKind.NotStated ? SignalKind.Early : signal.Kind;
        _limitsDoNotCount = hasGrown || _kind == SignalKind.EndOfSupply || signal.IsThreatening;

        // A start after the day itself contradicts it: then the age is not known, rather than too young.
        Days = signal.ArrearsStartOn <= on ? Period.DaysBetween(signal.ArrearsStartOn.Value, on) : null;
    }

    /// <summary>The age of the arrears; <c>null</c> when not known.</summary>
    public int? Days { get; }

    /// <summary>What is decided whatever the table says; <c>null</c> when the table decides.</summary>
    public JustificationVerdict? WithoutTable => _signal switch
    {
        { AboutLegalPerson: true } => JustificationVerdict.LegalPerson,
        { Route: SignalRoute.DefaultersList } or { Partner: PartnerType.CakHealthInsurance } => JustificationVerdict.OtherSource,
        { Partner: PartnerType.NotStated } => JustificationVerdict.PartnerUnknown,
        _ => null,
    };

    public JustificationVerdict By(SignalDesignation designation)
    {
        if (!designation.HoldsOn(_on) || (designation.Kind != SignalKind.NotStated && designation.Kind != _kind))
        {
            return JustificationVerdict.NotDesignatedThen;
        }

        if (designation.Municipalities is { } here && (here.Count == 0 || (_municipality is not null && !here.Contains(_municipality))))
        {
            return JustificationVerdict.NotDesignatedHere;
        }

        return OutsideLimit(designation) switch
        {
            null => Unknown(designation) ?? JustificationVerdict.Designated,
            _ when _limitsDoNotCount => JustificationVerdict.MustBeFollowedUp,
            JustificationVerdict limit => limit,
        };
    }

    private JustificationVerdict? OutsideLimit(SignalDesignation designation)
    {
        if (Days < designation.MinimumDays
            || (Days is not null && designation.MinimumMonths is int months && _signal.ArrearsStartOn!.Value.PlusMonths(months) > _on))
        {
            return JustificationVerdict.TooYoung;
        }

        if (Days > designation.MaximumDays)
        {
            return JustificationVerdict.TooOld;
        }

        return _signal.Arrears < designation.MinimumArrears ? JustificationVerdict.BelowMinimum : null;
    }

    private JustificationVerdict? Unknown(SignalDesignation designation)
    {
        if (Days is null && (designation.MinimumDays ?? designation.MaximumDays ?? designation.MinimumMonths) is not null)
        {
            return JustificationVerdict.AgeUnknown;
        }

        if (_signal.Arrears is null && designation.MinimumArrears is not null)
        {
            return JustificationVerdict.AmountUnknown;
        }

        // An experiment holds for some municipalities only, also when nobody said for which.
        bool unknownMunicipality = designation.Municipalities is null
            ? designation.Basis == DesignationBasis.Experiment
            : _municipality is null;
        return unknownMunicipality ? JustificationVerdict.MunicipalityUnknown : null;
    }
}
