namespace Vroegsignalering.AspNetCore.Tests.Api;

/// <summary>An invented month: signals of five households, of which one row cannot be read.</summary>
internal static class Month
{
    public const string Csv =
        "reference;partner;sentOn;arrears;arrearsStartOn;bsn;initials;lastName;birthDate;postcode;houseNumber\n"
        + "E-1;Energy;2026-11-01;310.50;2026-08-01;999990019;A.;Zwaluwstaart;1980-02-03;1234AB;1\n"
        + "W-1;Water;2026-11-01;120.00;2026-09-01;999990019;A.;Zwaluwstaart;1980-02-03;1234AB;1\n"
        + "E-2;Energy;2026-11-01;99.00;2026-09-10;;B.;Vlinderstruik;1971-05-06;1234AB;2\n"
        + "E-3;Energy;2026-11-01;640.00;2026-07-10;;C.;Houtduif;1990-12-01;1234AB;3\n"
        + "E-4;Energy;2026-11-01;75.00;2026-09-20;;D.;Grasspriet;1965-01-31;1234AB;4\n"
        + "E-5;Energy;2026-11-01;veel;2026-09-20;;E.;Zwaluwstaart;1965-01-31;1234AB;5\n";
}
