using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>Makes lines of the journal of access: who did what, for which purpose, and how it ended. They hold codes of staff and no person.</summary>
internal static class AccessLine
{
    public const string Done = "done";
    public const string Refused = "refused";
    public const string NotFound = "not-found";
    public const string Conflict = "conflict";
    public const string NotAllowed = "not-allowed";

    /// <summary>The word for how a change ended.</summary>
    public static string Of(CaseWriteState state) => state switch
    {
        CaseWriteState.Accepted => Done,
        CaseWriteState.Conflict => Conflict,
        CaseWriteState.NotFound => NotFound,
        _ => Refused,
    };

    public static JournalLine Of(Worker by, CaseworkAction action, string what, string? subject, string outcome, ProcessingTrace trace, Instant now)
    {
        ReadOnlyMemory<byte> content = JsonBytes.Of(json =>
        {
            json.WriteString("at", InstantPattern.ExtendedIso.Format(now));
            json.WriteString("by", by.Code);
            json.WriteString("role", by.Role.ToString());
            json.WriteString("action", action.ToString());
            json.WriteString("what", what);
            json.WriteString("outcome", outcome);
            json.WriteString("trace", trace.TraceId);
            json.WriteString("operation", trace.OperationId);
        });
        return new JournalLine { Content = content, On = DutchTime.DayOf(now), Subject = subject };
    }
}
