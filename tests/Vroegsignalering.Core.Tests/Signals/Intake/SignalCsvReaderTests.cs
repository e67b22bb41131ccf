using System.Text;

namespace Vroegsignalering.Core.Tests.Signals.Intake;

public sealed class SignalCsvReaderTests
{
    private static readonly LocalDate ReceivedOn = new(2027, 3, 2);

    [Fact]
    public void Every_column_of_the_default_mapping_is_read()
    {
        IntakeRow row = Csv.Row(
            ("partnerName", "Nergens Energie"), ("arrearsStartOn", "2027-01-15"), ("kind", "EndOfSupply"), ("endOfSupplyOn", "2027-04-01"),
            ("crisis", "ja"), ("threateningSituation", "EndOfGasSupply"), ("warmHandover", "nee"), ("legalPerson", "nee"),
            ("initials", "V."), ("namePrefix", "van"), ("lastName", "Voorbeeld"), ("birthDate", "1990-02-28"), ("houseNumberAddition", "hs"),
            ("street", "Dwaalhof"), ("town", "Nergenshuizen"), ("phone", "0600000000"), ("email", "v@example.org"),
            ("route", "Intermediary"), ("personalContact", "ja"), ("pointedToDebtHelp", "ja"), ("writtenReminders", "3"),
            ("reminderTermDays", "14"), ("consentOffered", "ja"), ("consentRefused", "nee"));

        Signal signal = row.Signal!;
        Assert.Empty(row.Findings);
        Assert.Equal(
            new Signal
            {
                Reference = "r1",
                Partner = PartnerType.Energy,
                PartnerName = "Nergens Energie",
                Person = new Person
                {
                    Bsn = A.Bsn(),
                    Initials = "V.",
                    NamePrefix = "van",
                    LastName = "Voorbeeld",
                    BirthDate = new LocalDate(1990, 2, 28),
                    Phone = "0600000000",
                    Email = "v@example.org",
                },
                Address = A.Address(10, "hs"),
                Arrears = A.Euros(100m),
                ArrearsStartOn = new LocalDate(2027, 1, 15),
                SentOn = new LocalDate(2027, 3, 1),
                Kind = SignalKind.EndOfSupply,
                EndOfSupplyOn = new LocalDate(2027, 4, 1),
                Crisis = true,
                ThreateningSituation = ThreateningSituationKind.EndOfGasSupply,
                WarmHandover = false,
                Route = SignalRoute.Intermediary,
                SocialCollection = new SocialCollectionEvidence
                {
                    PersonalContact = true,
                    PointedToDebtHelp = true,
                    WrittenReminders = 3,
                    ReminderTermDays = 14,
                    ConsentOffered = true,
                    ConsentRefused = false,
                },
                AboutLegalPerson = false,
                Status = SignalStatus.NotYetPickedUp,
            },
            signal);
        Assert.Equal("Dwaalhof", signal.Address!.Street);
        Assert.Equal("Nergenshuizen", signal.Address.Town);
    }

    [Fact]
    public void The_day_of_receipt_is_that_of_the_file() =>
        Assert.Equal(ReceivedOn, Assert.Single(Csv.Read(Csv.File(), receivedOn: ReceivedOn).Rows).Signal!.ReceivedOn);

    [Fact]
    public void A_row_without_evidence_has_none_and_no_finding()
    {
        IntakeRow without = Csv.Row();
        IntakeRow empty = Csv.Row(("personalContact", ""), ("writtenReminders", " "));

        Assert.Null(without.Signal!.SocialCollection);
        Assert.Null(empty.Signal!.SocialCollection);
        Assert.Empty(empty.Findings);
    }

    [Fact]
    public void A_missing_effort_never_sets_a_row_aside() => Assert.NotNull(Csv.Row(
        ("personalContact", "nee"), ("pointedToDebtHelp", "nee"), ("writtenReminders", "0"), ("consentOffered", "nee"), ("consentRefused", "ja")).Signal);

    [Fact]
    public void What_is_empty_is_unknown_and_not_false()
    {
        Signal signal = Csv.Row(("crisis", ""), ("warmHandover", " "), ("lastName", " ")).Signal!;

        Assert.Null(signal.Crisis);
        Assert.Null(signal.WarmHandover);
        Assert.Null(signal.Person.LastName);
        Assert.Equal(SignalKind.Early, signal.Kind);
    }

    [Fact]
    public void A_day_on_which_supply_ends_makes_it_an_end_of_supply_signal() =>
        Assert.Equal(SignalKind.EndOfSupply, Csv.Row(("endOfSupplyOn", "2027-04-01")).Signal!.Kind);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void All_line_ends_are_read(string lineEnd) =>
        Assert.NotNull(Assert.Single(Csv.Rows(Csv.File().ReplaceLineEndings(lineEnd))).Signal);

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        Assert.NotNull(Assert.Single(Csv.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Csv.File())]).Rows).Signal);

    [Fact]
    public void A_stream_that_gives_a_few_bytes_at_a_time_reads_the_same()
    {
        string text = Csv.File(("lastName", "Één")) + "r2;Energie;;;;;;\r\n";

        SignalFile slow = SignalCsvReader.Read(new FewBytes(Encoding.UTF8.GetBytes(text)), SignalMapping.Default, Csv.Name, null);

        Assert.Equal(Csv.Rows(text).Select(r => (r.Row, r.Original, r.Signal)), slow.Rows.Select(r => (r.Row, r.Original, r.Signal)));
    }

    [Fact]
    public void The_stream_is_not_closed()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Csv.File()));

        _ = SignalCsvReader.Read(stream, SignalMapping.Default, Csv.Name, null).Rows.Count();

        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData("", "VS1030", "energie.csv row 1")]
    [InlineData("\n\n", "VS1030", "energie.csv row 1")]
    [InlineData("\"reference;partner\n", "VS1030", "energie.csv row 1")]
    [InlineData("partner\nEnergie\n", "VS1031", "energie.csv row 1, reference")]
    [InlineData("\nreference\nr1\n", "VS1031", "energie.csv row 2, partner")]
    [InlineData("reference;partner;Partner\nr1;Energie;Energie\n", "VS1032", "energie.csv row 1, partner")]
    [InlineData("reference;partner;bsn; BSN \nr1;Energie;;\n", "VS1032", "energie.csv row 1, bsn")]
    public void A_header_with_a_fault_refuses_the_file(string text, string code, string place)
    {
        SignalFile file = Csv.Read(text);

        Diagnostic finding = Assert.Single(file.Refusal);
        Assert.Equal(code, finding.Code.Id);
        Assert.Equal(place, finding.Place);
        Assert.Equal(DiagnosticSeverity.Fatal, finding.Severity);
        Assert.Empty(file.Rows);
    }

    [Fact]
    public void Every_column_of_a_mapping_must_be_there()
    {
        SignalMapping mapping = Csv.Mapping("""{ "columns": { "reference": "Kenmerk", "bsn": "Nummer" }, "fixed": { "partner": "Huur" } }""");

        Assert.Equal("energie.csv row 1, Nummer", Assert.Single(Csv.Read("Kenmerk\nr1\n", mapping).Refusal).Place);
    }

    [Fact]
    public void The_order_and_case_of_columns_and_columns_of_others_do_not_matter()
    {
        IntakeRow row = Assert.Single(Csv.Rows($"Eigen;BSN; Partner ;REFERENCE\nx;{A.BsnDigits};Energie;r1\n"));

        Assert.Equal("r1", row.Signal!.Reference);
        Assert.Equal(A.Bsn(), row.Signal.Person.Bsn);
    }

    [Fact]
    public void Nothing_that_is_printed_shows_a_value()
    {
        SignalFile file = Csv.Read(Csv.File(("lastName", "Voorbeeld")));
        IntakeRow row = file.Rows.Single();

        Assert.Equal("energie.csv row 2", $"{file} {row}");
    }

    private sealed class FewBytes(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 3));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 3)]);
    }
}
