using System.Text;

namespace Vroegsignalering.Core.Tests.Signals.Intake;

public sealed class SignalMappingReaderTests
{
    private const string Smallest = """ "columns": { "reference": "Kenmerk" }, "fixed": { "partner": "Energie" } """;

    [Fact]
    public void A_mapping_without_settings_reads_dutch_files()
    {
        SignalMapping mapping = Csv.Mapping($"{{ {Smallest} }}");

        IntakeRow row = Assert.Single(Csv.Rows("Kenmerk;Overig\nr1;x\n", mapping));

        Assert.Equal(("r1", PartnerType.Energy), Row("Kenmerk\nr1\n", mapping));
        Assert.Equal(["VS1011", "VS1006", "VS1015"], row.Codes());
        Assert.Equal("", mapping.Name);
    }

    [Fact]
    public void Every_setting_is_read()
    {
        SignalMapping mapping = Csv.Mapping("""
            {
              // A comment and a trailing comma are allowed.
              "$schema": "mapping.schema.json",
              "name": "Nergens Energie",
              "encoding": "Windows-1252",
              "delimiter": "|",
              "decimalSeparator": ",",
              "dateFormat": "dd-MM-yyyy",
              "columns": { "reference": " Kenmerk ", "partner": "Soort", "sentOn": "Datum", "arrears": "Bedrag", "lastName": "Naam", "bsn": "BSN" },
              "fixed": { "partnerName": "Nergens Energie" },
              "values": { "partner": { "Stroom": "Energie" } },
            }
            """);
        byte[] file = [.. "kenmerk|SOORT|Datum|Bedrag|Naam|BSN\nr1|stroom|31-01-2027|1.234,50|Caf"u8, 0xE9, .. "|999900006\n"u8];

        IntakeRow row = Assert.Single(Csv.Read(file, mapping).Rows);

        Assert.Empty(row.Findings);
        Assert.Equal("Nergens Energie", mapping.Name);
        Assert.Equal("r1", row.Signal!.Reference);
        Assert.Equal(PartnerType.Energy, row.Signal.Partner);
        Assert.Equal("Nergens Energie", row.Signal.PartnerName);
        Assert.Equal(new LocalDate(2027, 1, 31), row.Signal.SentOn);
        Assert.Equal(A.Euros(1234.50m), row.Signal.Arrears);
        Assert.Equal("Café", row.Signal.Person.LastName);
    }

    [Fact]
    public void Limits_hold_for_every_file_of_the_mapping_unless_the_caller_says_otherwise()
    {
        SignalMapping mapping = Csv.Mapping("""
            { "limits": { "rows": 1, "bytes": 1000, "rowLength": 256, "columns": 2, "jsonDepth": 4 }, "columns": { "reference": "a", "partner": "b" } }
            """);

        Assert.Equal("VS1034", Csv.Read("a;b\n1;Huur\n2;Huur\n", mapping).Rows.Last().Findings[0].Code.Id);
        Assert.Equal("VS1021", Csv.Read($"a;b\n{new string('x', 300)}\n", mapping).Rows.First().Findings[0].Code.Id);
        Assert.Equal("VS1033", Csv.Read("a;b;c\n", mapping).Refusal[0].Code.Id);
        Assert.Equal("VS1035", Csv.Read(new string('x', 1001), mapping).Refusal[0].Code.Id);
        Assert.Empty(SignalCsvReader.Read(new MemoryStream("a;b;c\n"u8.ToArray()), mapping, "a.csv", null, new SignalIntakeOptions()).Refusal);
    }

    [Theory]
    [InlineData("\"rows\": 0", "VS1042", "limits.rows")]
    [InlineData("\"rows\": 1.5", "VS1042", "limits.rows")]
    [InlineData("\"rows\": \"1\"", "VS1042", "limits.rows")]
    [InlineData("\"rowLength\": 99999999999", "VS1042", "limits.rowLength")]
    [InlineData("\"jsonDepth\": 65", "VS1042", "limits.jsonDepth")]
    [InlineData("\"cells\": 1", "VS1041", "limits.cells")]
    public void A_limit_that_is_unknown_or_out_of_range_is_refused(string limit, string code, string place)
    {
        SignalMappingReadResult result = SignalMappingReader.Read(
            System.Text.Encoding.UTF8.GetBytes($$"""{ "limits": { {{limit}} }, "columns": { "reference": "a", "partner": "b" } }"""), "m.json");

        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal((code, place), (finding.Code.Id, finding.Field));
    }

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\\t")]
    [InlineData("|")]
    public void Four_delimiters_can_be_chosen(string delimiter)
    {
        SignalMapping mapping = Csv.Mapping($$"""{ "delimiter": "{{delimiter}}", "columns": { "reference": "a", "partner": "b" } }""");
        string separator = delimiter == "\\t" ? "\t" : delimiter;

        Assert.Equal(("r1", PartnerType.Water), Row($"a{separator}b\nr1{separator}Water\n", mapping));
    }

    [Fact]
    public void A_column_comes_before_a_fixed_value()
    {
        SignalMapping mapping = Csv.Mapping("""{ "columns": { "reference": "a", "partner": "b" }, "fixed": { "partner": "Huur" } }""");

        Assert.Equal(("r1", PartnerType.Water), Row("a;b\nr1;Water\n", mapping));
    }

    [Theory]
    [InlineData("", "VS1040", "mapping.json row 1")]
    [InlineData("{", "VS1040", "mapping.json row 1")]
    [InlineData("{\n  \"name\": \n}", "VS1040", "mapping.json row 3")]
    [InlineData("[]", "VS1040", "mapping.json")]
    [InlineData("""{ "columns": [[[[[[[[[]]]]]]]]] }""", "VS1040", "mapping.json row 1")]
    [InlineData("""{ "name": "\ud800" }""", "VS1040", "mapping.json")]
    [InlineData("""{ "delimeter": ";" }""", "VS1041", "mapping.json, delimeter")]
    [InlineData("""{ "columns": { "Reference": "a" } }""", "VS1041", "mapping.json, columns.Reference")]
    [InlineData("""{ "fixed": { "colour": "a" } }""", "VS1041", "mapping.json, fixed.colour")]
    [InlineData("""{ "values": { "colour": {} } }""", "VS1041", "mapping.json, values.colour")]
    [InlineData("""{ "name": 1 }""", "VS1042", "mapping.json, name")]
    [InlineData("""{ "encoding": "utf-32" }""", "VS1042", "mapping.json, encoding")]
    [InlineData("""{ "encoding": 1252 }""", "VS1042", "mapping.json, encoding")]
    [InlineData("""{ "delimiter": ";;" }""", "VS1042", "mapping.json, delimiter")]
    [InlineData("""{ "delimiter": "\"" }""", "VS1042", "mapping.json, delimiter")]
    [InlineData("""{ "delimiter": null }""", "VS1042", "mapping.json, delimiter")]
    [InlineData("""{ "decimalSeparator": "'" }""", "VS1042", "mapping.json, decimalSeparator")]
    [InlineData("""{ "dateFormat": "dd-MM-yy" }""", "VS1042", "mapping.json, dateFormat")]
    [InlineData("""{ "dateFormat": "yyyy-mm-dd" }""", "VS1042", "mapping.json, dateFormat")]
    [InlineData("""{ "dateFormat": "yyyy-MM" }""", "VS1042", "mapping.json, dateFormat")]
    [InlineData("""{ "dateFormat": "dd-MM-yyyy HH" }""", "VS1042", "mapping.json, dateFormat")]
    [InlineData("""{ "columns": [] }""", "VS1042", "mapping.json, columns")]
    [InlineData("""{ "columns": { "bsn": 1 } }""", "VS1042", "mapping.json, columns.bsn")]
    [InlineData("""{ "columns": { "bsn": " " } }""", "VS1042", "mapping.json, columns.bsn")]
    [InlineData("""{ "fixed": "Energie" }""", "VS1042", "mapping.json, fixed")]
    [InlineData("""{ "values": [] }""", "VS1042", "mapping.json, values")]
    [InlineData("""{ "values": { "partner": "Energie" } }""", "VS1042", "mapping.json, values.partner")]
    [InlineData("""{ "values": { "partner": { "Stroom": 1 } } }""", "VS1042", "mapping.json, values.partner")]
    [InlineData("""{ "columns": { "reference": "a" } }""", "VS1043", "mapping.json")]
    [InlineData("""{ "columns": { "partner": "a" } }""", "VS1043", "mapping.json")]
    [InlineData("""{ "fixed": { "reference": "a", "partner": "b" } }""", "VS1043", "mapping.json")]
    [InlineData("{}", "VS1043", "mapping.json")]
    public void A_fault_is_refused_with_its_code_and_place(string json, string code, string place)
    {
        SignalMappingReadResult result = SignalMappingReader.Read(Encoding.UTF8.GetBytes(json), "mapping.json");

        Assert.Null(result.Mapping);
        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal(code, finding.Code.Id);
        Assert.Equal(place, finding.Place);
        Assert.Equal(DiagnosticSeverity.Fatal, finding.Severity);
    }

    /// <summary>A mapping that was saved as windows-1252: the name of a column is no UTF-8.</summary>
    [Fact]
    public void A_mapping_in_another_encoding_is_refused()
    {
        byte[] json = [.. "{ \"columns\": { \"reference\": \"Kenm"u8, 0xEB, .. "rk\" } }"u8];

        SignalMappingReadResult result = SignalMappingReader.Read(json, "mapping.json");

        Assert.Null(result.Mapping);
        Assert.Equal(["VS1040"], Csv.Codes(result.Diagnostics));
    }

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        SignalMappingReadResult result = SignalMappingReader.Read("""{ "a": 1, "name": 2, "fixed": 3 }"""u8.ToArray(), "mapping.json");

        Assert.Equal(["VS1041", "VS1042", "VS1042"], Csv.Codes(result.Diagnostics));
    }

    [Fact]
    public void A_value_list_maps_what_stands_in_the_column_in_any_case()
    {
        SignalMapping mapping = Csv.Mapping("""
            { "columns": { "reference": "a", "partner": "b", "crisis": "c" }, "values": { "crisis": { " Zeker ": "ja" }, "partner": { "x": "Huur" } } }
            """);

        IntakeRow row = Assert.Single(Csv.Rows("a;b;c\nr1;X;ZEKER\n", mapping));

        Assert.DoesNotContain("VS1010", row.Codes(), StringComparer.Ordinal);
        Assert.DoesNotContain("VS1009", row.Codes(), StringComparer.Ordinal);
    }

    [Fact]
    public void A_value_list_can_say_that_a_word_means_nothing()
    {
        SignalMapping mapping = Csv.Mapping("""
            {
              "columns": { "reference": "a", "partner": "b", "bsn": "c", "postcode": "d", "houseNumber": "e" },
              "values": { "bsn": { "onbekend": "" }, "reference": { "geen": " " } }
            }
            """);

        IntakeRow[] rows = Csv.Rows("a;b;c;d;e\nr1;Huur;onbekend;1234AB;10\ngeen;Huur;onbekend;1234AB;10\n", mapping);

        Assert.NotNull(rows[0].Signal);
        Assert.DoesNotContain("VS1004", rows[0].Codes(), StringComparer.Ordinal);
        Assert.Contains("VS1008", rows[1].Codes(), StringComparer.Ordinal);
    }

    private static (string Reference, PartnerType Partner) Row(string text, SignalMapping mapping)
    {
        SignalFile file = Csv.Read(text, WithIdentity(mapping));
        Signal signal = Assert.Single(file.Rows).Signal!;
        return (signal.Reference, signal.Partner);
    }

    // A row needs an identity to become a signal; here it is fixed.
    private static SignalMapping WithIdentity(SignalMapping mapping) => new()
    {
        Encoding = mapping.Encoding,
        Delimiter = mapping.Delimiter,
        Columns = mapping.Columns,
        FixedValues = new Dictionary<SignalField, string>(mapping.FixedValues) { [SignalField.Bsn] = A.BsnDigits },
        Values = mapping.Values,
    };
}
