using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vroegsignalering.AspNetCore.Ddas;
using Vroegsignalering.Ddas.Tests.Signing;

namespace Vroegsignalering.AspNetCore.Tests.Ddas;

/// <summary>A real server on the own machine with the endpoint, as a host sets it up.</summary>
internal sealed class Host : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly bool _ownsFolder;

    private Host(WebApplication app, string folder, bool ownsFolder)
    {
        (_app, Folder, _ownsFolder) = (app, folder, ownsFolder);
        Client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(app.Urls.Single()),
        };
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "cbs");
    }

    public HttpClient Client { get; }

    public string Folder { get; }

    public required Source Source { get; init; }

    public required FixedClock Clock { get; init; }

    public required Logs Logs { get; init; }

    public Uri Address => new(Client.BaseAddress!, "/gegevens");

    public static async Task<Host> StartAsync(
        Action<DdasEndpointOptions>? configure = null, Action<WebApplicationBuilder>? build = null, Action<WebApplication>? use = null, string? folder = null,
        bool withSource = true)
    {
        string own = folder ?? Directory.CreateTempSubdirectory("vroeg-ddas-").FullName;
        (Source source, FixedClock clock, Logs logs) = (new Source(), new FixedClock(), new Logs());
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(logs);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddAuthentication(Tokens.SchemeName).AddScheme<AuthenticationSchemeOptions, Tokens>(Tokens.SchemeName, null);
        builder.Services.AddAuthorizationBuilder().AddPolicy("group", policy => policy.RequireAuthenticatedUser().RequireClaim("group", "ddas"));
        if (withSource)
        {
            builder.Services.AddSingleton<IDdasSource>(source);
        }

        build?.Invoke(builder);
        builder.Services.AddDdas(options =>
        {
            options.Folder = own;
            options.NoSignatureBecause = "a trial in a test";
            configure?.Invoke(options);
        });
        WebApplication app = builder.Build();
        use?.Invoke(app);
        app.MapDdas("/gegevens");
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new Host(app, own, folder is null) { Source = source, Clock = clock, Logs = logs };
    }

    public Task<HttpResponseMessage> PostAsync(string json, string? client = null)
    {
        HttpRequestMessage request = new(HttpMethod.Post, Address) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        if (client is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", client);
        }

        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<Answer> AskAsync(string json = "{}", string? client = null)
    {
        using HttpResponseMessage response = await PostAsync(json, client);
        return await Answer.OfAsync(response);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        if (_ownsFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
