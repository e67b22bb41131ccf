namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>How far early detection has come in a municipality (<i>ontwikkelingsfase</i>).</summary>
/// <remarks>Source: the three phases are those of the Inspectorate (Inspectie SZW, 2017). Which questions belong to a phase is a choice of this product.</remarks>
public enum MaturityPhase
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The municipality begins (<i>startend</i>).</summary>
    Starting = 1,

    /// <summary>The municipality is on its way (<i>verder</i>).</summary>
    Further = 2,

    /// <summary>The municipality shows and uses what works (<i>effectief</i>).</summary>
    Effective = 3,
}
