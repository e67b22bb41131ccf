using Vroegsignalering.Core.Tests.Signals.Intake;
using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Core.Tests.Signals.Quarantine;

public sealed class SignalQuarantineProperties
{
    private static readonly Instant Start = Instant.FromUtc(2027, 3, 2, 9, 0);

    private static readonly QuarantinedRow[] Rows =
    [
        .. Csv.TakeIn(
            Csv.Read(Csv.File(("arrears", "x"))), Csv.Read(Csv.File(("reference", ""))), Csv.Read(Csv.File(("sentOn", "2027-02-31"))),
            Csv.Read(Csv.File(), name: "a.csv"), Csv.Read(Csv.File(), name: "b.csv")).Quarantined,
    ];

    /// <summary>A step: what is done, to which row, and with which cell.</summary>
    private static readonly Gen<(int What, int Row, string Cell)> Step =
        from what in Gen.Choose(0, 4)
        from row in Gen.Choose(0, Rows.Length)
        from cell in Gen.Elements("1", "2.50", "x", "")
        select (what, row, cell);

    private static readonly Gen<(int What, int Row, string Cell)[]> Steps = Gen.Choose(0, 40).SelectMany(n => Step.ArrayOf(n));

    [Fact]
    public void Whatever_is_tried_every_original_stays_and_none_is_taken_in_twice() => Prop.ForAll(
        Steps.ToArbitrary(),
        steps =>
        {
            (SignalQuarantine quarantine, List<QuarantineEvent> events) = Carry(steps);
            return quarantine.Entries.All(entry =>
                    entry.SetAside.OriginalBytes.Span.SequenceEqual(Rows.First(r => r.Id == entry.Id).OriginalBytes.Span)
                    && entry.Trail[0] is RowSetAside
                    && entry.Trail.OfType<RowTakenIn>().Count() <= 1
                    && (entry.Trail[^1] is RowTakenIn || !entry.Trail.OfType<RowTakenIn>().Any())
                    && (entry.State != QuarantineState.TakenIn || entry.RepairedFile().Rows.Single().Signal is not null))
                && quarantine.Count == steps.Where(s => s.What == 0 && s.Row < Rows.Length).Select(s => Rows[s.Row].Id).Distinct().Count()
                && events.Count == quarantine.Entries.Sum(e => e.Trail.Count);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void What_happened_makes_the_same_quarantine_again_and_once_more_changes_nothing() => Prop.ForAll(
        Steps.ToArbitrary(),
        steps =>
        {
            (SignalQuarantine quarantine, List<QuarantineEvent> events) = Carry(steps);
            SignalQuarantine again = events.Aggregate(SignalQuarantine.Empty, (before, happened) => before.Apply(happened).Quarantine);
            SignalQuarantine twice = events.OfType<RowSetAside>().Where(e => again.Find(e.Id)!.State != QuarantineState.Accepted).Aggregate(again, (before, happened) => before.Apply(happened).Quarantine);
            return Describe(quarantine) == Describe(again) && Describe(again) == Describe(twice);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static string Describe(SignalQuarantine quarantine) => string.Join('\n', quarantine.Entries.Select(e => $"{e}: {string.Join(", ", e.Trail)} {string.Join('|', e.CurrentCells)}"));

    private static (SignalQuarantine Quarantine, List<QuarantineEvent> Events) Carry((int What, int Row, string Cell)[] steps)
    {
        SignalQuarantine quarantine = SignalQuarantine.Empty;
        List<QuarantineEvent> events = [];
        foreach ((int index, (int what, int row, string cell)) in steps.Index())
        {
            Instant at = Start + Duration.FromMinutes(index);
            string id = row < Rows.Length ? Rows[row].Id : "unknown";
            if (what == 0 && row == Rows.Length)
            {
                continue;
            }

            QuarantineOutcome outcome = what switch
            {
                0 => quarantine.SetAside(Rows[row], at),
                1 => quarantine.Repair(id, Cells(quarantine, id, cell), at, "J. Jansen"),
                2 => quarantine.TakeIn(id, at, "J. Jansen"),
                3 => quarantine.Accept(id, at),
                _ => quarantine.GiveUp(id, at, "J. Jansen", "reason"),
            };
            quarantine = outcome.Quarantine;
            events.AddRange(outcome.Event is QuarantineEvent happened ? [happened] : []);
        }

        return (quarantine, events);
    }

    private static Dictionary<string, string> Cells(SignalQuarantine quarantine, string id, string cell) => quarantine.Find(id) is null
        ? []
        : SignalQuarantineTests.Cells(quarantine, id, ("arrears", cell), ("reference", "r9"), ("sentOn", "2027-02-28"));
}
