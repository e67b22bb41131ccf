using System.Text;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>Text as it arrives: half a surrogate pair becomes a replacement character.</summary>
/// <remarks>The JSON writer would write an escape for it, which does not stay the same when it is read and written again.</remarks>
internal static class WellFormed
{
    public static string Text(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
        ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))
        : text;
}
