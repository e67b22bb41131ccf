namespace Vroegsignalering.Households.Matching;

/// <summary>A person as an earlier run or a register left it: records that belong together already. They are not compared with each other
/// again; new records are compared with them.</summary>
/// <param name="Id">What the person is called, unique among the known ones; no personal value.</param>
/// <param name="Records">The records; one or more, each with an id that no other record of the run has.</param>
public sealed record KnownPerson(string Id, IReadOnlyList<PersonRecord> Records)
{
    /// <summary>The id only.</summary>
    public override string ToString() => Id;
}
