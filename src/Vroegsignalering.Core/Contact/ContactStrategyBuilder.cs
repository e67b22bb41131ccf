namespace Vroegsignalering.Contact;

/// <summary>Composes a <see cref="ContactStrategy"/> step by step. It refuses what <see cref="ContactStrategyFile"/> refuses.</summary>
public sealed class ContactStrategyBuilder
{
    private readonly string _id;
    private readonly List<ContactStep> _steps = [];
    private readonly List<LegalSource> _sources = [];
    private readonly SortedSet<ContactStop> _stops = [];
    private Text? _name;
    private Text? _description;

    /// <summary>Starts a strategy without steps.</summary>
    /// <param name="id">At most 64 lower case letters, digits and hyphens, not a hyphen first.</param>
    /// <exception cref="ArgumentException">The id is empty or has another form.</exception>
    public ContactStrategyBuilder(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        if (id.Length > 64 || id[0] == '-' || !id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            throw new ArgumentException("An id has at most 64 lower case letters, digits and hyphens.", nameof(id));
        }

        _id = id;
    }

    /// <summary>Says what people call it.</summary>
    /// <exception cref="ArgumentException">A language has no text on one line.</exception>
    public ContactStrategyBuilder WithName(Text name)
    {
        _name = OneLine(name);
        return this;
    }

    /// <summary>Says what it does and what of it is a choice.</summary>
    /// <exception cref="ArgumentException">A language has no text on one line.</exception>
    public ContactStrategyBuilder WithDescription(Text description)
    {
        _description = OneLine(description);
        return this;
    }

    /// <summary>Adds where it is published or what it rests on.</summary>
    /// <exception cref="ArgumentException">Title or article is no text on one line, the day lies outside 1900 to 2100, the location is no web address, or
    /// there are 100 sources already.</exception>
    public ContactStrategyBuilder WithSource(LegalSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        bool sound = IsOneLine(source.Title) && (source.Article is null || IsOneLine(source.Article)) && (source.InForceSince is null or { Year: >= 1900 and <= 2100 })
            && (source.Location is null || (source.Location.IsAbsoluteUri && (source.Location.Scheme is "https" or "http")));
        _sources.Add(sound && _sources.Count < ContactStepLimits.Sources
            ? source
            : throw new ArgumentException("A source has a title on one line, a day from 1900 up to 2100 and a web address; there are at most 100.", nameof(source)));
        return this;
    }

    /// <summary>Lets it end early, beside what ends every strategy.</summary>
    /// <param name="stop">Paid, safety listed or opted out.</param>
    /// <exception cref="ArgumentException">It ends every strategy already, or is not stated.</exception>
    public ContactStrategyBuilder StopWhen(ContactStop stop)
    {
        _stops.Add(ContactStops.OfChoice.Contains(stop)
            ? stop
            : throw new ArgumentException("Choose paid, safety listed or opted out; the others end every strategy.", nameof(stop)));
        return this;
    }

    /// <summary>Adds a step.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="afterWorkingDays">Working days after the attempt before, or after the opening of the case; 0 to 250.</param>
    /// <param name="attempts">How many attempts, a working day apart; 1 to 20.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public ContactStrategyBuilder Then(ContactChannel channel, int afterWorkingDays, int attempts = 1) =>
        Then(new ContactStep(channel, afterWorkingDays, attempts, Announcement.None, AnnouncedWorkingDays: 0));

    /// <summary>Adds a step that is announced.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="afterWorkingDays">Working days after the attempt before; not less than <paramref name="announcedWorkingDays"/>.</param>
    /// <param name="announcement">How it is announced.</param>
    /// <param name="announcedWorkingDays">How many working days before; 1 to 60.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    /// <exception cref="ArgumentException">The announcement is none; use <see cref="Then(ContactChannel, int, int)"/>.</exception>
    public ContactStrategyBuilder ThenAnnounced(
        ContactChannel channel, int afterWorkingDays, Announcement announcement, int announcedWorkingDays)
    {
        if (announcement is Announcement.None or Announcement.NotStated)
        {
            throw new ArgumentException("An announced step needs an announcement.", nameof(announcement));
        }

        return Then(new ContactStep(channel, afterWorkingDays, Attempts: 1, announcement, announcedWorkingDays));
    }

    /// <summary>Adds a step with all that it can say, such as a part of the day or how to decline.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    /// <exception cref="ArgumentException">The channel is none to reach somebody by, or there is a way to decline and no announcement.</exception>
    /// <exception cref="InvalidOperationException">There are 50 steps already.</exception>
    public ContactStrategyBuilder Then(ContactStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        ContactStepLimits.Check(step);
        if (_steps.Count >= ContactStepLimits.Steps)
        {
            throw new InvalidOperationException("A strategy has at most 50 steps.");
        }

        _steps.Add(step.IsAnnounced ? step : step with { Announcement = Announcement.None });
        return this;
    }

    /// <summary>Makes the strategy.</summary>
    /// <exception cref="InvalidOperationException">There is no step.</exception>
    public ContactStrategy Build() => _steps.Count > 0
        ? new ContactStrategy(_id, _name, _description, [.. _sources], [.. _stops], [.. _steps])
        : throw new InvalidOperationException("A strategy needs at least one step.");

    private static Text OneLine(Text text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsOneLine(text.Dutch) && IsOneLine(text.English)
            ? text
            : throw new ArgumentException("Both languages need a text on one line.", nameof(text));
    }

    private static bool IsOneLine(string text) => !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl);
}
