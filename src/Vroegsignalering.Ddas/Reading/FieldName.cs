using System.Text;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>One spelling of a field.</summary>
internal sealed class FieldName(Field kind, string text)
{
    public static readonly FieldName Unknown = new(Field.Unknown, "");

    public Field Field => kind;

    /// <summary>Gets the name as it stands in the file.</summary>
    public string Text => text;

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(text);

    /// <summary>Gets whether v1.2 does not have the name.</summary>
    public bool IsOlder { get; init; }

    /// <summary>Gets whether only v1.2 has the name.</summary>
    public bool IsNewest { get; init; }
}
