using System.Globalization;

namespace Vroegsignalering.Core.Tests.Signals.Intake;

public sealed class SignalIntakeProperties
{
    private const string Header = "reference;partner;sentOn;arrears;bsn;postcode;houseNumber;houseNumberAddition;crisis;phone;lastName";

    /// <summary>Good and bad cells mixed, from so few values that rows come twice.</summary>
    private static readonly Gen<string> Rows =
        from reference in Gen.Frequency((9, Gen.Elements("r1", "r2", "r3")), (1, Gen.Constant("")))
        from partner in Gen.Frequency((9, Gen.Elements("Energie", "energie", "Huur", "Zorg")), (1, Gen.Elements("", "?")))
        from sentOn in Gen.Frequency((9, Gen.Elements("2027-03-01", "2027-03-02", "")), (1, Gen.Elements("2027-02-31", "9999-12-31")))
        from arrears in Gen.Frequency((8, Gen.Elements("100.00", "100", "1,250.00", "")), (2, Gen.Elements("-1", "x", "999999999999999")))
        from bsn in Gen.Elements("", A.BsnDigits, A.WrongBsnDigits, "12345672", "x")
        from postcode in Gen.Elements("1234AB", "1234 ab", "")
        from number in Gen.Elements("10", "10A", "x")
        from addition in Gen.Elements("", "3h", "3 H")
        from crisis in Gen.Elements("", "ja", "nee")
        from phone in Gen.Elements("", "0600000000")
        from name in Gen.Elements("", "Voorbeeld", "\"Voor;beeld\"", "I\u0307x")
        from extra in Gen.Frequency((15, Gen.Constant("")), (1, Gen.Constant(";extra")))
        select $"{reference};{partner};{sentOn};{arrears};{bsn};{postcode};{number};{addition};{crisis};{phone};{name}{extra}";

    private static readonly Gen<string[]> Files = Gen.Choose(0, 25).SelectMany(n => Rows.ArrayOf(n));

    [Fact]
    public void What_came_in_equals_what_was_accepted_and_set_aside_in_number_and_in_money() => Prop.ForAll(
        Files.ToArbitrary(),
        rows =>
        {
            SignalIntakeResult result = TakeIn(rows);
            return result.Received == rows.Length
                && result.Received == result.Signals.Count + result.Quarantined.Count
                && result.ReceivedArrears == result.AcceptedArrears + result.QuarantinedArrears
                && result.Quarantined.All(q => rows.Contains(q.Original, StringComparer.Ordinal) && q.Findings[0].Severity >= DiagnosticSeverity.Error);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Shuffling_the_rows_changes_nothing_but_row_numbers() => Prop.ForAll(
        Files.SelectMany(rows => Gen.Shuffle(rows).Select(shuffled => (rows, shuffled))).ToArbitrary(),
        files => Describe(TakeIn(files.rows)) == Describe(TakeIn(files.shuffled)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Taking_a_file_in_twice_gives_the_same_signals() => Prop.ForAll(
        Files.ToArbitrary(),
        rows => TakeIn([.. rows, .. rows]).Signals.SequenceEqual(TakeIn(rows).Signals))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        Cultures.MakeSureTheyAreThere();

        Prop.ForAll(
            Files.ToArbitrary(),
            Gen.Elements(Cultures.Names).ToArbitrary(),
            (rows, culture) => Cultures.Under(culture, () => Describe(TakeIn(rows))) == Cultures.Under("", () => Describe(TakeIn(rows))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void No_finding_holds_a_number_of_a_person() => Prop.ForAll(
        Files.ToArbitrary(),
        rows => TakeIn(rows).Findings.All(f =>
            !f.ToString().Contains("9999", StringComparison.Ordinal) && !f.ToString().Contains("beeld", StringComparison.Ordinal)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static SignalIntakeResult TakeIn(string[] rows) => Csv.TakeIn(Csv.Read($"{Header}\n{string.Join('\n', rows)}\n", receivedOn: A.Day));

    private static string Describe(SignalIntakeResult result) => string.Join('\n',
    [
        string.Create(CultureInfo.InvariantCulture, $"{result.Received} {result.ReceivedArrears}"),
        .. result.Signals.Select(Describe),
        .. result.Quarantined.Select(q => $"{q.Original} {string.Join(',', q.Findings.Select(f => $"{f.Code}{f.Field}"))} {q.Arrears}"),
        .. result.Findings.Select(f => $"{f.Code} {f.Field}").Order(StringComparer.Ordinal),
    ]);

    private static string Describe(Signal s) =>
        $"{s.Reference} {s.Partner} {s.SentOn?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {s.Arrears} {s.Person.Bsn} {s.Person.UnverifiedBsn} "
        + $"{s.Address?.ToUnmaskedString()} {s.Crisis} {s.Person.Phone} {s.Person.LastName}";
}
