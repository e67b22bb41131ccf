using Vroegsignalering.Contact;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>Writes <c>contactpogingen</c> of a case.</summary>
internal sealed class AttemptWriter
{
    private readonly Utf8Output _output;
    private readonly ChoiceField<ContactChannel> _channel;
    private readonly FlagField _reached;
    private readonly DateField _on;
    private readonly ChoiceField<DayPart> _dayPart;

    public AttemptWriter(Utf8Output output, WriteGaps gaps, VersionNames names, string path)
    {
        Fields fields = new(output, gaps, names.Version, $"{path}.contactpogingen[]");
        _output = output;
        _channel = fields.Choice<ContactChannel>("soort", VersionWords.Of);
        _reached = fields.Flag("bereikt");
        _on = fields.Date("datum");
        _dayPart = fields.Choice<DayPart>("dagdeel", VersionWords.Of);
    }

    public void Write(IReadOnlyList<ContactAttempt> attempts)
    {
        if (attempts.Count == 0)
        {
            return;
        }

        _output.Start("\"contactpogingen\":"u8, '[');
        for (int i = 0; i < attempts.Count; i++)
        {
            ContactAttempt attempt = attempts[i];
            _output.Start('{');
            _channel.Write(attempt.Channel);
            _reached.Write(attempt.Reached);
            _on.Write(attempt.On);
            _dayPart.Write(attempt.DayPart);
            _output.End('}');
        }

        _output.End(']');
    }
}
