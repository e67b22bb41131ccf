namespace Vroegsignalering.Monitoring;

/// <summary>The plain counts of which indicators are made, as places in a row of numbers.</summary>
internal static class Tally
{
    public const int Signals = 0;
    public const int EnergySignals = 1;
    public const int EndOfSupplyEnergySignals = 2;
    public const int SignalsInCase = 3;
    public const int SignalsPickedUp = 4;
    public const int SignalsNotPickedUp = 5;
    public const int LateSignals = 6;
    public const int LateSignalsPickedUp = 7;
    public const int ListEntries = 8;
    public const int ListEntriesPickedUp = 9;

    /// <summary>From here on a case has something to say.</summary>
    public const int Cases = 10;
    public const int MultipleCases = 11;
    public const int DatedCases = 12;
    public const int SingleCases = 13;
    public const int ConsecutiveToMonth = 14;
    public const int ConsecutiveToSixMonths = 15;
    public const int PickedUp = 16;
    public const int Reached = 17;
    public const int LatePickedUp = 18;
    public const int LateReached = 19;
    public const int Closed = 20;
    public const int FoundTheWay = 21;
    public const int WithDayOfHelp = 22;
    public const int SolvedWithin30Days = 23;

    /// <summary>Of a case, but by way of contact counted for each attempt apart.</summary>
    public const int Attempts = 24;
    public const int AttemptsThatCouldReach = 25;
    public const int AttemptsThatReached = 26;

    /// <summary>Reached cases; by way of contact in the group of the first that reached.</summary>
    public const int ReachedFirst = 27;

    /// <summary>From here on residents are counted, each once.</summary>
    public const int Residents = 28;
    public const int ReachedResidents = 29;

    /// <summary>From here on a place for each definition of help acceptance: first for the cases, then for the residents.</summary>
    public const int Accepted = 30;

    /// <summary>No count: inhabitants of the month, and of a year.</summary>
    public const int Inhabitants = -1;
    public const int InhabitantsOfYear = -2;
}
