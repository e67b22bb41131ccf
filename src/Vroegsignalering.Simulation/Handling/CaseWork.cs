using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Simulation.Handling;

/// <summary>A case while it is worked on.</summary>
internal sealed class CaseWork(int household, int month, string number)
{
    public int Household { get; } = household;

    /// <summary>The month in which it was opened.</summary>
    public int Month { get; } = month;

    public string Number { get; } = number;

    public List<Signal> Signals { get; } = [];

    public List<ContactAttempt> Attempts { get; } = [];

    public required LocalDate OpenedOn { get; init; }

    public required LocalDate Deadline { get; set; }

    /// <summary>The day after which it is closed when there was no room for what is left: the term of an ordinary case, a choice of this product. Otherwise a team with
    /// too little staff would have a queue without end, and what it shows would depend on how long a study lasts.</summary>
    public required LocalDate GivenUpAfter { get; init; }

    public LegalSource? DeadlineSource { get; set; }

    public PriorityFacts Facts { get; set; }

    public PriorityScore Score { get; set; }

    public ContactStrategy Strategy { get; set; } = ContactStrategies.Letter;

    /// <summary>What was announced for a later week.</summary>
    public List<ContactDecision> Announced { get; } = [];

    /// <summary>The sectors that its signals are about, as bits.</summary>
    public uint Sectors { get; set; }

    /// <summary>Whether 1,000 euros or more is owed: from there amounts are high in Heemskerk.</summary>
    public bool IsHigh { get; set; }

    public bool IsThreatening { get; set; }

    /// <summary>How it ended; <c>null</c> while it is open.</summary>
    public SignalCase? Closed { get; set; }

    public SignalCase ToCase() => new()
    {
        Id = Number,
        Signals = Signals,
        MatchedOn = OpenedOn,
        PickedUpOn = OpenedOn,
        Attempts = Attempts,
    };

    public IReadOnlyList<PromisedContact> Promised() =>
        Announced.Count == 0 ? [] : [.. Announced.Select(a => new PromisedContact(a.Channel, a.On!.Value, a.AnnounceOn, a.DayPart, a.Announcement))];
}
