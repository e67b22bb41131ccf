using System.Text.Json;

namespace Vroegsignalering.Core.Tests.Prioritisation;

/// <summary>Small tables over few facts with few borders, so that rows meet, cover each other and leave gaps.</summary>
internal static class AnyTable
{
    private static readonly Gen<(PriorityFact Fact, FactCondition Condition)> Cell = Gen.OneOf(
        Numbers(PriorityFact.TotalArrears, 0, 5, mayBeUnknown: true),
        Numbers(PriorityFact.PartnerCount, 0, 4, mayBeUnknown: false),
        Numbers(PriorityFact.DaysInArrears, 0, 3, mayBeUnknown: true),
        Names(PriorityFact.PartnerTypes, isSet: true, "rent", "energy", "water"),
        Names(PriorityFact.Repeat, isSet: false, "none", "grown", "notGrown", "unknown"),
        Gen.Elements(FactCondition.Yes, FactCondition.No).Select(c => (PriorityFact.IsThreatening, c)),
        Gen.Elements(FactCondition.Yes, FactCondition.No, FactCondition.Unknown, FactCondition.Yes.OrUnknown()).Select(c => (PriorityFact.IsOnSafetyList, c)));

    public static readonly Gen<DecisionTableOptions> Options =
        from match in Gen.Elements(DecisionTableMatch.First, DecisionTableMatch.AddUp)
        from table in Table(match)
        select table;

    /// <summary>A table of which the first row decides, with so few columns that all combinations can be tried.</summary>
    public static readonly Gen<DecisionTableOptions> First = Table(DecisionTableMatch.First).Where(o => o.Rows.SelectMany(r => r.When.Keys).Distinct().Count() <= 3);

    /// <summary>Facts around the borders of the tables.</summary>
    public static readonly Gen<PriorityFacts> Facts =
        from total in Gen.Elements<long?>(null, 0, 99, 100, 101, 200, 399, 400, 500, 501)
        from partners in Gen.Choose(1, 5)
        from days in Gen.Elements<int?>(null, 0, 1, 2, 3, 4)
        from types in Gen.Choose(0, 31)
        from repeat in Gen.Elements(Enum.GetValues<RepeatKind>())
        from threatening in Gen.Elements(true, false)
        from safety in Gen.Elements<bool?>(true, false, null)
        select new PriorityFacts
        {
            SignalCount = 1,
            TotalArrears = total is long cents ? Money.FromCents(cents) : null,
            PartnerCount = partners,
            DaysInArrears = days,
            PartnerTypes = PartnerTypes.FromBits((uint)types),
            Repeat = repeat,
            IsThreatening = threatening,
            IsOnSafetyList = safety,
        };

    public static TableModel Model(DecisionTableOptions options) => new(options, []);

    public static string Json(DecisionTableOptions options) => JsonSerializer.Serialize(options, DecisionTablePolicyBuilderExtensions.Kind.Settings);

    private static Gen<DecisionTableOptions> Table(DecisionTableMatch match) =>
        from count in Gen.Choose(1, 6)
        from rows in Row.ArrayOf(count)
        select new DecisionTableOptions
        {
            Id = "generated",
            Match = match,
            Rows = [.. rows.Select((row, i) => row with { Id = $"r{i}", LeaveOut = match == DecisionTableMatch.First ? row.LeaveOut : null })],
        };

    private static Gen<DecisionTableRow> Row =>
        from count in Gen.Choose(0, 3)
        from cells in Cell.ArrayOf(count)
        from points in Gen.Choose(-3, 3)
        from leaveOut in Gen.Frequency((8, Gen.Constant<DecisionTableLeaveOut?>(null)), (1, Gen.Elements<DecisionTableLeaveOut?>(DecisionTableLeaveOut.Unjustified, DecisionTableLeaveOut.Repeat)))
        select cells.DistinctBy(c => c.Fact.Id).Aggregate(
            new DecisionTableRow("r", leaveOut is null ? points : 0, new Text("Daarom.", "Therefore.")) { LeaveOut = leaveOut }, (row, c) => row.With(c.Fact, c.Condition));

    private static Gen<(PriorityFact, FactCondition)> Numbers(PriorityFact fact, int lowest, int highest, bool mayBeUnknown) =>
        from a in Gen.Choose(lowest, highest)
        from b in Gen.Choose(lowest, highest)
        from condition in Gen.Elements(
            FactCondition.AtLeast(a), FactCondition.AtMost(a), FactCondition.Below(a), FactCondition.Exactly(a), FactCondition.Between(a, b), FactCondition.Band(Math.Min(a, b), Math.Max(a, b) + 1),
            mayBeUnknown ? FactCondition.Unknown : FactCondition.AtLeast(a), mayBeUnknown ? FactCondition.AtLeast(b).OrUnknown() : FactCondition.AtMost(b))
        select (fact, condition);

    private static Gen<(PriorityFact, FactCondition)> Names(PriorityFact fact, bool isSet, params string[] names) =>
        from some in Gen.SubListOf(names).Where(list => list.Any())
        from all in Gen.Elements(true, false)
        select (fact, all && isSet ? FactCondition.AllOf([.. some]) : FactCondition.AnyOf([.. some]));
}
