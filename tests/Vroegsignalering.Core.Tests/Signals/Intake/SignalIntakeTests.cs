namespace Vroegsignalering.Core.Tests.Signals.Intake;

public sealed class SignalIntakeTests
{
    private const string Header = "reference;partner;sentOn;arrears;bsn;postcode;houseNumber;houseNumberAddition;street";
    private const string Good = "r1;Energie;2027-03-01;100.00;;1234AB;10;3h;";
    private const string Other = "r2;Energie;2027-03-01;50.00;;1234AB;11;;";
    private const string SameReference = "r1;Energie;2027-03-01;60.00;;1234AB;10;3h;";
    private const string SameInOtherWords = "r1;energie;2027-03-01;100;;1234 AB;10;3 H;Dwaalhof";

    [Fact]
    public void Good_rows_are_accepted_and_bad_ones_set_aside_with_their_original()
    {
        SignalIntakeResult result = Csv.TakeIn(File(Good, "r9;Energie;2027-03-01;7.00;;;;;"));

        QuarantinedRow row = Assert.Single(result.Quarantined);
        Assert.Equal(2, result.Received);
        Assert.Equal(A.Euros(107m), result.ReceivedArrears);
        Assert.Equal(A.Euros(100m), result.AcceptedArrears);
        Assert.Equal(A.Euros(7m), result.QuarantinedArrears);
        Assert.Equal("r9;Energie;2027-03-01;7.00;;;;;", row.Original);
        Assert.Equal(("energie.csv", 3, "VS1006"), (row.Source, row.Row, row.Findings[0].Code.Id));
    }

    [Fact]
    public void The_first_finding_of_a_row_set_aside_is_the_worst()
    {
        SignalIntakeResult result = Csv.TakeIn(File($"r9;Energie;;7.00;{A.WrongBsnDigits};;;;", $"r8;Energie;;x;{A.WrongBsnDigits};;;;"));

        QuarantinedRow row = Assert.Single(result.Quarantined);
        Assert.Equal("VS1012,VS1003,VS1015", string.Join(',', Csv.Codes(row.Findings)));
    }

    [Fact]
    public void The_same_row_twice_counts_once()
    {
        SignalIntakeResult result = Csv.TakeIn(File(Good, Good));

        Assert.Single(result.Signals);
        Assert.Equal(["VS1018"], Csv.Codes(Assert.Single(result.Quarantined).Findings));
        Assert.Equal(["VS1018"], Csv.Codes(result.Findings));
        Assert.Equal((2, A.Euros(200m)), (result.Received, result.ReceivedArrears));
    }

    [Fact]
    public void The_same_file_under_another_name_changes_no_signal()
    {
        SignalIntakeResult once = Csv.TakeIn(File(Good, Other));
        SignalIntakeResult twice = Csv.TakeIn(File(Good, Other), Csv.Read(Text(Other, Good), name: "kopie.csv"));

        Assert.Equal(once.Signals, twice.Signals);
        Assert.Equal(2, twice.Quarantined.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_two_rows_that_mean_the_same_the_same_one_counts_in_any_order(bool swapped)
    {
        SignalIntakeResult result = Csv.TakeIn(swapped ? File(SameInOtherWords, Good) : File(Good, SameInOtherWords));

        Signal signal = Assert.Single(result.Signals);
        Assert.Equal(SameInOtherWords, Assert.Single(result.Quarantined).Original);
        Assert.Equal("3h", signal.Address!.HouseNumberAddition);
        Assert.Null(signal.Address.Street);
    }

    [Fact]
    public void One_reference_for_two_signals_of_a_partner_is_told_at_both_and_both_count()
    {
        SignalIntakeResult result = Csv.TakeIn(File(Good, SameReference));

        Assert.Equal(2, result.Signals.Count);
        Assert.Equal(
            "VS1019 energie.csv row 2, reference, VS1019 energie.csv row 3, reference",
            string.Join(", ", result.Findings.Select(f => $"{f.Code} {f.Place}")));
    }

    [Fact]
    public void One_reference_at_two_partners_is_no_finding() =>
        Assert.Empty(Csv.TakeIn(File(Good, Good.Replace("Energie", "Water", StringComparison.Ordinal))).Findings);

    [Fact]
    public void A_refused_file_is_told_and_takes_nothing_in()
    {
        SignalIntakeResult result = Csv.TakeIn(Csv.Read("x;y\n1;2\n"), File(Good));

        Assert.Equal(["VS1031", "VS1031"], Csv.Codes(result.Findings));
        Assert.Equal(1, result.Received);
    }

    [Fact]
    public void Amounts_out_of_all_proportion_do_not_break_the_books()
    {
        string[] rows = [.. Enumerable.Range(0, 100).Select(i => $"r{i};Energie;2027-03-01;999999999999999;;1234AB;10;;")];

        SignalIntakeResult result = Csv.TakeIn(File(rows));

        Assert.Equal(100, result.Quarantined.Count);
        Assert.Equal(result.ReceivedArrears, result.AcceptedArrears + result.QuarantinedArrears);
    }

    [Fact]
    public void An_original_shows_masked_and_a_row_prints_without_it()
    {
        QuarantinedRow row = Assert.Single(Csv.TakeIn(File($";Energie;2027-03-01;100.00;{A.BsnDigits};;;;")).Quarantined);

        Assert.Equal(";Energie;2027-03-01;100.00;******006;;;;", row.MaskedOriginal);
        Assert.Equal("energie.csv 2: VS1008", row.ToString());
    }

    private static SignalFile File(params string[] rows) => Csv.Read(Text(rows));

    private static string Text(params string[] rows) => $"{Header}\n{string.Join('\n', rows)}\n";
}
