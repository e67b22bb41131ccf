namespace Vroegsignalering.Residency.HaalCentraal;

/// <summary>Settings of <see cref="HaalCentraalResidencyRegister"/>. Keys and certificates belong to the <see cref="HttpClient"/>.</summary>
public sealed class HaalCentraalOptions
{
    /// <summary>The full address of <i>BRP personen bevragen</i>, up to and including <c>/personen</c>; required.</summary>
    public Uri? PersonsUri { get; set; }

    /// <summary>The full address of <i>bewoning</i>, up to and including <c>/bewoningen</c>; only needed for
    /// <see cref="ResidencyPurpose.CheckSignalAndAddress"/>.</summary>
    public Uri? ResidentsUri { get; set; }

    /// <summary>Whether the authorisation covers residents of the own municipality only. Then every question is limited to them, and
    /// somebody who moved out is not found instead of found elsewhere.</summary>
    /// <value>The default is <c>false</c>.</value>
    public bool OwnMunicipalityOnly { get; set; }

    /// <summary>How long one call may take.</summary>
    /// <value>1 to 300 seconds; 10 by default.</value>
    public int TimeoutSeconds { get; set; } = 10;

    /// <summary>How often one question is sent when the register is too busy or out of order, the first time included.</summary>
    /// <value>1 to 10; 4 by default.</value>
    public int MaxAttempts { get; set; } = 4;

    /// <summary>How long to wait before the second attempt; every next wait is twice as long. What the register asks goes first.</summary>
    /// <value>1 to 60,000 milliseconds; 500 by default.</value>
    public int FirstDelayMilliseconds { get; set; } = 500;

    /// <summary>The longest wait. When the register asks for more, the question is given up: asking earlier would be rude, waiting would stop the run.</summary>
    /// <value>1 to 600 seconds; 30 by default.</value>
    public int MaxDelaySeconds { get; set; } = 30;

    /// <summary>From how many residents on an address has many of them. The register itself says so above 100.</summary>
    /// <value>2 to 100; 10 by default.</value>
    public int ManyResidents { get; set; } = 10;
}
