using System.Text.Json;

namespace Vroegsignalering.Contact.Planning;

/// <summary>Reads the room of a municipality from <c>capacity.json</c>; its form is in docs/capacity.md.</summary>
public static class ContactCapacityFile
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaximumBytes = 1 << 20;

    /// <summary>Reads a file. What is wrong is reported and never thrown.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="source">The name of the file, without its folder; <c>null</c> when there is none.</param>
    public static ContactCapacityReadResult Read(ReadOnlyMemory<byte> utf8, string? source = null)
    {
        utf8 = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (utf8.Length > MaximumBytes)
        {
            return new(null, [CapacityDiagnostics.NotJson.At(source)]);
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(
                utf8, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 16 });
            List<Diagnostic> found = [];
            ContactCapacity? capacity = new CapacityJson(found, source).Capacity(document.RootElement);
            return new(found.Count == 0 ? capacity : null, found);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) // the second for text that is no UTF-8
        {
            return new(null, [CapacityDiagnostics.NotJson.At(source)]);
        }
    }
}
