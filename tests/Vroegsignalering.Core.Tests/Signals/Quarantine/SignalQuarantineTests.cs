using System.Reflection;
using System.Text;
using Vroegsignalering.Core.Tests.Signals.Intake;
using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Core.Tests.Signals.Quarantine;

public sealed class SignalQuarantineTests
{
    private const string Clerk = "J. Jansen";

    private static readonly Instant At = Instant.FromUtc(2027, 3, 2, 9, 0);
    private static readonly LocalDate Received = new(2027, 3, 2);

    [Fact]
    public void The_original_is_kept_with_its_bytes_its_reasons_its_day_and_its_moment()
    {
        SignalMapping mapping = Csv.Mapping(
            """{ "encoding": "windows-1252", "fixed": { "partner": "Rent" }, "columns": { "reference": "nr", "lastName": "naam", "arrears": "bedrag", "bsn": "bsn" } }""");
        byte[] file = [.. "nr;naam;bedrag;bsn\n"u8, .. "A1;Br"u8, 0xE9, .. ";1,2,3,4;"u8, .. Encoding.ASCII.GetBytes(A.BsnDigits), .. "\n"u8];

        QuarantineEntry entry = Assert.Single(Held(Csv.TakeIn(Csv.Read(file, mapping, Received, "verhuur.csv"))).Entries);

        Assert.Equal(file.AsMemory(19, file.Length - 20).ToArray(), entry.SetAside.OriginalBytes.ToArray());
        Assert.Equal([new QuarantineReason("VS1012", "bedrag")], entry.SetAside.Reasons);
        Assert.Equal("verhuur.csv", entry.SetAside.Source);
        Assert.Equal(Received, entry.SetAside.ReceivedOn);
        Assert.Equal(At, entry.SetAside.At);
        Assert.Equal(QuarantineState.Open, entry.State);
        Assert.Equal(["A1", "Bré", "1,2,3,4", A.BsnDigits], entry.OriginalCells);
    }

    [Fact]
    public void The_same_row_again_adds_nothing()
    {
        SignalQuarantine quarantine = Held(Faulty());
        QuarantinedRow row = Assert.Single(Faulty("other.csv").Quarantined);

        QuarantineOutcome again = quarantine.SetAside(row, At + Duration.FromDays(30));

        Assert.Same(quarantine, again.Quarantine);
        Assert.False(again.Happened);
        Assert.Empty(again.Findings);
    }

    [Fact]
    public void A_row_that_is_repaired_and_taken_in_gives_its_signal_with_the_day_of_the_original()
    {
        SignalQuarantine quarantine = Held(Faulty());
        string id = quarantine.Entries[0].Id;

        quarantine = Happened(quarantine.Repair(id, Cells(quarantine, id, ("arrears", "12.50")), At, Clerk, "asked the partner"));
        quarantine = Happened(quarantine.TakeIn(id, At, "P. Peters"));

        QuarantineEntry entry = quarantine.Find(id)!;
        Signal signal = Assert.Single(Csv.TakeIn(entry.RepairedFile()).Signals);
        Assert.Equal(QuarantineState.TakenIn, entry.State);
        Assert.Equal(Money.FromCents(1250), signal.Arrears);
        Assert.Equal(Received, signal.ReceivedOn);
        Assert.Equal([typeof(RowSetAside), typeof(RowRepaired), typeof(RowTakenIn)], entry.Trail.Select(e => e.GetType()));
        Assert.Equal([Clerk, "P. Peters"], entry.Trail.OfType<QuarantineDeed>().Select(d => d.By));
        Assert.Contains(";x;", entry.OriginalText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repair_that_is_still_wrong_leaves_the_row_open_and_says_where()
    {
        SignalQuarantine quarantine = Held(Faulty());
        string id = quarantine.Entries[0].Id;

        QuarantineOutcome outcome = quarantine.Repair(id, Cells(quarantine, id, ("arrears", "12,34,5")), At, Clerk);

        Assert.Same(quarantine, outcome.Quarantine);
        Diagnostic finding = Assert.Single(outcome.Findings);
        Assert.Equal(("VS1012", $"{id}.arrears"), (finding.Code.Id, finding.Field));
    }

    [Fact]
    public void What_cannot_follow_is_refused_with_its_reason()
    {
        SignalQuarantine open = Held(Faulty());
        string id = open.Entries[0].Id;
        SignalQuarantine repaired = Happened(open.Repair(id, Cells(open, id, ("arrears", "1")), At, Clerk));
        SignalQuarantine takenIn = Happened(repaired.TakeIn(id, At, Clerk));
        SignalQuarantine givenUp = Happened(open.GiveUp(id, At, Clerk, "withdrawn"));
        SignalQuarantine evidence = Held(Csv.TakeIn(Csv.Read(Csv.File(), name: "a.csv"), Csv.Read(Csv.File(), name: "b.csv")));
        string doubled = evidence.Entries[0].Id;

        Refused("VS1060", open, open.TakeIn("nowhere", At, Clerk));
        Refused("VS1062", open, open.TakeIn(id, At, Clerk));
        Refused("VS1063", open, open.Repair(id, Cells(open, id), At, Clerk));
        Refused("VS1063", repaired, repaired.Repair(id, Cells(open, id, ("arrears", "1")), At, Clerk));
        Refused("VS1061", takenIn, takenIn.TakeIn(id, At, Clerk));
        Refused("VS1061", takenIn, takenIn.GiveUp(id, At, Clerk, "withdrawn"));
        Refused("VS1061", takenIn, takenIn.Repair(id, Cells(open, id, ("arrears", "2")), At, Clerk));
        Refused("VS1065", givenUp, givenUp.GiveUp(id, At, Clerk, "withdrawn"));
        Refused("VS1065", givenUp, givenUp.TakeIn(id, At, Clerk));
        Refused("VS1064", evidence, evidence.GiveUp(doubled, At, Clerk, "withdrawn"));
    }

    [Fact]
    public void A_row_that_was_given_up_by_mistake_can_be_repaired_after_all()
    {
        SignalQuarantine open = Held(Faulty());
        string id = open.Entries[0].Id;
        Dictionary<string, string> cells = Cells(open, id, ("arrears", "1"));
        SignalQuarantine repaired = Happened(open.Repair(id, cells, At, Clerk));
        SignalQuarantine givenUp = Happened(repaired.GiveUp(id, At, Clerk, "withdrawn"));

        SignalQuarantine again = Happened(givenUp.Repair(id, cells, At, Clerk));

        Assert.Equal(QuarantineState.Repaired, again.Find(id)!.State);
        Assert.Equal(4, again.Find(id)!.Trail.Count);
    }

    [Fact]
    public void Evidence_that_turns_out_to_need_repair_opens()
    {
        SignalIntakeResult doubled = Csv.TakeIn(Csv.Read(Csv.File(("arrears", "1,5")), Comma(), name: "a.csv"), Csv.Read(Csv.File(("arrears", "1,5")), Comma(), name: "b.csv"));
        SignalQuarantine quarantine = Held(doubled);
        Assert.Equal(QuarantineState.Evidence, quarantine.Entries[0].State);

        // The same bytes, read by the names of the fields, have an amount that cannot be read.
        QuarantinedRow faulty = Assert.Single(Csv.TakeIn(Csv.Read(Csv.File(("arrears", "1,5")))).Quarantined);
        quarantine = Happened(quarantine.SetAside(faulty, At));

        Assert.Equal(QuarantineState.Open, Assert.Single(quarantine.Entries).State);
        Assert.Equal(2, quarantine.Entries[0].Trail.Count);
    }

    [Fact]
    public void A_row_that_is_accepted_itself_waits_no_longer_until_it_is_set_aside_again()
    {
        SignalQuarantine open = Held(Faulty());
        string id = open.Entries[0].Id;

        SignalQuarantine accepted = Happened(open.Accept(id, At));
        Assert.Equal(QuarantineState.Accepted, accepted.Find(id)!.State);
        Assert.False(accepted.Accept(id, At).Happened);
        Refused("VS1064", accepted, accepted.GiveUp(id, At, Clerk, "withdrawn"));

        SignalQuarantine again = Happened(accepted.SetAside(Assert.Single(Faulty().Quarantined), At));
        Assert.Equal(QuarantineState.Open, again.Find(id)!.State);
        SignalQuarantine takenIn = Happened(Happened(open.Repair(id, Cells(open, id, ("arrears", "1")), At, Clerk)).TakeIn(id, At, Clerk));
        Assert.False(takenIn.Accept(id, At).Happened);
    }

    [Fact]
    public void A_row_of_json_is_repaired_in_columns()
    {
        SignalMapping mapping = Csv.Mapping(
            """{ "format": "json", "fixed": { "partner": "Water" }, "columns": { "reference": "id", "arrears": "owed.amount", "bsn": "bsn", "sentOn": "sent" } }""");
        byte[] file = Encoding.UTF8.GetBytes($$"""[{"id":"W-1","owed":{"amount":120.5},"bsn":"{{A.BsnDigits}}","sent":"31-02-2027"}]""");
        SignalQuarantine quarantine = Held(Csv.TakeIn(SignalJsonReader.Read(new MemoryStream(file), mapping, "water.json", Received)));
        QuarantineEntry entry = Assert.Single(quarantine.Entries);
        Assert.Equal([new QuarantineReason("VS1014", "sent")], entry.SetAside.Reasons);
        Assert.Equal(["W-1", "120,5", A.BsnDigits, "31-02-2027"], entry.OriginalCells);

        quarantine = Happened(quarantine.Repair(entry.Id, Cells(quarantine, entry.Id, ("sent", "2027-02-28")), At, Clerk));

        Signal signal = Assert.Single(Csv.TakeIn(quarantine.Find(entry.Id)!.RepairedFile()).Signals);
        Assert.Equal(Money.FromCents(12050), signal.Arrears);
        Assert.Equal(new LocalDate(2027, 2, 28), signal.SentOn);
    }

    [Fact]
    public void A_column_that_is_missing_or_a_deed_without_a_doer_is_the_callers_fault()
    {
        SignalQuarantine quarantine = Held(Faulty());
        string id = quarantine.Entries[0].Id;

        Assert.Throws<ArgumentException>(() => quarantine.Repair(id, new Dictionary<string, string>(StringComparer.Ordinal), At, Clerk));
        Assert.Throws<ArgumentException>(() => quarantine.TakeIn(id, At, " "));
        Assert.Throws<ArgumentException>(() => quarantine.TakeIn(id, At, "a\nb"));
        Assert.Throws<ArgumentException>(() => quarantine.GiveUp(id, At, Clerk, ""));
        Assert.Throws<InvalidOperationException>(() => quarantine.Find(id)!.RepairedFile());
        QuarantinedRow delivered = new("delivery.json", Row: null, Path: null, [SignalDiagnostics.Double.At("delivery.json")], "{}", Arrears: null);
        Assert.Throws<ArgumentException>(() => quarantine.SetAside(delivered, At));
    }

    [Fact]
    public void A_layout_is_read_again_as_it_was()
    {
        RowLayout layout = Held(Csv.TakeIn(Csv.Read(Csv.File(("arrears", "x")), Comma()))).Entries[0].SetAside.Layout;

        Assert.True(RowLayout.TryRead(layout.MappingJson, layout.Columns, out RowLayout? again));
        Assert.Equal(layout.Id, again.Id);
        Assert.Equal(layout.RepairColumns, again.RepairColumns);
        Assert.False(RowLayout.TryRead("{", layout.Columns, out _));
        Assert.True(RowLayout.TryRead(null, ["reference", "partner", "regio"], out RowLayout? plain));
        Assert.Equal(["reference", "partner"], plain.RepairColumns);
    }

    [Fact]
    public void No_text_of_the_quarantine_shows_what_is_in_a_row()
    {
        SignalQuarantine quarantine = Held(Csv.TakeIn(Csv.Read(Csv.File(("arrears", "x"), ("lastName", "Geheim")))));
        string id = quarantine.Entries[0].Id;
        QuarantineOutcome outcome = quarantine.Repair(id, Cells(quarantine, id, ("arrears", "1")), At, Clerk);

        string shown = string.Join('\n', outcome, outcome.Event, outcome.Quarantine, outcome.Quarantine.Find(id), outcome.Quarantine.Find(id)!.SetAside);

        Assert.DoesNotContain("Geheim", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(A.BsnDigits, shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_that_sets_a_row_aside_is_known_with_its_texts()
    {
        DiagnosticCode[] errors =
        [
            .. typeof(SignalDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<DiagnosticCode>()
                .Where(c => c.Severity == DiagnosticSeverity.Error),
        ];

        Assert.NotEmpty(errors);
        Assert.All(errors, code => Assert.Same(code, new QuarantineReason(code.Id, Field: null).Code));
        Assert.Equal("VS9999", new QuarantineReason("VS9999", Field: null).Code.Id);
    }

    [Fact]
    public void Every_state_has_a_name() => Assert.All(Enum.GetValues<QuarantineState>(), state => Assert.NotEmpty(state.Name().Dutch));

    internal static SignalQuarantine Held(SignalIntakeResult result) =>
        result.Quarantined.Aggregate(SignalQuarantine.Empty, (quarantine, row) => quarantine.SetAside(row, At).Quarantine);

    internal static Dictionary<string, string> Cells(SignalQuarantine quarantine, string id, params (string Column, string Cell)[] changes)
    {
        QuarantineEntry entry = quarantine.Find(id)!;
        Dictionary<string, string> cells = entry.SetAside.Layout.RepairColumns.Zip(entry.CurrentCells).ToDictionary(StringComparer.Ordinal);
        foreach ((string column, string cell) in changes)
        {
            cells[column] = cell;
        }

        return cells;
    }

    private static SignalIntakeResult Faulty(string name = Csv.Name) => Csv.TakeIn(Csv.Read(Csv.File(("arrears", "x")), receivedOn: Received, name: name));

    private static SignalMapping Comma() => Csv.Mapping(
        """{ "columns": { "reference": "reference", "partner": "partner", "arrears": "arrears", "bsn": "bsn" } }""");

    private static SignalQuarantine Happened(QuarantineOutcome outcome)
    {
        Assert.True(outcome.Happened, outcome.ToString());
        return outcome.Quarantine;
    }

    private static void Refused(string code, SignalQuarantine before, QuarantineOutcome outcome)
    {
        Assert.Same(before, outcome.Quarantine);
        Assert.False(outcome.Happened);
        Assert.Equal([code], Csv.Codes(outcome.Findings));
    }
}
