using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Vroegsignalering.Ddas.Tests;

public sealed class DdasConverterTests
{
    [Fact]
    public void A_converted_delivery_is_what_reading_and_writing_it_gives() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        Gen.Elements(DdasVersion.V09, DdasVersion.V10, DdasVersion.V11, DdasVersion.V12).ToArbitrary(),
        Gen.Elements(DdasVersion.V09, DdasVersion.V10, DdasVersion.V11, DdasVersion.V12).ToArbitrary(),
        (seed, from, to) =>
        {
            byte[] source = A.Write(new Generated(seed).Delivery(), from, out _);
            byte[] expected = A.Write(DdasReader.Read(source, A.File).Delivery!, to, out DdasWriteResult written);

            (byte[] bytes, DdasConvertResult result) = Convert(source, to);

            Assert.Equal(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(bytes));
            Assert.Equal(written.Diagnostics, result.Written!.Diagnostics);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void The_head_may_stand_behind_the_lists_and_cases_before_signals()
    {
        string source = $$$"""
            {"leveringen":[
            {"vroegsignaalzaken":[{"vroegsignalen":[{"ID":"S-1"}]},{"vroegsignalen":[{"ID":"weg"}]}],"vroegsignalen":[{{{A.SignalJson()}}}],
            "gemeentecode":"9901","teller":1,"aanleverendeOrganisatie":{"naam":"Gemeente Voorbeeld"}},
            {"teller":2,"gemeentecode":"9902","aanleverendeOrganisatie":{},"vroegsignalen":[{{{A.SignalJson("S-2")}}}],"vroegsignaalzaken":[{"vroegsignalen":[{"ID":"S-2"}]}]}
            ],"codeGegevensleverancier":"Test 1","startdatumLevering":"2027-01-01","einddatumLevering":"2027-06-30","aanleverdatumEnTijd":"2027-07-02T08:30:00Z"}
            """;

        (byte[] bytes, DdasConvertResult result) = Convert(Encoding.UTF8.GetBytes(source), DdasVersion.V10);

        DdasDelivery read = DdasReader.Read(bytes, A.File).Delivery!;
        Assert.Equal(("Test 1", "Gemeente Voorbeeld"), (read.SupplierCode, read.Municipalities[0].Organisation.Name));
        Assert.Equal(["S-1", "S-2"], read.Municipalities.Select(m => Assert.Single(m.Cases).Signals[0].Reference).ToArray());
        Assert.Equal((2, 2, 1L), (result.Written!.WrittenSignals, result.Written.WrittenCases, result.Read.CasesSetAside));
        Assert.Equal(["VS2106", "VS2105"], result.Written.Diagnostics.Select(gap => gap.Code.Id).ToArray());
    }

    [Theory]
    [InlineData("{\"leveringen\":[{}]}", "VS2115")]
    [InlineData("{\"leveringen\":[]}", "VS2035")]
    [InlineData("{", "VS2002")]
    public void What_cannot_be_read_or_has_no_head_is_refused_and_nothing_is_written(string source, string code)
    {
        (byte[] bytes, DdasConvertResult result) = Convert(Encoding.UTF8.GetBytes(source), DdasVersion.V12);

        Assert.Empty(bytes);
        Assert.Null(result.Written);
        Assert.Equal(code, result.Refusal!.Code.Id);
    }

    private static (byte[] Bytes, DdasConvertResult Result) Convert(byte[] source, DdasVersion version)
    {
        using MemoryStream input = new(source);
        using MemoryStream output = new();
        DdasConvertResult result = DdasConverter.Convert(input, A.File, output, version);
        return (output.ToArray(), result);
    }
}
