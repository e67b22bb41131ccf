namespace Vroegsignalering.Signals;

/// <summary>Whether a signal came before or after escalation.</summary>
public enum SignalKind
{
    /// <summary>Not stated; treated as <see cref="Early"/>.</summary>
    NotStated = 0,

    /// <summary>A possible beginning of debts, before escalation (<i>vroegsignaal</i>).</summary>
    Early = 1,

    /// <summary>Energy supply will end (<i>eindeleveringssignaal</i>); a late signal, compulsory since 2023-04-01.</summary>
    EndOfSupply = 2,

    /// <summary>An eviction is planned (<i>huisuitzettingssignaal</i>); a late signal.</summary>
    Eviction = 3,
}
