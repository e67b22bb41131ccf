using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using Vroegsignalering.AspNetCore.Hosting;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Residency;
using Vroegsignalering.Storage;

namespace Vroegsignalering.AspNetCore.Tests.Api;

/// <summary>Every check has its own bounds, and says nothing of anybody.</summary>
public sealed class HealthTests
{
    private const string Says = "BSN 999990019 van Zwaluwstaart";

    [Theory]
    [InlineData(10, HealthStatus.Healthy)]
    [InlineData(61, HealthStatus.Degraded)]
    [InlineData(60 * 25, HealthStatus.Unhealthy)]
    public async Task Messages_that_wait_too_long_are_told(int minutes, HealthStatus expected)
    {
        await using WorkHost host = await WorkHost.StartAsync();
        await using (IUnitOfWork unit = await host.Store.BeginAsync(MunicipalityCode.Parse(WorkHost.Other), UnitOfWorkKind.Write, TestContext.Current.CancellationToken))
        {
            OutboxMessage message = new()
            {
                Id = "m-1",
                Kind = OutboxKind.Feedback,
                Subject = "Z-1",
                OrderKey = "Z-1",
                Sequence = 1,
                At = Instant.FromDateTimeOffset(host.Clock.Now.AddMinutes(-minutes)),
                Content = Encoding.UTF8.GetBytes("{}"),
            };
            await unit.Outbox.AddAsync([message], TestContext.Current.CancellationToken);
            await unit.CommitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(expected, (await CheckAsync(host, "berichten")).Status);
    }

    [Theory]
    [InlineData(200, HealthStatus.Healthy)]
    [InlineData(100, HealthStatus.Degraded)]
    [InlineData(30, HealthStatus.Unhealthy)]
    public async Task Working_days_that_are_not_known_far_ahead_are_told(int days, HealthStatus expected)
    {
        await using WorkHost host = await WorkHost.StartAsync(o => o.Health.HolidaysKnownUntil = new LocalDate(2026, 11, 20).PlusDays(days));

        Assert.Equal(expected, (await CheckAsync(host, "kalender")).Status);
    }

    [Fact]
    public async Task A_policy_that_is_over_is_told_with_the_code_of_the_municipality()
    {
        await using WorkHost host = await WorkHost.StartAsync(o => o.Municipalities[1] = WorkHost.Settings(WorkHost.Other) with
        {
            Policy = new PriorityPolicyBuilder("oud", "1").WithDocument(new PolicyDocument { Title = "Oud", Owner = "Anderstad", Goal = "Hulp", ValidFrom = new LocalDate(2022, 1, 1), ValidUntil = new LocalDate(2025, 12, 31) })
                .AddClass("alle", new Text("alle", "all"), 0).Build(),
        });

        HealthReportEntry entry = await CheckAsync(host, "beleid");

        Assert.Equal((HealthStatus.Degraded, "Het beleid is vandaag niet van kracht bij: 9902."), (entry.Status, entry.Description));
    }

    [Fact]
    public async Task A_check_that_fails_tells_the_type_of_the_failure_only()
    {
        await using WorkHost host = await WorkHost.StartAsync(o =>
        {
            o.Municipalities[0] = WorkHost.Settings(WorkHost.Own) with { Register = new NoRegister() };
            o.Health.RegisterAnswers = _ => throw new InvalidOperationException(Says);
        });

        HealthReportEntry entry = await CheckAsync(host, "register");

        Assert.Equal((HealthStatus.Unhealthy, "Werkt niet: InvalidOperationException."), (entry.Status, entry.Description));
        Assert.DoesNotContain(host.Logs.Lines, line => line.Contains(Says, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_register_that_does_not_answer_is_told_and_one_that_hangs_as_well()
    {
        await using WorkHost host = await WorkHost.StartAsync(o =>
        {
            o.Municipalities[0] = WorkHost.Settings(WorkHost.Own) with { Register = new NoRegister() };
            o.Health.Timeout = TimeSpan.FromMilliseconds(50);
            o.Health.RegisterAnswers = async token =>
            {
                await Task.Delay(Timeout.Infinite, token);
                return true;
            };
        });

        Assert.Equal("Antwoordt niet op tijd.", (await CheckAsync(host, "register")).Description);
    }

    [Fact]
    public void Options_that_cannot_be_are_all_told_at_once()
    {
        VroegsignaleringOptions options = new() { WaitingRuns = 0, RequestsPerMinute = 0, ClaimFor = TimeSpan.Zero };

        string[] faults = [.. new VroegsignaleringOptionsCheck().Validate(null, options).Failures!];

        Assert.Equal(["Municipalities", "WaitingRuns", "RequestsPerMinute", "ClaimFor"], faults.Select(f => f.Split(' ', ':')[0]));
    }

    private static async Task<HealthReportEntry> CheckAsync(WorkHost host, string name)
    {
        HealthReport report = await host.Services.GetRequiredService<HealthCheckService>()
            .CheckHealthAsync(check => check.Name == name, TestContext.Current.CancellationToken);
        return report.Entries[name];
    }

    private sealed class NoRegister : IResidencyRegister
    {
        public Task<ResidencyAnswer> AskAsync(ResidencyQuestion question, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
