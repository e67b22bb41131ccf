using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using Vroegsignalering.AspNetCore.Telemetry;
using Vroegsignalering.Casework;

namespace Vroegsignalering.AspNetCore.Hosting;

/// <summary>Sends what waits in the outbox, as far as the host registered where to: an <see cref="IFeedbackChannel"/>, an <see cref="IProcessingLog"/>.</summary>
internal sealed class OutboxService(
    Municipalities municipalities, IServiceProvider services, IOptions<VroegsignaleringOptions> options, TimeProvider time, ILogger<OutboxService> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        IFeedbackChannel? channel = services.GetService<IFeedbackChannel>();
        IProcessingLog? log = services.GetService<IProcessingLog>();
        if (channel is null && log is null)
        {
            return;
        }

        OutboxSender sender = new(municipalities.Store, options.Value.Runs.Process, () => Instant.FromDateTimeOffset(time.GetUtcNow()));
        using PeriodicTimer timer = new(options.Value.SendEvery, time);
        try
        {
            do
            {
                await SendAsync(sender, channel, log, stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; what was not sent waits in the store.
        }
    }

    private async Task SendAsync(OutboxSender sender, IFeedbackChannel? channel, IProcessingLog? log, CancellationToken stoppingToken)
    {
        foreach (MunicipalityCode municipality in municipalities.All.Select(m => m.Settings.Municipality))
        {
            try
            {
                if (channel is not null)
                {
                    Note("feedback", await sender.SendFeedbackAsync(municipality, channel, stoppingToken));
                }

                if (log is not null)
                {
                    Note("processing-log", await sender.SendProcessingLogAsync(municipality, log, stoppingToken));
                }
            }
#pragma warning disable CA1031 // What cannot be sent now is sent later; a message of an exception may hold anything.
            catch (Exception e) when (e is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                HostLog.NotSent(logger, municipality.Value, e.GetType().Name);
            }
        }
    }

    private static void Note(string kind, OutboxSent sent)
    {
        HostTelemetry.Sent.Add(sent.Sent, new("kind", kind), new("result", "sent"));
        HostTelemetry.Sent.Add(sent.Failed, new("kind", kind), new("result", "failed"));
    }
}
