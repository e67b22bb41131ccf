using Microsoft.Extensions.Hosting;

namespace Vroegsignalering.AspNetCore.Runs;

internal sealed class RunService : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.CompletedTask;
}
