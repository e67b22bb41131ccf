namespace Vroegsignalering.Core.Tests.Cases;

public sealed class CaseNumberTests
{
    private static readonly MunicipalityCode Municipality = MunicipalityCode.Parse("0344");

    /// <summary>Pinned: a case keeps its number in every run, on every machine and in every version.</summary>
    [Fact]
    public void A_number_stays_what_it_was() => Assert.Equal(PinnedNumber, CaseNumber.For(Municipality, ["a", "b"], A.Day, A.Day));

    [Fact]
    public void It_is_twelve_characters_without_those_that_look_alike() =>
        Assert.Matches("^Z-[0-9A-HJKMNP-TV-Z]{12}$", CaseNumber.For(null, [], null, null));

    [Fact]
    public void Order_and_repeats_of_references_change_nothing() =>
        Assert.Equal(CaseNumber.For(Municipality, ["a", "b"], A.Day, null), CaseNumber.For(Municipality, ["b", "a", "b"], A.Day, null));

    [Fact]
    public void Everything_else_changes_it()
    {
        string[] numbers =
        [
            CaseNumber.For(Municipality, ["a", "b"], A.Day, A.Day),
            CaseNumber.For(null, ["a", "b"], A.Day, A.Day),
            CaseNumber.For(Municipality, ["ab"], A.Day, A.Day),
            CaseNumber.For(Municipality, ["a", "b", ""], A.Day, A.Day),
            CaseNumber.For(Municipality, ["a;1:b"], A.Day, A.Day),
            CaseNumber.For(Municipality, ["A", "b"], A.Day, A.Day),
            CaseNumber.For(Municipality, ["a", "b"], null, A.Day),
            CaseNumber.For(Municipality, ["a", "b"], A.Day, null),
            CaseNumber.For(Municipality, ["a", "b"], A.Day.PlusDays(1), A.Day),
        ];

        Assert.Equal(numbers.Length, numbers.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        Cultures.MakeSureTheyAreThere();

        Assert.All(Cultures.Names, c => Assert.Equal(PinnedNumber, Cultures.Under(c, () => CaseNumber.For(Municipality, ["a", "b"], A.Day, A.Day))));
    }

    private const string PinnedNumber = "Z-S91QVMWHNQ46";
}
