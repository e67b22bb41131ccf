using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Feedback;

/// <summary>One message to a partner about its own signal: the reference, an outcome of the closed list, the day, and nothing else.</summary>
/// <remarks>Only the product makes messages, from what is decided: there is no field into which more could be written. Everything in it is the
/// partner's own, or follows from the outcome.</remarks>
public sealed record FeedbackMessage
{
    internal FeedbackMessage(
        string id, int sequence, string? replaces, SignalId signal, CreditorFeedback feedback, LocalDate on, LocalDate? pauseUntil)
    {
        (Id, Sequence, Replaces, Feedback, On, PauseUntil) = (id, sequence, replaces, feedback, on, pauseUntil);
        (Partner, PartnerName, Reference, SignalSentOn) = (signal.Partner, signal.PartnerName, signal.Reference, signal.SentOn);
    }

    /// <summary>The number of the message, such as <c>T-4T7W0QK2M9XC-1</c>; the same for the same message in every run. A receiver applies each once.</summary>
    public string Id { get; }

    /// <summary>The how-manieth message about this signal it is: 1 for the first.</summary>
    public int Sequence { get; }

    /// <summary>The number of the message whose place this one takes; <c>null</c> for the first.</summary>
    public string? Replaces { get; }

    /// <summary>The type of the partner.</summary>
    public PartnerType Partner { get; }

    /// <summary>The name of the partner; <c>null</c> when its signal had none.</summary>
    public string? PartnerName { get; }

    /// <summary>The partner's own reference of the signal.</summary>
    public string Reference { get; }

    /// <summary>The day on which the partner sent the signal, because a reference can be used again; <c>null</c> when its signal had none.</summary>
    public LocalDate? SignalSentOn { get; }

    /// <summary>The outcome.</summary>
    public CreditorFeedback Feedback { get; }

    /// <summary>The day of the message.</summary>
    public LocalDate On { get; }

    /// <summary>The last day on which collection is paused; <c>null</c> when help was not accepted or there is no pause.</summary>
    public LocalDate? PauseUntil { get; }

    /// <summary>The message as the partner gets it, in JSON; equal messages have equal bytes.</summary>
    public string ToJson()
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default }))
        {
            WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Number and outcome; the reference is left out.</summary>
    public override string ToString() => $"message {Id}: {Feedback}";

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", Id);
        writer.WriteNumber("sequence", Sequence);
        writer.WriteString("replaces", Replaces);
        writer.WriteString("partner", Partner.ToString());
        writer.WriteString("partnerName", PartnerName);
        writer.WriteString("reference", Reference);
        writer.WriteString("signalSentOn", SignalSentOn is LocalDate sent ? Iso(sent) : null);
        writer.WriteString("feedback", Feedback.ToString());
        writer.WriteString("on", Iso(On));
        writer.WriteString("pauseUntil", PauseUntil is LocalDate until ? Iso(until) : null);
        writer.WriteEndObject();
    }

    /// <summary>Reads what <see cref="WriteTo"/> writes.</summary>
    /// <exception cref="CaseLineException">Something is missing, or of another kind.</exception>
    internal static FeedbackMessage Read(CaseLineFields message)
    {
        SignalId signal = new(message.Choice<PartnerType>("partner"), message.TextIfAny("partnerName"), message.Text("reference"), message.DayIfAny("signalSentOn"));
        FeedbackMessage told = new(
            message.Text("id"),
            message.CountOrNull("sequence") ?? throw message.Wrong("sequence"),
            message.TextIfAny("replaces"),
            signal,
            message.Choice<CreditorFeedback>("feedback") is var feedback and not CreditorFeedback.NotStated ? feedback : throw message.Wrong("feedback"),
            message.Day("on"),
            message.DayIfAny("pauseUntil"));
        message.End();
        return told;
    }

    // Made of what the partner knows itself, never of the number of the case: that would tell two partners that they have one household in common.
    internal static string IdOf(MunicipalityCode? municipality, SignalId signal, int sequence)
    {
        string key = string.Join('|', new[] { municipality?.Value ?? "", signal.Partner.ToString(), signal.PartnerName ?? "", signal.Reference, signal.SentOn is LocalDate sent ? Iso(sent) : "" }
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Length}:{part}")));
        return string.Create(CultureInfo.InvariantCulture, $"T-{ShortHash.Of(key)}-{sequence}");
    }

    private static string Iso(LocalDate day) => day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);
}
