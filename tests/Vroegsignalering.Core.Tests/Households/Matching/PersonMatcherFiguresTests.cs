using System.Globalization;
using System.Runtime.CompilerServices;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Core.Tests.Households.Matching;

/// <summary>Makes the table of figures in docs/matching.md and compares it with the page; a failure shows the whole table.</summary>
public sealed class PersonMatcherFiguresTests
{
    private const int Few = 10_000;
    private const int Many = 100_000;

    [Fact]
    public void The_page_has_the_figures_that_are_measured()
    {
        string page = File.ReadAllText(Path.Combine(Root(), "docs", "matching.md"));

        string table = string.Join('\n', Rows());

        Assert.True(page.ReplaceLineEndings("\n").Contains(table, StringComparison.Ordinal), $"Put this in docs/matching.md:\n{table}");
    }

    private static IEnumerable<string> Rows()
    {
        yield return Row("`Dutch`, 100,000, seed 1", "on 40%", LabelledPersons.Generate(LabelledFlavour.Dutch, Many, 1));
        yield return Row("`Dutch`, 100,000, seed 2", "on 40%", LabelledPersons.Generate(LabelledFlavour.Dutch, Many, 2));
        foreach (bool number in (bool[])[true, false])
        {
            string known = number ? "yes" : "no";
            yield return Row("`Register`, 10,000, seed 1", known, Labelled(LabelledFlavour.Register, 1, number));
            yield return Row("Harbour, 10,000, seed 1", known, ForeignRegister.Harbour.Make(Few, 1, number));
            yield return Row("Alpine, 10,000, seed 1", known, ForeignRegister.Alpine.Make(Few, 1, number));
            yield return Row("FewNames, 10,000, seed 4", known, ForeignRegister.FewNames.Make(Few, 4, number));
            yield return Row("Coast, 10,000, seed 1 (judged on)", known, ForeignRegister.Coast.Make(Few, 1, number));
            yield return Row("`SetAside`, 10,000, seed 3 (judged on)", known, Labelled(LabelledFlavour.SetAside, 3, number));
        }
    }

    private static string Row(string records, string number, IReadOnlyList<LabelledRecord> labelled)
    {
        PersonMatchResult result = new PersonMatcher().Match(labelled.Select(r => r.Record));
        MatchQuality quality = MatchQuality.Measure(
            result, labelled.ToDictionary(r => r.Record.Id, r => r.Person.ToString(CultureInfo.InvariantCulture)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {records} | {number} | {quality.Precision:0.00000} | {quality.Recall:0.00000} | {quality.F1:0.00000} | {quality.RecallAfterReview:0.00000} | {100 * quality.QueueShare:0.0}% |");
    }

    private static LabelledRecord[] Labelled(LabelledFlavour flavour, ulong seed, bool number) =>
        [.. LabelledPersons.Generate(flavour, Few, seed).Select(r => number ? r : r with { Record = WithoutNumber(r.Record) })];

    private static PersonRecord WithoutNumber(PersonRecord record) => new()
    {
        Id = record.Id,
        GivenNames = record.GivenNames,
        LastName = record.LastName,
        HouseNumber = record.HouseNumber,
        Street = record.Street,
        AddressLine2 = record.AddressLine2,
        Town = record.Town,
        Postcode = record.Postcode,
        Region = record.Region,
        BirthDateText = record.BirthDateText,
    };

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", ".."));
}
