namespace Vroegsignalering.Core.Tests.Signals.Intake;

public sealed class CsvRecordReaderProperties
{
    private static readonly Gen<string> Cells =
        Gen.Elements("", "a", "\"", ";", "\n", "\r\n", " ", "1.234,50", "é", "\"\"", "'").ListOf(4).Select(parts => string.Concat(parts));

    [Fact]
    public void What_is_written_with_quotes_is_read_back() => Prop.ForAll(
        Cells.ArrayOf(3).ArrayOf(4).ToArbitrary(),
        rows =>
        {
            string text = string.Join("\r\n", rows.Select(row => string.Join(';', row.Select(Quoted))));
            List<CsvText> records = Csv.Records(text);
            return records.TrueForAll(r => r.Fault is null)
                && rows.Select(row => string.Join('|', row.Select(c => c.ReplaceLineEndings("\n")))).SequenceEqual(records.Select(r => string.Join('|', r.Cells)), StringComparer.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void No_text_makes_it_throw_or_lose_a_letter() => Prop.ForAll(
        Gen.Elements("a", "b", ";", "\"", "\n", "\r", " ").ListOf(30).Select(parts => string.Concat(parts)).ToArbitrary(),
        text =>
        {
            return Csv.Records(text).Sum(r => r.Original.Count(char.IsLetter)) == text.Count(char.IsLetter);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
