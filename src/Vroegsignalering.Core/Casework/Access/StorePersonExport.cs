using Vroegsignalering.Cases.Access;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Casework;

/// <summary>All that a store holds about one person. <b>It holds personal data.</b></summary>
public sealed record StorePersonExport
{
    /// <summary>The cases, with what partners were told and the decisions on priority.</summary>
    public required PersonExport Export { get; init; }

    /// <summary>The signals, earlier versions too, in the order of the store.</summary>
    public required IReadOnlyList<Signal> Signals { get; init; }

    /// <summary>The rows that were set aside and are about them, as they came or as they were repaired.</summary>
    public required IReadOnlyList<QuarantineEntry> Rows { get; init; }

    /// <summary>The numbers of rows that were set aside of whom too little can be read to say whom they are about. A person has to look through them.</summary>
    public required IReadOnlyList<string> RowsToLookThrough { get; init; }

    /// <summary>What people asked and answered about their signals: a text in JSON each. A question about two signals names the label of the other.</summary>
    public required IReadOnlyList<string> Answers { get; init; }

    /// <summary>Notices of partners about their signals: a text in JSON each.</summary>
    public required IReadOnlyList<string> Notices { get; init; }

    /// <summary>Whether nothing is kept about them, as far as can be read.</summary>
    public bool IsEmpty => Export.Cases.Count + Signals.Count + Rows.Count == 0;

    /// <summary>The export in JSON, for the person to take along.</summary>
    public string ToJson() => StorePersonExportJson.Write(this);

    /// <summary>Counts only.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"export of {Export.Cases.Count} cases, {Signals.Count} signals and {Rows.Count} rows");
}
