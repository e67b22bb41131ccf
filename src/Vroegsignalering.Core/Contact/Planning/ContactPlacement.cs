namespace Vroegsignalering.Contact.Planning;

/// <summary>What the planner decided about a wanted contact, and why.</summary>
public enum ContactPlacement
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Planned on the day that the strategy wants.</summary>
    AsWanted = 1,

    /// <summary>Kept as it stood in the earlier plan, because the resident was told.</summary>
    Kept = 2,

    /// <summary>On a later day, because on that day the neighbourhood is visited.</summary>
    NeighbourhoodDay = 3,

    /// <summary>On a later day, because the contact before it came later.</summary>
    AfterEarlierContact = 4,

    /// <summary>On a later day of the same week, because there was no room.</summary>
    LaterDay = 5,

    /// <summary>In a later week, because there was no room.</summary>
    LaterWeek = 6,

    /// <summary>By the next channel of its strategy, because there was no room for its own.</summary>
    NextChannel = 7,

    /// <summary>Not placed: there is no room within the days that are planned.</summary>
    NoRoom = 8,

    /// <summary>Not placed: it is wanted after the days that are planned.</summary>
    AfterHorizon = 9,

    /// <summary>Not placed: the contact before it was not placed.</summary>
    EarlierNotPlaced = 10,

    /// <summary>Not placed: it was promised, and its channel may not be used any more (<see cref="CaseToPlan.NotAllowed"/>). Why stands nowhere.</summary>
    NotAllowed = 11,
}
