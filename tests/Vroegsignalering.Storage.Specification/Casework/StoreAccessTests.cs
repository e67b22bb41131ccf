using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Access;
using Vroegsignalering.Casework;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Storage.Specification.Casework;

public sealed class StoreAccessTests
{
    private const int Persons = 200;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // Cases of one to three persons, who can be in more cases, drawn by a fixed rule.
    private static List<SignalCase> Cases()
    {
        List<SignalCase> cases = [];
        for (int n = 0; n < Persons; n++)
        {
            Signal[] signals = [.. Enumerable.Range(0, 1 + (n % 3)).Select(i => World.SignalOf((n + (i * 7)) % Persons, n, World.Start))];
            cases.Add(World.CaseOf(n, signals, n % 2 == 0 ? CaseResult.NoContact : null, World.Start));
        }

        return cases;
    }

    private static PersonQuery QueryOf(int person) => person % 3 == 2
        ? PersonQuery.For(null, $"Kanarie{person}x", new LocalDate(1970, 1, 1).PlusDays(person), World.AddressOf(person))
        : PersonQuery.For(Bsn.Parse(World.BsnOf(person)));

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Each_person_gets_all_that_is_theirs_and_nothing_of_another(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        List<SignalCase> cases = Cases();
        await World.FillAsync(test.Store, cases, Cancel);
        using MemoryStream file = new(World.BrokenFile([.. Enumerable.Range(0, 20)]));
        await new MonthlyRun(test.Store, World.Settings).TakeInAsync("energie.csv", file, World.Start, World.By, World.Now, Cancel);
        StoreAccess access = new(test.Store, World.Settings);

        for (int person = 0; person < Persons; person++)
        {
            StorePersonExport export = await access.ExportAsync(QueryOf(person), World.Start, Cancel);

            string name = $"Kanarie{person}x";
            string json = export.ToJson();
            string[] expected = [.. cases.SelectMany(c => c.Signals).Where(s => s.Person.LastName == name).Select(s => s.Reference).Order(StringComparer.Ordinal)];
            Assert.Equal(expected, export.Signals.Select(s => s.Reference).Order(StringComparer.Ordinal));
            Assert.Equal(
                [.. cases.Where(c => c.Signals.Any(s => s.Person.LastName == name)).Select(c => c.Id).Order(StringComparer.Ordinal)],
                export.Export.Cases.Select(c => c.Case.Id));
            Assert.Equal(expected.Length, export.Answers.Count);
            Assert.Equal(expected.Length, export.Notices.Count);
            Assert.Equal(person < 20 && person % 3 != 2 ? 1 : 0, export.Rows.Count);
            Assert.All(Enumerable.Range(0, Persons).Where(other => other != person), other => Assert.False(
                json.Contains($"Kanarie{other}x", StringComparison.Ordinal) || json.Contains(World.BsnOf(other), StringComparison.Ordinal) || json.Contains($"ref{other}y", StringComparison.Ordinal),
                $"The export of {person} tells of {other}."));
        }
    }

    [Theory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task After_retention_nothing_is_left_to_tell(string kind)
    {
        await using TestStore test = await Stores.OpenAsync(kind);
        await World.FillAsync(test.Store, [World.CaseOf(0, [World.SignalOf(0, 1, World.Start)], CaseResult.NoContact, World.Start)], Cancel);
        StoreAccess access = new(test.Store, World.Settings);
        StorePersonExport before = await access.ExportAsync(QueryOf(0), World.Start, Cancel);
        await new StoreRetention(test.Store, World.Settings, World.Key).ApplyAsync(new LocalDate(2027, 3, 10), Cancel);

        StorePersonExport after = await access.ExportAsync(QueryOf(0), World.Start, Cancel);

        Assert.False(before.IsEmpty);
        Assert.Single(before.Export.Cases[0].Decisions);
        Assert.Single(before.Export.Cases[0].Told);
        Assert.True(after.IsEmpty);
        Assert.DoesNotContain("Kanarie", after.ToJson(), StringComparison.Ordinal);
    }
}
