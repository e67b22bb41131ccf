using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vroegsignalering.AspNetCore.Hosting;
using Vroegsignalering.AspNetCore.Tests.Ddas;
using Vroegsignalering.Casework;
using Vroegsignalering.Ddas.Tests.Signing;
using Vroegsignalering.Storage;
using Vroegsignalering.Storage.Sqlite;
using Vroegsignalering.Testing.Storage;

namespace Vroegsignalering.AspNetCore.Tests.Api;

/// <summary>A real server with the worklist API on a real SQLite file, for two municipalities, as a host sets it up.</summary>
internal sealed class WorkHost : IAsyncDisposable
{
    public const string Own = "9901";
    public const string Other = "9902";

    /// <summary>What no answer may hold.</summary>
    public const string Canary = "Zwaluwstaart";

    private readonly WebApplication _app;
    private readonly string _folder;
    private readonly bool _ownsFolder;

    private WorkHost(WebApplication app, string folder, bool ownsFolder)
    {
        (_app, _folder, _ownsFolder) = (app, folder, ownsFolder);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public required IStore Store { get; init; }

    public required FixedClock Clock { get; init; }

    public required Logs Logs { get; init; }

    public string Folder => _folder;

    public IServiceProvider Services => _app.Services;

    public IReadOnlyList<RouteEndpoint> Endpoints => [.. _app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    public static MunicipalitySettings Settings(string code) => new()
    {
        Municipality = MunicipalityCode.Parse(code),
        Name = code == Own ? "Voorbeeldstad" : "Anderstad",
        KeySecret = 0x1234_5678_9ABC_DEF0UL + ulong.Parse(code, System.Globalization.CultureInfo.InvariantCulture),
        ProcessingActivity = new Uri("https://example.org/verwerkingen/1"),
    };

    public static async Task<WorkHost> StartAsync(
        Action<VroegsignaleringOptions>? configure = null, Action<WebApplicationBuilder>? build = null, string? folder = null, bool ownsFolder = true)
    {
        string own = folder ?? Directory.CreateTempSubdirectory("vroeg-api-").FullName;
        SqliteStore store = await SqliteStore.OpenAsync(Path.Combine(own, "vroeg.db"), null, TestContext.Current.CancellationToken);
        FixedClock clock = new() { Now = new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero) };
        Logs logs = new();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(logs);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddAuthentication(Workers.SchemeName).AddScheme<AuthenticationSchemeOptions, Workers>(Workers.SchemeName, null);
        build?.Invoke(builder);
        builder.Services.AddVroegsignalering(options =>
        {
            options.Store = store;
            options.Municipalities.Add(Settings(Own));
            options.Municipalities.Add(Settings(Other));
            options.LargestFileBytes = 1_000_000;
            configure?.Invoke(options);
        });
        WebApplication app = builder.Build();
        app.MapVroegsignalering("/api/v1");
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new WorkHost(app, own, ownsFolder) { Store = store, Clock = clock, Logs = logs };
    }

    /// <summary>Sends a request as a worker: a role of the own municipality, or a word that <see cref="Workers"/> knows.</summary>
    public async Task<WorkAnswer> SendAsync(
        string method, string path, string? worker = "coordinator", string? json = null, string? match = null, Action<HttpRequestMessage>? change = null)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), $"/api/v1{path}");
        if (worker is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", worker);
        }

        if (json is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        if (match is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", match);
        }

        change?.Invoke(request);
        using HttpResponseMessage response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        return await WorkAnswer.OfAsync(response);
    }

    public Task<WorkAnswer> UploadAsync(string csv, string name = "energie.csv", string receivedOn = "2026-11-02", string municipality = Own) =>
        SendAsync("POST", $"/gemeenten/{municipality}/innames?ontvangenOp={receivedOn}", Coordinator(municipality), change: request =>
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(csv));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", "text/csv");
            request.Content.Headers.TryAddWithoutValidation("Content-Disposition", $"attachment; filename=\"{name}\"");
        });

    /// <summary>Takes a month in and makes the worklist.</summary>
    public async Task RunMonthAsync(string municipality = Own)
    {
        WorkAnswer upload = await UploadAsync(Month.Csv, municipality: municipality);
        Assert.Equal(201, upload.Status);
        WorkAnswer run = await SendAsync("POST", $"/gemeenten/{municipality}/verwerkingen", Coordinator(municipality), """{"datum":"2026-11-03"}""");
        Assert.Equal(202, run.Status);
        await EndOfRunAsync("2026-11", municipality);
    }

    public async Task<WorkAnswer> EndOfRunAsync(string name, string municipality = Own)
    {
        for (int i = 0; i < 600; i++)
        {
            WorkAnswer answer = await SendAsync("GET", $"/gemeenten/{municipality}/verwerkingen/{name}", Coordinator(municipality));
            if ((string?)answer.Json["status"] is "klaar" or "mislukt" or "gestopt")
            {
                return answer;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("The run does not end.");
    }

    public async Task<string> FirstCaseAsync(string municipality = Own)
    {
        WorkAnswer list = await SendAsync("GET", $"/gemeenten/{municipality}/zaken", Coordinator(municipality));
        return (string)list.Json["zaken"]![0]!["zaaknummer"]!;
    }

    /// <summary>Everything in the store, of both municipalities.</summary>
    public async Task<string> DumpAsync()
    {
        List<string> lines = [];
        foreach (string code in (string[])[Own, Other])
        {
            await using IUnitOfWork unit = await Store.BeginAsync(MunicipalityCode.Parse(code), UnitOfWorkKind.Read, TestContext.Current.CancellationToken);
            lines.AddRange(await StoreDump.OfAsync(unit, TestContext.Current.CancellationToken));
        }

        return string.Join('\n', lines);
    }

    private static string Coordinator(string municipality) => municipality == Own ? "coordinator" : "other-coordinator";

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        await Store.DisposeAsync();
        if (_ownsFolder)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
