using System.Reflection;

namespace Vroegsignalering.Ddas.Tests;

public sealed class DdasDiagnosticsTests
{
    [Fact]
    public void Every_code_is_listed_once_in_order_of_its_number()
    {
        string[] fields = [.. typeof(DdasDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.FieldType == typeof(DiagnosticCode)).Select(f => ((DiagnosticCode)f.GetValue(null)!).Id)];

        Assert.Equal(fields.Order(StringComparer.Ordinal).ToArray(), DdasDiagnostics.All.Select(c => c.Id).ToArray());
        Assert.Equal(fields.Length, fields.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_code_says_what_it_is_and_what_to_do_in_two_languages()
    {
        Assert.All(DdasDiagnostics.All, code =>
        {
            Assert.Matches("^VS2[01][0-9]{2}$", code.Id);
            Assert.NotEqual(DiagnosticSeverity.NotStated, code.Severity);
            Assert.All(
                [code.Message.Dutch, code.Message.English, code.Remedy.Dutch, code.Remedy.English],
                text => Assert.EndsWith(".", text, StringComparison.Ordinal));
        });
    }
}
