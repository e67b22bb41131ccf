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
}
