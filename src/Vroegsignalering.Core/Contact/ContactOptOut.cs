namespace Vroegsignalering.Contact;

/// <summary>How a resident can decline a step that was announced (<i>afzeggen</i>).</summary>
/// <param name="By">How the resident tells it, such as a call; what the announcement says.</param>
/// <param name="WorkingDaysBefore">The last day to decline, in working days before the step; 0 is the day itself, and the day of the announcement is too early.</param>
public sealed record ContactOptOut(ContactChannel By, int WorkingDaysBefore);
