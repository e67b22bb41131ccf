namespace Vroegsignalering.Storage;

/// <summary>What a message in the outbox is.</summary>
public enum OutboxKind
{
    /// <summary>Not stated; no message.</summary>
    NotStated = 0,

    /// <summary>Feedback to a partner about its signal (<i>terugkoppeling</i>).</summary>
    Feedback = 1,

    /// <summary>A line for the log of data processing (<i>Logboek Dataverwerkingen</i>): one for each processing and person, none sampled.</summary>
    ProcessingLog = 2,
}
