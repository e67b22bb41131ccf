using System.Collections.Frozen;
using System.Text;
using NodaTime.Text;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Says how a partner's file is to be read: its encoding, separators and forms, and which column holds which field.</summary>
/// <remarks>Read one from JSON with <see cref="SignalMappingReader"/>, or use <see cref="Default"/>.</remarks>
public sealed class SignalMapping
{
    internal SignalMapping(
        string name,
        Encoding encoding,
        char delimiter,
        LocalDatePattern dates,
        char decimalSeparator,
        IReadOnlyDictionary<SignalField, string> columns,
        IReadOnlyDictionary<SignalField, string> fixedValues,
        IReadOnlyDictionary<SignalField, FrozenDictionary<string, string>> values)
    {
        (Name, Encoding, Delimiter, Dates, DecimalSeparator) = (name, encoding, delimiter, dates, decimalSeparator);
        (Columns, FixedValues, Values) = (columns, fixedValues, values);
    }

    /// <summary>The mapping of a file whose column names are the field names, with <c>;</c>, dates as <c>yyyy-MM-dd</c>, a decimal point
    /// and UTF-8.</summary>
    public static SignalMapping Default { get; } = new(
        "default",
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        ';',
        LocalDatePattern.Iso,
        '.',
        Enum.GetValues<SignalField>().ToDictionary(f => f, f => f.Name()),
        new Dictionary<SignalField, string>(),
        new Dictionary<SignalField, FrozenDictionary<string, string>>());

    /// <summary>The name by which people know it.</summary>
    public string Name { get; }

    /// <summary>Whether a column of the mapping may be absent from a file; so for <see cref="Default"/> only.</summary>
    internal bool ColumnsAreOptional => ReferenceEquals(this, Default);

    internal Encoding Encoding { get; }

    internal char Delimiter { get; }

    internal LocalDatePattern Dates { get; }

    internal char DecimalSeparator { get; }

    internal IReadOnlyDictionary<SignalField, string> Columns { get; }

    internal IReadOnlyDictionary<SignalField, string> FixedValues { get; }

    internal IReadOnlyDictionary<SignalField, FrozenDictionary<string, string>> Values { get; }
}
