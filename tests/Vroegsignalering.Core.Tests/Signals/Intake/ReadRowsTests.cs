using System.Text;

namespace Vroegsignalering.Core.Tests.Signals.Intake;

public sealed class ReadRowsTests
{
    private static readonly SignalMapping Json = Csv.Mapping("""
        { "format": "json", "fixed": { "partner": "Rent" }, "columns": { "reference": "id", "postcode": "pc", "houseNumber": "nr" } }
        """);

    private const string Header = "reference;partner;sentOn;arrears;postcode;houseNumber\n";
    private const string Good = "r1;Energie;2027-03-01;1.00;1234AB;1\n";
    private const string Remarked = "r2;Energie;;2.00;1234AB;1\n";
    private const string Bad = "r3;Energie;2027-03-01;x;1234AB;1\n";

    [Fact]
    public void Every_row_ends_in_one_outcome()
    {
        IntakeOutcome[] outcomes = [.. ReadRows(Header + Good + Remarked + Bad).Select(r => r.Outcome)];

        Assert.Equal([IntakeOutcome.Accepted, IntakeOutcome.AcceptedWithFindings, IntakeOutcome.Quarantined], outcomes);
    }

    [Theory]
    [InlineData("", "VS1030")]
    [InlineData("sep=;\n", "VS1030")]
    [InlineData("reference\n", "VS1031")]
    public async Task A_file_that_is_refused_gives_one_row_that_says_so(string text, string code)
    {
        IntakeRow row = Assert.Single(ReadRows(text));
        IntakeRow later = Assert.Single(await ReadRowsAsync(text));

        Assert.Equal((IntakeOutcome.FileRefused, code), (row.Outcome, row.Findings[0].Code.Id));
        Assert.Equal((IntakeOutcome.FileRefused, code), (later.Outcome, later.Findings[0].Code.Id));
    }

    [Fact]
    public async Task A_fault_that_shows_late_ends_the_rows()
    {
        SignalIntakeOptions options = new() { MaximumRows = 2 };
        string text = Header + Good + Remarked + Bad + Good;

        IntakeRow[] rows = [.. ReadRows(text, options)];
        List<IntakeRow> later = await ReadRowsAsync(text, options);

        Assert.Equal(3, rows.Length);
        Assert.Equal((IntakeOutcome.FileRefused, "VS1034"), (rows[^1].Outcome, Assert.Single(rows[^1].Findings).Code.Id));
        Assert.Equal(rows.Select(Describe), later.Select(Describe));
    }

    [Fact]
    public void Json_is_read_in_the_same_way()
    {
        byte[] items = "[ {\"id\":\"a\",\"pc\":\"1234AB\",\"nr\":1}, {\"id\":1, \"pc\":\"\"}, "u8.ToArray();

        IntakeRow[] rows = [.. SignalJsonReader.ReadRows(new MemoryStream(items), Json, "a.json", null)];

        Assert.Equal([IntakeOutcome.AcceptedWithFindings, IntakeOutcome.Quarantined, IntakeOutcome.FileRefused], rows.Select(r => r.Outcome));
        Assert.Equal(IntakeOutcome.FileRefused, Assert.Single(SignalJsonReader.ReadRows(new MemoryStream(), Json, "a.json", null)).Outcome);
    }

    [Theory]
    [InlineData("utf-8", 1)]
    [InlineData("utf-8", 7)]
    [InlineData("utf-16", 1)]
    [InlineData("utf-16", 3)]
    [InlineData("utf-16BE", 1)]
    [InlineData("utf-16BE", 5)]
    public async Task How_many_bytes_come_at_a_time_changes_nothing(string encoding, int bytes)
    {
        Encoding used = Encoding.GetEncoding(encoding);
        byte[] file = [.. used.GetPreamble(), .. used.GetBytes(Header + Good + "r4;Energie;2027-03-01;1.00;\"1234\r\nAB\";\"1\"\r\n" + Bad + "\"\n" + Good + Remarked)];
        string[] rows = [.. SignalCsvReader.ReadRows(new MemoryStream(file), SignalMapping.Default, Csv.Name, null).Select(Describe)];

        List<string> trickled = [.. SignalCsvReader.ReadRows(new Trickle(file, bytes), SignalMapping.Default, Csv.Name, null).Select(Describe)];
        List<string> later = [];
        await foreach (IntakeRow row in SignalCsvReader.ReadRowsAsync(
            new Trickle(file, bytes), SignalMapping.Default, Csv.Name, null, cancellationToken: TestContext.Current.CancellationToken))
        {
            later.Add(Describe(row));
        }

        Assert.Equal(6, rows.Length);
        Assert.Equal(rows, trickled);
        Assert.Equal(rows, later);
    }

    [Fact]
    public async Task Waiting_can_be_given_up()
    {
        using CancellationTokenSource stop = new();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (IntakeRow row in SignalCsvReader.ReadRowsAsync(
                new MemoryStream("a"u8.ToArray()), SignalMapping.Default, Csv.Name, null, cancellationToken: stop.Token))
            {
                Assert.Fail(row.ToString());
            }
        });
    }

    private static IEnumerable<IntakeRow> ReadRows(string text, SignalIntakeOptions? options = null) =>
        SignalCsvReader.ReadRows(new MemoryStream(Encoding.UTF8.GetBytes(text)), SignalMapping.Default, Csv.Name, null, options);

    private static async Task<List<IntakeRow>> ReadRowsAsync(string text, SignalIntakeOptions? options = null)
    {
        List<IntakeRow> rows = [];
        await foreach (IntakeRow row in SignalCsvReader.ReadRowsAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(text)), SignalMapping.Default, Csv.Name, null, options))
        {
            rows.Add(row);
        }

        return rows;
    }

    private static string Describe(IntakeRow row) =>
        $"{row.Row} {row.Outcome} {row.ContentKey} {row.ReferenceKey} {row.Original} {string.Join(',', row.Codes())}";

    /// <summary>Gives a few bytes at a time.</summary>
    private sealed class Trickle(byte[] bytes, int atATime) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, atATime));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, atATime)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, atATime)], cancellationToken);
    }
}
