namespace Vroegsignalering.Core.Tests.Signals.Intake;

public sealed class CsvRecordReaderTests
{
    private static readonly int Longest = new SignalIntakeOptions().MaximumRowLength;

    [Theory]
    [InlineData("a;b\n", "a|b")]
    [InlineData("a;b", "a|b")]
    [InlineData("a;b\r\n", "a|b")]
    [InlineData("a;b\r", "a|b")]
    [InlineData("a;", "a|")]
    [InlineData(";", "|")]
    [InlineData("\"a;b\";c", "a;b|c")]
    [InlineData("\"a\"\"b\";c", "a\"b|c")]
    [InlineData("\"\";\"\"\"\"", "|\"")]
    [InlineData("a\"b;c", "a\"b|c")]
    [InlineData(" \"a\";b", " \"a\"|b")]
    [InlineData("\"a\"b;c", "ab|c")]
    [InlineData("\"a\r\nb\";c", "a\nb|c")]
    [InlineData("\"a\rb\";c", "a\nb|c")]
    public void Cells_are_read_without_their_quotes(string text, string cells)
    {
        CsvText record = Assert.Single(Read(text));

        Assert.Equal(cells, string.Join('|', record.Cells));
        Assert.Null(record.Fault);
    }

    [Theory]
    [InlineData("a\nb\nc", "1,2,3")]
    [InlineData("a\r\nb\r\nc\r\n", "1,2,3")]
    [InlineData("a\rb\rc\r", "1,2,3")]
    [InlineData("\n\na\n \n\t\nb", "3,6")]
    [InlineData("\"a\nb\"\nc", "1,3")]
    [InlineData("\"a\r\nb\rc\"\r\nd", "1,4")]
    public void A_record_knows_the_line_it_starts_on_and_empty_lines_are_passed_over(string text, string lines) =>
        Assert.Equal(lines, string.Join(',', Read(text).Select(r => r.Line)));

    [Theory]
    [InlineData("a;\"b\"\"c\";d")]
    [InlineData("a;\"b\r\nc\";d")]
    [InlineData("a;\"b\rc\";d")]
    [InlineData(" a ; b ")]
    public void The_original_is_the_text_as_it_was_without_its_line_end(string text)
    {
        CsvText record = Assert.Single(Read($"{text}\r\n"));

        Assert.Equal(text, record.Original);
    }

    [Theory]
    [InlineData("a;\"b\nc;d\n", "a;\"b|c;d", "1,2")]
    [InlineData("a;\"b\r\nc;d", "a;\"b|c;d", "1,2")]
    [InlineData("\"x\ny\";\"b\rc;d\r\re", "\"x\ny\";\"b|c;d|e", "1,3,5")]
    [InlineData("\"", "\"", "1")]
    [InlineData("\"a\n\"b\nc", "\"a\n\"b|c", "1,3")]
    [InlineData("a;\"b\n\"c", "a;\"b\n\"c", "1")]
    public void A_quote_that_is_never_closed_takes_in_its_line_and_no_more(string text, string originals, string lines)
    {
        List<CsvText> records = Read(text);

        Assert.Equal(originals, string.Join('|', records.Select(r => r.Original)));
        Assert.Equal(lines, string.Join(',', records.Select(r => r.Line)));
        Assert.Equal(originals.Count(c => c == '"') % 2, records.Count(r => r.Fault?.Id == "VS1020"));
    }

    [Fact]
    public void A_quote_that_stays_open_for_too_long_loses_no_line()
    {
        string[] rows = [.. Enumerable.Range(0, 10_000).Select(i => $"r;{i}")];

        List<CsvText> records = Read($"x;\"y\r\n{string.Join("\r\n", rows)}\r\n");

        Assert.Equal("VS1020", records[0].Fault!.Id);
        Assert.Equal(rows, records.Skip(1).Select(r => r.Original));
        Assert.Equal(10_001, records[^1].Line);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_row_that_is_too_long_does_not_take_the_next_ones_with_it(string lineEnd)
    {
        string text = $"a{lineEnd}{new string('x', Longest + 1)}{lineEnd}b{lineEnd}c";

        List<CsvText> records = Read(text);

        Assert.Equal("VS1021", records[1].Fault!.Id);
        Assert.Equal("a,b,c", string.Join(',', records.Where(r => r.Fault is null).Select(r => r.Original)));
        Assert.Equal("1,2,3,4", string.Join(',', records.Select(r => r.Line)));
    }

    [Fact]
    public void A_row_that_is_too_long_at_the_end_of_the_file_is_told() =>
        Assert.Equal("VS1021", Assert.Single(Read(new string('x', Longest + 1))).Fault!.Id);

    [Fact]
    public void A_row_that_begins_with_many_spaces_does_not_disappear() =>
        Assert.Equal("VS1021", Assert.Single(Read($"{new string(' ', Longest + 1)}a;b\n")).Fault!.Id);

    [Fact]
    public void A_row_of_exactly_the_longest_length_is_read() =>
        Assert.Null(Assert.Single(Read(new string('x', Longest))).Fault);

    [Fact]
    public void A_quote_that_is_never_closed_does_not_swallow_the_file()
    {
        string rows = string.Concat(Enumerable.Repeat("r;1234567890123456789\n", 10_000));

        List<CsvText> records = Read($"\"{rows}");

        Assert.NotNull(records[0].Fault);
        Assert.True(records.Count > 5_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n\r")]
    [InlineData("  \t ")]
    public void A_file_without_text_has_no_record(string text) => Assert.Empty(Read(text));

    private static List<CsvText> Read(string text) => Csv.Records(text);
}
