using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Signals.Quarantine;

/// <summary>What is needed to read a row again: the mapping as it was, and the columns of the file.</summary>
/// <remarks>It holds no personal data: names of columns and settings only.</remarks>
public sealed class RowLayout
{
    private const int IdBytes = 12;

    internal RowLayout(SignalMapping mapping, IReadOnlyList<string> columns)
    {
        Mapping = mapping;
        Columns = columns;
        RepairColumns = [.. columns
            .Where(column => mapping.Columns.Values.Any(name => RowCells.SameColumn(column, name))).Distinct(StringComparer.OrdinalIgnoreCase)];
        Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', [mapping.Json ?? "", .. columns]))).AsSpan(0, IdBytes));
    }

    /// <summary>A number by which the layout is known: the same for the same mapping and columns.</summary>
    public string Id { get; }

    /// <summary>How the row is read.</summary>
    public SignalMapping Mapping { get; }

    /// <summary>The JSON of the mapping; <c>null</c> when the file was read by the names of the fields.</summary>
    public string? MappingJson => Mapping.Json;

    /// <summary>The columns of the file in their order; for JSON the paths that the mapping names.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The columns that the mapping reads. Only these can be repaired; the others mean nothing for the signal.</summary>
    public IReadOnlyList<string> RepairColumns { get; }

    /// <summary>Reads a layout that was stored.</summary>
    /// <param name="mappingJson">The JSON of the mapping; <c>null</c> when the file was read by the names of the fields.</param>
    /// <param name="columns">The columns of the file.</param>
    /// <param name="layout">The layout; <c>null</c> when the mapping cannot be read.</param>
    public static bool TryRead(string? mappingJson, IEnumerable<string> columns, [NotNullWhen(true)] out RowLayout? layout)
    {
        ArgumentNullException.ThrowIfNull(columns);
        SignalMapping? mapping = mappingJson is null
            ? SignalMapping.Default
            : SignalMappingReader.Read(Encoding.UTF8.GetBytes(mappingJson), "mapping").Mapping;
        layout = mapping is null ? null : new RowLayout(mapping, [.. columns]);
        return layout is not null;
    }

    /// <summary>The number only.</summary>
    public override string ToString() => Id;
}
