using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json.Serialization.Metadata;

namespace Vroegsignalering.Prioritisation;

/// <summary>The range of a setting. Of a list or a table it is the range of each value in it.</summary>
internal static class SettingRange
{
    /// <summary>The range of a setting; <c>null</c> when it has none.</summary>
    public static RangeAttribute? Of(JsonPropertyInfo property) =>
        property.AttributeProvider?.GetCustomAttributes(typeof(RangeAttribute), inherit: true) is [RangeAttribute range, ..] ? range : null;

    /// <summary>Whether a value of a setting lies in its range, exactly: the attribute itself rounds amounts to whole numbers.</summary>
    public static bool Holds(this RangeAttribute range, object? value) => value switch
    {
        null => true,
        string => range.IsValid(value),
        IDictionary table => table.Values.Cast<object?>().All(range.Holds),
        IEnumerable list => list.Cast<object?>().All(range.Holds),
        double number => number >= Convert.ToDouble(range.Minimum, CultureInfo.InvariantCulture)
            && number <= Convert.ToDouble(range.Maximum, CultureInfo.InvariantCulture),
        decimal or int or long or short or byte or uint => Convert.ToDecimal(value, CultureInfo.InvariantCulture) is decimal exact
            && exact >= Convert.ToDecimal(range.Minimum, CultureInfo.InvariantCulture)
            && exact <= Convert.ToDecimal(range.Maximum, CultureInfo.InvariantCulture),
        _ => range.IsValid(value),
    };
}
