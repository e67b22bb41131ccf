using System.Globalization;

namespace Vroegsignalering.Core.Tests;

/// <summary>Runs something under another culture, and first makes sure that the culture is really there.</summary>
internal static class Cultures
{
    public static readonly string[] Names = ["", "tr-TR", "nl-NL", "en-US", "fa-IR"];

    public static T Under<T>(string culture, Func<T> run)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>Fails on a machine without cultures, where the tests about cultures would prove nothing.</summary>
    public static void MakeSureTheyAreThere()
    {
        string upper = Under("tr-TR", () => "i".ToUpper(CultureInfo.CurrentCulture));
        string number = Under("nl-NL", () => 1.5m.ToString(CultureInfo.CurrentCulture));
        Assert.Equal("\u0130", upper);
        Assert.Equal("1,5", number);
    }
}
