using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace Vroegsignalering.Files;

/// <summary>What every kind of file is written with. What is empty or has its default is left out.</summary>
internal static class FileWriting
{
    /// <summary>Writes a file for people, or on one line in ASCII to be hashed.</summary>
    public static byte[] Write(bool forPeople, Action<Utf8JsonWriter> write)
    {
        // What is hashed is ASCII: which other letters may stay as they are could change with a version of .NET.
        JsonWriterOptions options = new()
        {
            Indented = forPeople,
            IndentSize = 2,
            NewLine = "\n",
            Encoder = forPeople ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping : JavaScriptEncoder.Default,
        };
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, options))
        {
            write(writer);
        }

        return forPeople ? [.. buffer.WrittenSpan, (byte)'\n'] : buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes a text in its two languages.</summary>
    public static void WriteBoth(this Utf8JsonWriter writer, string name, Text text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("nl", text.Dutch);
        writer.WriteString("en", text.English);
        writer.WriteEndObject();
    }

    /// <summary>Writes a text that is not empty.</summary>
    public static void WriteFilled(this Utf8JsonWriter writer, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            writer.WriteString(name, text);
        }
    }

    /// <summary>Writes a day that is known.</summary>
    public static void WriteDay(this Utf8JsonWriter writer, string name, LocalDate? day)
    {
        if (day is LocalDate known)
        {
            writer.WriteString(name, IsoDay.Format(known));
        }
    }

    /// <summary>Writes what is true.</summary>
    public static void WriteFlag(this Utf8JsonWriter writer, string name, bool flag)
    {
        if (flag)
        {
            writer.WriteBoolean(name, flag);
        }
    }

    /// <summary>Writes a list that has items.</summary>
    public static void WriteList<T>(this Utf8JsonWriter writer, string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count > 0)
        {
            writer.WriteStartArray(name);
            foreach (T item in items)
            {
                write(item);
            }

            writer.WriteEndArray();
        }
    }

    /// <summary>Writes where something comes from.</summary>
    public static void WriteSources(this Utf8JsonWriter writer, IReadOnlyCollection<LegalSource> sources) => writer.WriteList("sources", sources, source =>
    {
        writer.WriteStartObject();
        writer.WriteString("title", source.Title);
        writer.WriteFilled("article", source.Article);
        writer.WriteDay("inForceSince", source.InForceSince);
        writer.WriteFilled("location", source.Location?.OriginalString);
        writer.WriteEndObject();
    });
}
