using System.Buffers;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Feedback;

/// <summary>What partners were told in a file: JSON Lines, a head and then one message a line, with how far it has come. It holds references of partners.</summary>
/// <remarks>What is written is canonical: reading and writing gives the same bytes. An outbox of which a line is missing would tell a partner the same under
/// another number, so a file that is not whole is refused.</remarks>
public static class FeedbackOutboxFile
{
    /// <summary>The version that is written; a file of a newer one is refused.</summary>
    public const int Version = 1;

    private const string Kind = "feedback-outbox";

    /// <summary>Writes an outbox.</summary>
    /// <param name="stream">Where to; not closed.</param>
    /// <param name="outbox">The outbox.</param>
    public static void Write(Stream stream, FeedbackOutbox outbox)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(outbox);
        IReadOnlyList<FeedbackDelivery> all = outbox.All;
        WriteLine(stream, json =>
        {
            json.WriteString("kind", Kind);
            json.WriteNumber("version", Version);
            json.WriteNumber("messages", all.Count);
        });
        foreach (FeedbackDelivery delivery in all)
        {
            WriteLine(stream, json =>
            {
                json.WritePropertyName("message");
                delivery.Message.WriteTo(json);
                json.WriteString("case", delivery.CaseId);
                Day(json, "sentOn", delivery.SentOn);
                json.WriteNumber("attempts", delivery.Attempts);
                Day(json, "acknowledgedOn", delivery.AcknowledgedOn);
            });
        }
    }

    /// <summary>Reads an outbox. Never fails on what stands in the file.</summary>
    /// <param name="stream">The file; not closed.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    public static FeedbackOutboxReadResult Read(Stream stream, string sourceName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        using LineReader lines = new(stream);
        int? expected = null;
        List<FeedbackDelivery> read = [];
        int number = 1;
        try
        {
            for (; lines.TryRead(out ReadOnlyMemory<byte> line); number++)
            {
                using JsonDocument json = JsonDocument.Parse(line);
                CaseLineFields fields = new(json.RootElement);
                if (number == 1)
                {
                    expected = Head(fields);
                }
                else
                {
                    read.Add(Delivery(fields));
                }
            }

            return expected == read.Count
                ? new FeedbackOutboxReadResult(FeedbackOutbox.Of(read), [])
                : Refused(FeedbackDiagnostics.NotAnOutbox, sourceName, number);
        }
        catch (Exception e) when (e is JsonException or CaseLineException or InvalidOperationException or ArgumentException)
        {
            return Refused(number == 1 ? FeedbackDiagnostics.NotAnOutbox : FeedbackDiagnostics.WrongMessage, sourceName, number);
        }
    }

    private static FeedbackOutboxReadResult Refused(DiagnosticCode code, string source, int line) => new(null, [code.At(source, line)]);

    private static int Head(CaseLineFields fields) => fields.Text("kind") == Kind && fields.NumberOrNull("version") == Version
        ? fields.CountOrNull("messages") ?? throw fields.Wrong("messages")
        : throw fields.Wrong("kind");

    private static FeedbackDelivery Delivery(CaseLineFields fields)
    {
        FeedbackMessage told = FeedbackMessage.Read(fields.Object("message") ?? throw fields.Wrong("message"));
        FeedbackDelivery delivery = new(
            told, fields.Text("case"), fields.DayIfAny("sentOn"), fields.CountOrNull("attempts") ?? 0, fields.DayIfAny("acknowledgedOn"));
        fields.End();
        return delivery;
    }

    private static void Day(Utf8JsonWriter json, string name, LocalDate? day) =>
        json.WriteString(name, day is LocalDate stated ? LocalDatePattern.Iso.Format(stated) : null);

    private static void WriteLine(Stream stream, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> line = new();
        using (Utf8JsonWriter json = new(line))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        stream.Write(line.WrittenSpan);
        stream.WriteByte((byte)'\n');
    }
}
