using System.Collections.Frozen;
using System.Text;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Says how a partner's file is to be read: its encoding, separators and forms, and which column holds which field.</summary>
/// <remarks>Read one from JSON with <see cref="SignalMappingReader"/>, or use <see cref="Default"/>.</remarks>
public sealed class SignalMapping
{
    internal SignalMapping()
    {
    }

    /// <summary>The mapping of a file whose column names are the field names, with <c>;</c>, dates as <c>yyyy-MM-dd</c>, a decimal point
    /// and UTF-8.</summary>
    public static SignalMapping Default { get; } = new()
    {
        Name = "default",
        DecimalSeparator = '.',
        Columns = Enum.GetValues<SignalField>().ToDictionary(f => f, f => f.Name()),
    };

    /// <summary>The name by which people know it.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>Whether it is for JSON files, which <see cref="SignalJsonReader"/> reads, and not for CSV.</summary>
    public bool IsJson { get; internal init; }

    /// <summary>The property of a JSON file that holds the list of signals, with points for what lies deeper; empty when the file is the list.</summary>
    internal string RowsAt { get; init; } = "";

    /// <summary>The JSON it was read from; <c>null</c> for <see cref="Default"/>.</summary>
    internal string? Json { get; init; }

    /// <summary>Whether a column of the mapping may be absent from a file; so for <see cref="Default"/> only.</summary>
    internal bool ColumnsAreOptional => ReferenceEquals(this, Default);

    /// <summary>Whether a last row without a line end is taken as whole. It can be cut off in the middle of its last cell.</summary>
    internal bool AcceptsOpenLastRow { get; init; }

    /// <summary>How large a file may be when the caller does not say.</summary>
    internal SignalIntakeOptions Limits { get; init; } = SignalIntakeOptions.Default;

    internal Encoding Encoding { get; init; } = TextEncodings.Utf8;

    internal char Delimiter { get; init; } = ';';

    internal DateForm Dates { get; init; } = DateForm.Iso;

    internal char DecimalSeparator { get; init; } = ',';

    internal IReadOnlyDictionary<SignalField, string> Columns { get; init; } = new Dictionary<SignalField, string>();

    internal IReadOnlyDictionary<SignalField, string> FixedValues { get; init; } = new Dictionary<SignalField, string>();

    internal IReadOnlyDictionary<SignalField, FrozenDictionary<string, string>> Values { get; init; } =
        new Dictionary<SignalField, FrozenDictionary<string, string>>();
}
