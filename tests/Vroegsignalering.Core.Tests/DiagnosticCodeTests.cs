using System.Reflection;

namespace Vroegsignalering.Core.Tests;

public sealed class DiagnosticCodeTests
{
    private static readonly DiagnosticCode[] All =
        [.. typeof(SignalDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<DiagnosticCode>()];

    [Fact]
    public void Every_code_is_used_once() => Assert.Equal(All.Length, All.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_code_says_in_both_languages_what_it_is_and_what_to_do()
    {
        Assert.NotEmpty(All);
        Assert.All(All, c =>
        {
            Assert.Matches("^VS1[0-9]{3}$", c.Id);
            Assert.NotEqual(DiagnosticSeverity.NotStated, c.Severity);
            Assert.All(new Text[] { c.Message, c.Remedy }, text =>
            {
                Assert.EndsWith(".", text.Dutch, StringComparison.Ordinal);
                Assert.EndsWith(".", text.English, StringComparison.Ordinal);
                Assert.False(text.Dutch == text.English);
            });
        });
    }

    [Fact]
    public void ToString_is_the_code_alone() => Assert.Equal("VS1003", SignalDiagnostics.BsnFailsElevenTest.ToString());
}
