using System.Text;

namespace Vroegsignalering.Core.Tests.Signals.Intake;

public sealed class SignalIntakeOptionsTests
{
    private static readonly string Text = Csv.File() + "r2;Energie;;;;1234AB;10\nr3;Energie;;;;1234AB;10\n";

    private static readonly SignalMapping Json = Csv.Mapping("""
        { "format": "json", "fixed": { "partner": "Energy" }, "columns": { "reference": "id", "postcode": "pc", "houseNumber": "nr" } }
        """);

    [Theory]
    [InlineData(2, "VS1034")]
    [InlineData(3, "")]
    public void A_file_with_too_many_rows_is_refused_also_halfway(int rows, string code)
    {
        SignalFile file = Read(new MemoryStream(Encoding.UTF8.GetBytes(Text)), new SignalIntakeOptions { MaximumRows = rows });

        SignalIntakeResult result = Csv.TakeIn(file);

        Assert.Equal(code, string.Join(',', result.Findings.Where(f => f.Severity == DiagnosticSeverity.Fatal).Select(f => f.Code.Id)));
        Assert.Equal(code.Length == 0 ? 3 : 0, result.Received);
        Assert.Equal(result.Received, result.Signals.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_that_is_too_large_is_refused_whether_its_length_is_known_or_not(bool known)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Text);
        Stream stream = known ? new MemoryStream(bytes) : new Unseekable(bytes);

        SignalIntakeResult result = Csv.TakeIn(Read(stream, new SignalIntakeOptions { MaximumBytes = bytes.Length - 1 }));
        SignalIntakeResult fits = Csv.TakeIn(Read(known ? new MemoryStream(bytes) : new Unseekable(bytes), new SignalIntakeOptions { MaximumBytes = bytes.Length }));

        Assert.Equal("VS1035", Assert.Single(result.Findings).Code.Id);
        Assert.Equal(0, result.Received);
        Assert.Equal(3, fits.Signals.Count);
    }

    [Fact]
    public void A_file_that_turns_out_too_large_after_many_rows_is_refused()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Csv.File() + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"q{i};Energie;;;;1234AB;10\n")));

        SignalIntakeResult result = Csv.TakeIn(Read(new Unseekable(bytes), new SignalIntakeOptions { MaximumBytes = 400_000 }));

        Assert.Equal("VS1035", Assert.Single(result.Findings).Code.Id);
        Assert.Empty(result.Signals);
    }

    [Fact]
    public void A_header_and_a_row_have_limits_of_their_own()
    {
        Assert.Equal("VS1033", Assert.Single(Read(new MemoryStream(Encoding.UTF8.GetBytes(Text)), new SignalIntakeOptions { MaximumColumns = 6 }).Refusal).Code.Id);

        SignalIntakeResult result = Csv.TakeIn(Read(
            new MemoryStream(Encoding.UTF8.GetBytes($"{Text}r4;{new string('x', 300)}\n")), new SignalIntakeOptions { MaximumRowLength = 256 }));

        Assert.Equal("VS1021", Assert.Single(result.Quarantined).Findings[0].Code.Id);
        Assert.Equal(3, result.Signals.Count);
    }

    [Fact]
    public void Json_has_the_same_limits()
    {
        byte[] items = "[ {\"id\":\"a\",\"pc\":\"1234AB\",\"nr\":1}, {\"id\":\"b\",\"pc\":\"1234AB\",\"nr\":\"1\",\"x\":[[[]]]} ]"u8.ToArray();

        Assert.Equal("", Codes(items, new SignalIntakeOptions()));
        Assert.Equal("VS1034", Codes(items, new SignalIntakeOptions { MaximumRows = 1 }));
        Assert.Equal("VS1035", Codes(items, new SignalIntakeOptions { MaximumBytes = 10 }));
        Assert.Equal("VS1036", Codes(items, new SignalIntakeOptions { MaximumJsonDepth = 4 }));
    }

    [Fact]
    public void A_limit_outside_its_range_is_refused_by_name()
    {
        ArgumentException e = Assert.Throws<ArgumentOutOfRangeException>(() => Read(new MemoryStream(), new SignalIntakeOptions { MaximumRowLength = 1 }));

        Assert.Equal(nameof(SignalIntakeOptions.MaximumRowLength), e.ParamName);
    }

    private static string Codes(byte[] json, SignalIntakeOptions options) => string.Join(',', Csv.TakeIn(SignalJsonReader.Read(
        new MemoryStream(json), Json, "a.json", null, options)).Findings.Where(f => f.Severity == DiagnosticSeverity.Fatal).Select(f => f.Code.Id));

    private static SignalFile Read(Stream stream, SignalIntakeOptions options) =>
        SignalCsvReader.Read(stream, SignalMapping.Default, Csv.Name, null, options);

    private sealed class Unseekable(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
