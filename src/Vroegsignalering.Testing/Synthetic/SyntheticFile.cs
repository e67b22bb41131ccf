namespace Vroegsignalering.Testing;

/// <summary>A file of a synthetic partner, with the mapping that tells how to read it.</summary>
/// <param name="Name">The name of the file, such as <c>energie.csv</c>.</param>
/// <param name="Content">The bytes of the file, in the encoding that the mapping names.</param>
/// <param name="MappingName">The name of the mapping, such as <c>energie.mapping.json</c>.</param>
/// <param name="Mapping">The mapping: JSON in UTF-8, with line feeds.</param>
public sealed record SyntheticFile(string Name, ReadOnlyMemory<byte> Content, string MappingName, ReadOnlyMemory<byte> Mapping)
{
    /// <summary>The name only.</summary>
    public override string ToString() => Name;
}
