namespace Vroegsignalering.Ddas.Reading;

/// <summary>What was seen in a file that tells its version; a delivery does not say it.</summary>
internal sealed class VersionEvidence
{
    /// <summary>Gets or sets whether there is a name that only v1.2 has.</summary>
    public bool HasNewestNames { get; set; }

    /// <summary>Gets or sets whether there is a name that v1.2 does not have.</summary>
    public bool HasOlderNames { get; set; }

    /// <summary>Gets or sets whether a client has a sex: new in v1.1.</summary>
    public bool HasSex { get; set; }

    /// <summary>Gets or sets whether a client has initials, prefix or last name: gone in v1.1.</summary>
    public bool HasPersonNames { get; set; }

    /// <summary>Gets or sets whether there is a client with any field.</summary>
    public bool HasClients { get; set; }

    /// <summary>Gets or sets whether there is a value that only v0.9 has (or v1.2, which its names give away).</summary>
    public bool HasV09Values { get; set; }

    public DdasVersion Version => this switch
    {
        { HasNewestNames: true } => DdasVersion.V12,
        { HasOlderNames: false } => DdasVersion.NotStated,
        { HasSex: true } => DdasVersion.V11,
        { HasV09Values: true } => DdasVersion.V09,
        { HasClients: true, HasPersonNames: false } => DdasVersion.V11,
        _ => DdasVersion.V10,
    };
}
