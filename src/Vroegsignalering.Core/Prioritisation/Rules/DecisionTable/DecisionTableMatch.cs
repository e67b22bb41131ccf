namespace Vroegsignalering.Prioritisation;

/// <summary>How a decision table gets from its rows to points.</summary>
public enum DecisionTableMatch
{
    /// <summary>Not stated; a table needs one of the others.</summary>
    NotStated = 0,

    /// <summary>Rows are read from top to bottom and the first that matches decides.</summary>
    First = 1,

    /// <summary>The points of all rows that match are added.</summary>
    AddUp = 2,
}

/// <summary>As what a row of a decision table leaves a case out.</summary>
public enum DecisionTableLeaveOut
{
    /// <summary>Not stated; use <c>null</c> for a row that leaves nothing out.</summary>
    NotStated = 0,

    /// <summary>As unjustified, such as below a threshold.</summary>
    Unjustified = 1,

    /// <summary>As a repeat that did not grow (DDAS, <i>Niet opgepakt: herhaalde melding</i>).</summary>
    Repeat = 2,
}
