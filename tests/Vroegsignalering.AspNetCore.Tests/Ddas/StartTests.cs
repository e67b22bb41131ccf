using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Vroegsignalering.AspNetCore.Ddas;
using Vroegsignalering.Ddas;
using Vroegsignalering.Ddas.Delivering;
using Vroegsignalering.Ddas.Tests.Signing;

namespace Vroegsignalering.AspNetCore.Tests.Ddas;

public sealed class StartTests
{
    [Fact]
    public void It_refuses_to_start_without_a_choice_about_signing() =>
        Assert.Contains("Choose about signing", Refusal(o => o.NoSignatureBecause = null), StringComparison.Ordinal);

    [Fact]
    public void A_blank_reason_is_no_reason() => Assert.Contains("Choose about signing", Refusal(o => o.NoSignatureBecause = " "), StringComparison.Ordinal);

    [Fact]
    public void It_refuses_a_signer_and_a_reason_not_to_sign_together() =>
        Assert.Contains("choose one", Refusal(o => o.Signer = Signed.Signer()), StringComparison.Ordinal);

    [Fact]
    public void It_refuses_to_ask_for_signatures_that_nobody_verifies() =>
        Assert.Contains("needs a Verifier", Refusal(o => o.RequestSignatures = DdasRequestSignatures.WhenPresent), StringComparison.Ordinal);

    [Fact]
    public void It_refuses_to_start_without_authentication_unless_everybody_may_ask()
    {
        Assert.Contains("Register authentication", Refusal(withAuthentication: false), StringComparison.Ordinal);
        Assert.Empty(Refusal(o => o.AllowAnonymous = true, withAuthentication: false));
        Assert.Contains("exclude each other", Refusal(o => (o.AllowAnonymous, o.AuthorizationPolicy) = (true, "x")), StringComparison.Ordinal);
    }

    [Fact]
    public void It_refuses_to_start_without_a_place_for_deliveries()
    {
        Assert.Contains("frozen deliveries have to be kept somewhere", Refusal(o => o.Folder = null), StringComparison.Ordinal);
        Assert.Contains(
            "frozen deliveries have to be kept somewhere", Refusal(o => (o.Folder, o.NoSignatureBecause) = (null, null)), StringComparison.Ordinal);
        Assert.Empty(Refusal(o => o.Folder = null, services =>
        {
            services.AddSingleton<IDdasSnapshots, DdasSnapshotMemory>();
            services.AddSingleton<IDdasDeliveryLedger>(new DdasDeliveryLedgerFile(Directory.CreateTempSubdirectory("vroeg-ddas-").FullName));
        }));
    }

    [Fact]
    public void It_refuses_a_handler_of_authorisation_that_came_too_late_to_be_wrapped() => Assert.Contains(
        "before AddDdas", Refusal(registerAfter: services => services.AddSingleton<IAuthorizationMiddlewareResultHandler, Teapot>()), StringComparison.Ordinal);

    [Fact]
    public async Task A_handler_of_authorisation_of_the_host_stays_for_its_other_endpoints()
    {
        await using Host host = await Host.StartAsync(
            build: b => b.Services.AddSingleton<IAuthorizationMiddlewareResultHandler, Teapot>(),
            use: app => app.MapGet("/elders", () => "").RequireAuthorization());
        host.Client.DefaultRequestHeaders.Authorization = null;

        using HttpResponseMessage elsewhere = await host.Client.GetAsync(new Uri("/elders", UriKind.Relative), TestContext.Current.CancellationToken);
        Answer here = await host.AskAsync();

        Assert.Equal((418, 401), ((int)elsewhere.StatusCode, here.Status));
    }

    [Fact]
    public async Task Everybody_may_ask_when_the_host_says_so()
    {
        await using Host host = await Host.StartAsync(o => o.AllowAnonymous = true);
        host.Client.DefaultRequestHeaders.Authorization = null;

        Assert.Equal(200, (await host.AskAsync()).Status);
    }

    [Fact]
    public void It_says_all_that_is_wrong_at_once()
    {
        string refusal = Refusal(o =>
        {
            o.NoSignatureBecause = null;
            o.Version = DdasVersion.NotStated;
            o.ReportingPeriod = ReportingPeriodKind.NotStated;
            o.LongestPeriodDays = 0;
            o.FreezeEvery = TimeSpan.FromDays(1.1);
            o.PullWindow = TimeSpan.Zero;
            o.KeepSnapshots = TimeSpan.Zero;
            o.FreezesPerDay = 0;
            o.RequestSignatures = (DdasRequestSignatures)9;
            o.ConcurrentAnswers = 0;
            o.WaitingRequests = -1;
            o.RetryAfter = TimeSpan.Zero;
            o.LargestRequestBytes = 1;
            o.RequestTimeout = TimeSpan.Zero;
            o.ProblemTypes = new Uri("/problems", UriKind.Relative);
        });

        Assert.All(
            typeof(DdasEndpointOptions).GetProperties().Select(p => p.Name)
                .Except(["Folder", "Signer", "Verifier", "AuthorizationPolicy", "AllowAnonymous", "Receiver", "ConnectionPeer"]),
            name => Assert.Contains(name, refusal, StringComparison.Ordinal));
    }

    [Fact]
    public void MapDdas_without_AddDdas_says_what_to_do()
    {
        WebApplication app = WebApplication.CreateSlimBuilder().Build();

        Assert.Equal("Call services.AddDdas(...) before MapDdas.", Assert.Throws<InvalidOperationException>(() => app.MapDdas("/gegevens")).Message);
    }

    private static string Refusal(
        Action<DdasEndpointOptions>? configure = null, Action<IServiceCollection>? register = null, bool withAuthentication = true,
        Action<IServiceCollection>? registerAfter = null)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("vroeg-ddas-");
        try
        {
            WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
            if (withAuthentication)
            {
                builder.Services.AddAuthentication();
            }

            register?.Invoke(builder.Services);
            builder.Services.AddDdas(options =>
            {
                (options.NoSignatureBecause, options.Folder) = ("a trial in a test", folder.FullName);
                configure?.Invoke(options);
            });
            registerAfter?.Invoke(builder.Services);
            using WebApplication app = builder.Build();
            return Record.Exception(() => app.MapDdas("/gegevens")) is InvalidOperationException refusal ? refusal.Message : "";
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private sealed class Teapot : IAuthorizationMiddlewareResultHandler
    {
        public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
        {
            context.Response.StatusCode = StatusCodes.Status418ImATeapot;
            return Task.CompletedTask;
        }
    }
}
