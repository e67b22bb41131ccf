namespace Vroegsignalering.Signals;

/// <summary>By which way a signal came in.</summary>
/// <remarks>Not the kind of signal (<see cref="SignalKind"/>) and not its legal basis, which the table of designations tells. A referral
/// is no signal: see <see cref="InternalReferral"/> and <see cref="ExternalReferral"/>. Source: Inspectie SZW, letter of 2017-01-11,
/// for the words.</remarks>
public enum SignalRoute
{
    /// <summary>Not stated; treated as <see cref="Partner"/>.</summary>
    NotStated = 0,

    /// <summary>Straight from the partner (<i>extern signaleren</i>).</summary>
    Partner = 1,

    /// <summary>From the partner through an intermediary that brings signals together (<i>getrapt extern signaleren</i>); no risk model.</summary>
    Intermediary = 2,

    /// <summary>From the list of residents in the defaulters' scheme of the CAK (<i>CAK-lijst</i>), asked for by the municipality.</summary>
    /// <remarks>A source of its own and no early signal: it counts in no rate or share of signals. Source: Zvw art. 18a to 18g; Divosa 2024.</remarks>
    DefaultersList = 3,
}
