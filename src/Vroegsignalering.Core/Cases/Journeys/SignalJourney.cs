using System.Text;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Signals;
using Vroegsignalering.Time;

namespace Vroegsignalering.Cases.Journeys;

/// <summary>The journey of one signal from partner to result (<i>signaalreis</i>). It holds no personal data but what the caller adds.</summary>
/// <remarks>Source: reply of Divosa, NVVK and VNG to the Ombudsman, 2024. The same events give the same journey.</remarks>
public sealed class SignalJourney
{
    private SignalJourney(string label, string caseId, IReadOnlyList<JourneyStep> steps) => (Label, CaseId, Steps) = (label, caseId, steps);

    /// <summary>The short name of the signal: <see cref="SignalLabel.Of"/>.</summary>
    public string Label { get; }

    /// <summary>The number of the case.</summary>
    public string CaseId { get; }

    /// <summary>The steps by day. A step without a day stands behind the one that was registered before it.</summary>
    public IReadOnlyList<JourneyStep> Steps { get; }

    /// <summary>Makes the journey of a signal of a case.</summary>
    /// <param name="history">What happened in the case.</param>
    /// <param name="signal">The signal.</param>
    /// <param name="before">What the caller knows of it before the case, such as the residency check and the class of priority; nothing by default.</param>
    /// <param name="calendar">The working days; <see cref="WorkingDayCalendar.Dutch"/> by default.</param>
    /// <exception cref="ArgumentException">The signal is not in the case.</exception>
    public static SignalJourney Of(CaseHistory history, Signal signal, IEnumerable<JourneyStep>? before = null, WorkingDayCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(signal);
        if (!history.Case.Signals.Contains(signal))
        {
            throw new ArgumentException("The signal is not in the case.", nameof(signal));
        }

        List<JourneyStep> steps = [.. OfSignal(signal), .. before ?? [], .. history.Events.SelectMany(e => OfEvent(e, signal))];
        if (signal.TermStartsOn is LocalDate start)
        {
            (LocalDate due, LegalSource source) = OpenActions.Term(signal, start, calendar ?? WorkingDayCalendar.Dutch);
            steps.Insert(0, new JourneyStep(due, new Text("laatste dag voor het eerste gesprek", "last day for the first conversation"), source));
        }

        return new SignalJourney(SignalLabel.Of(signal), history.Id, ByDay(steps));
    }

    /// <summary>The journey as lines of text, a title first, each with a line feed behind it.</summary>
    public string ToText(Language language)
    {
        StringBuilder text = new();
        text.Append(Title(language)).Append('\n');
        foreach (JourneyStep step in Steps)
        {
            text.Append("  ").Append(Day(step, language)).Append("  ").Append(step.What.In(language));
            text.Append(step.Source is LegalSource source ? $" ({source})" : "").Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The journey as a timeline in Mermaid.</summary>
    public string ToMermaid(Language language)
    {
        StringBuilder text = new();
        text.Append("timeline\n    title ").Append(Title(language)).Append('\n');
        string? before = null;
        foreach (JourneyStep step in Steps)
        {
            string day = Day(step, language);
            text.Append(day == before ? $"{new string(' ', 4 + day.Length)} : " : $"    {day} : ").Append(Plain(step.What.In(language))).Append('\n');
            before = day;
        }

        return text.ToString();
    }

    /// <summary>Signal and case.</summary>
    public override string ToString() => $"{Label} in {CaseId}";

    // Of one day the order of what happened stays; a step without a day goes with the one before it.
    private static JourneyStep[] ByDay(List<JourneyStep> steps)
    {
        LocalDate day = LocalDate.MinIsoValue;
        return [.. steps.Select(s => (Day: day = s.On ?? day, Step: s)).ToArray().OrderBy(s => s.Day).Select(s => s.Step)];
    }

    private static IEnumerable<JourneyStep> OfSignal(Signal signal)
    {
        string dutch = signal.Partner.Name().Dutch;
        string english = signal.Partner.Name().English;
        if (signal.ArrearsStartOn is not null)
        {
            yield return new JourneyStep(signal.ArrearsStartOn, new Text("de achterstand ontstaat", "the arrears arise"));
        }

        yield return new JourneyStep(signal.SentOn, new Text($"melding verstuurd door: {dutch}", $"report sent by: {english}"));
        if (signal.ReceivedOn is not null)
        {
            yield return new JourneyStep(signal.ReceivedOn, new Text("de gemeente ontvangt de melding", "the municipality receives the report"));
        }
    }

    private static IEnumerable<JourneyStep> OfEvent(CaseEvent next, Signal signal)
    {
        if (next is CaseOpened { MatchedOn: LocalDate matched, Signals.Count: > 1 })
        {
            yield return new JourneyStep(matched, new Text("meldingen samengevoegd", "reports combined"));
        }

        yield return next is SignalAdded added && added.Signal == signal
            ? new JourneyStep(next.On, new Text("deze melding komt bij de zaak", "this report joins the case"))
            : new JourneyStep(next.On, next.Describe());
    }

    private string Title(Language language) => new Text($"Signaalreis {Label} in zaak {CaseId}", $"Signal journey {Label} in case {CaseId}").In(language);

    private static string Day(JourneyStep step, Language language) => step.On is LocalDate day
        ? LocalDatePattern.Iso.Format(day)
        : new Text("onbekend  ", "unknown   ").In(language);

    // A colon begins a new event in a timeline, and a line feed or a hash ends it.
    private static string Plain(string text) => text.Replace(": ", " ", StringComparison.Ordinal)
        .Replace(':', ' ').Replace(';', ',').Replace('#', ' ').Replace('\n', ' ').Replace('\r', ' ');
}
