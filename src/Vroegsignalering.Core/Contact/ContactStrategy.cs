using Vroegsignalering.Time;

namespace Vroegsignalering.Contact;

/// <summary>A plan of steps to reach a resident (<i>contactstrategie</i>). It holds no state: the history is an argument.</summary>
/// <remarks>Made with <see cref="ContactStrategyBuilder"/> or read from a file by <see cref="ContactStrategyFile"/>. Which class of priority gets which strategy,
/// stands in the policy.</remarks>
public sealed class ContactStrategy
{
    private readonly IReadOnlyList<ContactStop> _own;

    internal ContactStrategy(string id, Text? name, Text? description, IReadOnlyList<LegalSource> sources, IReadOnlyList<ContactStop> own, IReadOnlyList<ContactStep> steps) =>
        (Id, Name, Description, Sources, _own, Steps) = (id, name ?? new Text(id, id), description, sources, own, steps);

    /// <summary>The id, such as <c>phone-message-visit</c>.</summary>
    public string Id { get; }

    /// <summary>What people call it; the id when nobody gave a name.</summary>
    public Text Name { get; }

    /// <summary>What it does and what of it is a choice; <c>null</c> when nobody wrote it.</summary>
    public Text? Description { get; }

    /// <summary>Where it is published or what it rests on; empty when nothing is stated.</summary>
    public IReadOnlyList<LegalSource> Sources { get; }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<ContactStep> Steps { get; }

    /// <summary>What ends it early: what ends every strategy, and what this one says.</summary>
    public IReadOnlyList<ContactStop> Stops => [.. ContactStops.Always, .. _own];

    /// <summary>What this one says beside what ends every strategy.</summary>
    internal IReadOnlyList<ContactStop> OwnStops => _own;

    /// <summary>Whether it ends when something happened.</summary>
    public bool StopsWhen(ContactStop stop) => ContactStops.Always.Contains(stop) || _own.Contains(stop);

    /// <summary>Plans what is left to do. An attempt by a step's channel counts for that step, whoever made it.</summary>
    /// <param name="situation">Days, history and what happened.</param>
    /// <param name="calendar">The working days.</param>
    /// <remarks>A contact that was announced (<see cref="ContactSituation.Promised"/>) keeps its day and is not announced again. No plan holds a step that <see cref="ContactSituation.Rules"/> does not allow. A first conversation may still be late: see
    /// <see cref="ContactAdvice.IsLate"/>.</remarks>
    public ContactPlan Plan(ContactSituation situation, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(calendar);
        return new StepPlanner(this, situation, calendar).Plan();
    }

    /// <summary>The first thing to do; <c>null</c> when there is nothing left: <see cref="Plan"/> says why.</summary>
    public ContactAdvice? Advise(ContactSituation situation, WorkingDayCalendar calendar) => Plan(situation, calendar).Next;

    /// <summary>The strategy as a Mermaid flowchart, the same for the same strategy.</summary>
    /// <returns>Lines that end with <c>\n</c>, to put between <c>```mermaid</c> and <c>```</c>.</returns>
    public string ToMermaid(Language language) => ContactStrategyPicture.Of(this, language);
}
