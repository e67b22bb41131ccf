using NodaTime;
using Vroegsignalering.Storage.PostgreSql;

namespace Vroegsignalering.Storage.Specification.PostgreSql;

public sealed class JournalReadingTests
{
    private static readonly MunicipalityCode At = MunicipalityCode.Parse("0344");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_line_of_a_new_month_that_another_adds_meanwhile_never_looks_erased()
    {
        await using PostgreSqlDatabase database = await PostgreSqlServer.NewAsync();
        await using PostgreSqlStore store = await database.OpenAsync();
        LocalDate first = new(2026, 1, 5);
        await AddAsync(first);
        Task adding = Task.Run(
            async () =>
            {
                for (int month = 1; month <= 600; month++)
                {
                    await AddAsync(first.PlusMonths(month));
                }
            },
            Cancel);
        int reads = 0;
        while (!adding.IsCompleted)
        {
            await using IUnitOfWork unit = await store.BeginAsync(At, UnitOfWorkKind.Write, Cancel);
            long number = await unit.Journals.LastNumberAsync(JournalKind.Deliveries, Cancel);
            await foreach (JournalEntry entry in unit.Journals.ReadAsync(JournalKind.Deliveries, Math.Max(0, number - 3), Cancel))
            {
                Assert.NotNull(entry.Content);
            }

            reads++;
        }

        await adding;
        Assert.True(reads > 10);

        async Task AddAsync(LocalDate on)
        {
            await using IUnitOfWork unit = await store.BeginAsync(At, UnitOfWorkKind.Write, Cancel);
            await unit.Journals.AppendAsync(JournalKind.Deliveries, [new JournalLine { Content = "{}"u8.ToArray(), On = on }], after: null, Cancel);
            await unit.CommitAsync(Cancel);
        }
    }
}
