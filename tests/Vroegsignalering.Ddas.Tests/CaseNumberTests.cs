using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Cases;

namespace Vroegsignalering.Ddas.Tests;

public sealed class CaseNumberTests
{
    private static readonly MunicipalityCode Municipality = MunicipalityCode.Parse("9901");

    [Fact]
    public void The_number_is_the_same_in_every_run()
    {
        Assert.Equal("Z-1RZVS8AAY555", CaseNumber.For(Municipality, ["S-1", "S-2"], A.Day, A.Day.PlusDays(1)));
    }

    [Fact]
    public void Order_and_repeats_of_signals_change_nothing()
    {
        string number = CaseNumber.For(Municipality, ["S-1", "S-2"], A.Day, pickedUpOn: null);

        Assert.Equal(number, CaseNumber.For(Municipality, ["S-2", "S-1", "S-2"], A.Day, pickedUpOn: null));
        Assert.Matches("^Z-[0-9A-HJKMNP-TV-Z]{12}$", number);
    }

    [Fact]
    public void Everything_the_case_is_about_changes_the_number()
    {
        string[] numbers =
        [
            CaseNumber.For(Municipality, ["S-1", "S-2"], A.Day, A.Day),
            CaseNumber.For(municipality: null, ["S-1", "S-2"], A.Day, A.Day),
            CaseNumber.For(Municipality, ["S-1S-2"], A.Day, A.Day),
            CaseNumber.For(Municipality, ["S-1"], A.Day, A.Day),
            CaseNumber.For(Municipality, ["S-1", "S-2"], A.Day.PlusDays(1), A.Day),
            CaseNumber.For(Municipality, ["S-1", "S-2"], A.Day, A.Day.PlusDays(1)),
            CaseNumber.For(Municipality, ["S-1", "S-2"], A.Day, pickedUpOn: null),
            CaseNumber.For(Municipality, ["S-1", "S-2"], matchedOn: null, A.Day),
        ];

        Assert.Equal(numbers.Length, numbers.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_number_is_made_of_one_text_whatever_the_references_and_days_are()
    {
        string[][] references = [[], ["S-1"], ["é", "😀", "\ud800"], [new string('x', 2_000), "S-2", "S-1", "S-1"], ["1:", ";"]];
        LocalDate?[] days = [null, A.Day, new LocalDate(1, 2, 3), new LocalDate(987, 12, 31), new LocalDate(-44, 3, 15), new LocalDate(9999, 12, 31)];

        Assert.All(references, own => Assert.All(days, day =>
            Assert.Equal(InWords(own, day, A.Day), CaseNumber.For(Municipality, own, day, A.Day))));
    }

    private static string InWords(string[] references, LocalDate? matchedOn, LocalDate? pickedUpOn)
    {
        string?[] parts =
        [
            Municipality.Value, .. references.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            .. new[] { matchedOn, pickedUpOn }.Select(day => day is LocalDate stated ? LocalDatePattern.Iso.Format(stated) : null),
        ];
        string key = string.Concat(parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part?.Length ?? -1}:{part};")));
        ulong value = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        return "Z-" + string.Concat(Enumerable.Range(0, 12).Select(i => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[(int)((value >> (59 - (5 * i))) & 31)]));
    }
}
