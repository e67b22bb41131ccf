using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.Casework;
using Vroegsignalering.Storage;

namespace Vroegsignalering.AspNetCore.Tests.Api;

/// <summary>What waits in the outbox is sent in the background to what the host registered.</summary>
public sealed class OutboxTests
{
    [Fact]
    public async Task Lines_of_the_processing_log_reach_the_log_of_the_host_each_once()
    {
        Log log = new();
        await using WorkHost host = await WorkHost.StartAsync(o => o.SendEvery = TimeSpan.FromSeconds(1), b => b.Services.AddSingleton<IProcessingLog>(log));
        await host.RunMonthAsync();
        string one = $"/gemeenten/{WorkHost.Own}/zaken/{await host.FirstCaseAsync()}";
        Assert.Equal(200, (await host.SendAsync("GET", one, "caseworker")).Status);

        for (int i = 0; i < 200 && await WaitingAsync(host) > 0; i++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, await WaitingAsync(host));
        Assert.NotEmpty(log.Ids);
        Assert.Equal(log.Ids.Count, log.Ids.Distinct(StringComparer.Ordinal).Count());
    }

    private static async Task<long> WaitingAsync(WorkHost host)
    {
        await using IUnitOfWork unit = await host.Store.BeginAsync(MunicipalityCode.Parse(WorkHost.Own), UnitOfWorkKind.Read, TestContext.Current.CancellationToken);
        return (await unit.Outbox.BacklogAsync(OutboxKind.ProcessingLog, TestContext.Current.CancellationToken)).Waiting;
    }

    private sealed class Log : IProcessingLog
    {
        public ConcurrentQueue<string> Ids { get; } = new();

        public Task<IReadOnlyCollection<string>> WriteAsync(IReadOnlyList<OutboxMessage> lines, CancellationToken cancellationToken = default)
        {
            foreach (OutboxMessage line in lines)
            {
                Ids.Enqueue(line.Id);
            }

            return Task.FromResult<IReadOnlyCollection<string>>([.. lines.Select(l => l.Id)]);
        }
    }
}
