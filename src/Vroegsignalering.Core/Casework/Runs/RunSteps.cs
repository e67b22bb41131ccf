namespace Vroegsignalering.Casework;

/// <summary>The names of the steps of a run.</summary>
internal static class RunSteps
{
    public const string Begin = "begin";
    public const string Load = "load";
    public const string Residency = "residency";
    public const string Worklist = "worklist";
    public const string Cases = "cases";
    public const string Feedback = "feedback";
    public const string End = "end";

    /// <summary>The step that saves all that follows from matching and ranking.</summary>
    public const string Match = "match";

    /// <summary>What the names of the batches of feedback begin with.</summary>
    public const string FeedbackBatch = "feedback:";
}
