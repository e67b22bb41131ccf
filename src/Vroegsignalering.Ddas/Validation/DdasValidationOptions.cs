namespace Vroegsignalering.Ddas.Validation;

/// <summary>What a delivery is checked against.</summary>
public sealed class DdasValidationOptions
{
    /// <summary>The version that it should be; by default the one that its names and values point to.</summary>
    public DdasVersion Version { get; set; }

    /// <summary>Names of municipalities by their code, to compare with the name of the organisation. Empty by default: no list of codes is part of
    /// this product, and then only codes and names within the file are compared.</summary>
    public IReadOnlyDictionary<MunicipalityCode, string> MunicipalityNames { get; set; } = new Dictionary<MunicipalityCode, string>();

    /// <summary>How many findings of one kind are kept with their place; all are counted. 100 by default, 0 to 1,000,000.</summary>
    public int PlacesPerCode { get; set; } = 100;
}
