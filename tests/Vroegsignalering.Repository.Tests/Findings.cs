namespace Vroegsignalering.Repository.Tests;

/// <summary>Fails with everything a guard found, a line each; the assertions of xunit show only a beginning.</summary>
internal static class Findings
{
    public static void AreNone(IEnumerable<object> findings, string whatToDo)
    {
        string[] lines = [.. findings.Select(finding => finding.ToString()!)];
        Assert.True(lines.Length == 0, $"{whatToDo}\n{string.Join('\n', lines)}");
    }
}
