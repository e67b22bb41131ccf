using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>A case as read. When it is kept, its signals are looked up at the end of the levering, because cases may stand before signals.</summary>
internal sealed class CaseDraft
{
    /// <summary>Gets or sets where it stands; set by who keeps it.</summary>
    public JsonPath? Path { get; set; }

    /// <summary>Gets or sets where the case is in the file, to keep the original without a copy.</summary>
    public Range Bytes { get; set; }

    /// <summary>Gets or sets which findings are about the case itself.</summary>
    public (int First, int Count) Findings { get; set; }

    /// <summary>Gets or sets whether the item was an object at all.</summary>
    public bool IsObject { get; set; }

    public CaseResult? Result { get; set; }

    public LocalDate? MatchedOn { get; set; }

    public LocalDate? PeriodStart { get; set; }

    public LocalDate? PeriodEnd { get; set; }

    public LocalDate? PickedUpOn { get; set; }

    /// <summary>Gets the IDs in the order of the file; <c>null</c> for one that could not be read.</summary>
    public List<string?> References { get; } = [];

    public List<ContactAttempt> Attempts { get; } = [];

    /// <summary>Gets or sets whether somebody keeps it; otherwise the next case is read into it.</summary>
    public bool IsKept { get; set; }

    public void Clear()
    {
        (Path, Bytes, Findings, IsObject) = (null, default, default, false);
        (Result, MatchedOn, PeriodStart, PeriodEnd, PickedUpOn) = (null, null, null, null, null);
        References.Clear();
        Attempts.Clear();
    }
}
