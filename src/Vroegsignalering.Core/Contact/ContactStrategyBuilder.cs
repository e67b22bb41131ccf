namespace Vroegsignalering.Contact;

/// <summary>Composes a <see cref="ContactStrategy"/> step by step.</summary>
public sealed class ContactStrategyBuilder
{
    private readonly string _id;
    private readonly List<ContactStep> _steps = [];

    /// <summary>Starts a strategy without steps.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public ContactStrategyBuilder(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        _id = id;
    }

    /// <summary>Adds a step.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="afterWorkingDays">Working days after the attempt before, or after the opening of the case; 0 or more.</param>
    /// <param name="attempts">How many attempts, a working day apart; 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public ContactStrategyBuilder Then(ContactChannel channel, int afterWorkingDays, int attempts = 1) =>
        Add(new ContactStep(channel, afterWorkingDays, attempts, Announcement.None, AnnouncedWorkingDays: 0));

    /// <summary>Adds a step that is announced.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="afterWorkingDays">Working days after the attempt before; not less than <paramref name="announcedWorkingDays"/>.</param>
    /// <param name="announcement">How it is announced.</param>
    /// <param name="announcedWorkingDays">How many working days before; 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    /// <exception cref="ArgumentException">The announcement is none; use <see cref="Then"/>.</exception>
    public ContactStrategyBuilder ThenAnnounced(
        ContactChannel channel, int afterWorkingDays, Announcement announcement, int announcedWorkingDays)
    {
        if (announcement is Announcement.None or Announcement.NotStated)
        {
            throw new ArgumentException("An announced step needs an announcement.", nameof(announcement));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(announcedWorkingDays, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(afterWorkingDays, announcedWorkingDays);
        return Add(new ContactStep(channel, afterWorkingDays, Attempts: 1, announcement, announcedWorkingDays));
    }

    /// <summary>Makes the strategy.</summary>
    /// <exception cref="InvalidOperationException">There is no step.</exception>
    public ContactStrategy Build() => _steps.Count > 0
        ? new ContactStrategy(_id, [.. _steps])
        : throw new InvalidOperationException("A strategy needs at least one step.");

    private ContactStrategyBuilder Add(ContactStep step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step.AfterWorkingDays, "afterWorkingDays");
        ArgumentOutOfRangeException.ThrowIfLessThan(step.Attempts, 1, "attempts");
        _steps.Add(step);
        return this;
    }
}
