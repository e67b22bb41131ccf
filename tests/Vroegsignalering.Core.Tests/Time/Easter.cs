namespace Vroegsignalering.Core.Tests.Time;

/// <summary>Easter by Gauss's rule in its Gregorian form: another computation than the one in the product.</summary>
internal static class Easter
{
    public static LocalDate Gauss(int year)
    {
        int a = year % 19;
        int b = year % 4;
        int c = year % 7;
        int k = year / 100;
        int p = (13 + (8 * k)) / 25;
        int m = (15 - p + k - (k / 4)) % 30;
        int n = (4 + k - (k / 4)) % 7;
        int d = ((19 * a) + m) % 30;
        int e = ((2 * b) + (4 * c) + (6 * d) + n) % 7;
        LocalDate easter = new LocalDate(year, 3, 22).PlusDays(d + e);
        bool tooLate = (d == 29 && e == 6) || (d == 28 && e == 6 && ((11 * m) + 11) % 30 < 19);
        return tooLate ? easter.PlusDays(-7) : easter;
    }
}
