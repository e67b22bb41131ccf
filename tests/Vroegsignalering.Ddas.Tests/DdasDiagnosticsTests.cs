using System.Reflection;
using Vroegsignalering.Ddas.Validation;
using Vroegsignalering.Ddas.Writing;

namespace Vroegsignalering.Ddas.Tests;

public sealed class DdasDiagnosticsTests
{
    public static TheoryData<Type> Lists() => [typeof(DdasDiagnostics), typeof(DdasWriteDiagnostics), typeof(DdasValidationDiagnostics)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_code_is_listed_once_in_order_of_its_number(Type list)
    {
        string[] fields = [.. list.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.FieldType == typeof(DiagnosticCode)).Select(f => ((DiagnosticCode)f.GetValue(null)!).Id)];

        Assert.Equal(fields.Order(StringComparer.Ordinal).ToArray(), AllOf(list).Select(c => c.Id).ToArray());
        Assert.Equal(fields.Length, fields.Distinct(StringComparer.Ordinal).Count());
    }

    private static IReadOnlyList<DiagnosticCode> AllOf(Type list) =>
        (IReadOnlyList<DiagnosticCode>)list.GetProperty("All", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;

    [Fact]
    public void Every_code_says_what_it_is_and_what_to_do_in_two_languages()
    {
        Assert.All(DdasDiagnostics.All.Concat(DdasWriteDiagnostics.All).Concat(DdasValidationDiagnostics.All), code =>
        {
            Assert.Matches("^VS2[0-2][0-9]{2}$", code.Id);
            Assert.NotEqual(DiagnosticSeverity.NotStated, code.Severity);
            Assert.All(
                [code.Message.Dutch, code.Message.English, code.Remedy.Dutch, code.Remedy.English],
                text => Assert.EndsWith(".", text, StringComparison.Ordinal));
        });
    }
}
