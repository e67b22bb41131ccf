// A first worklist page. As it stands it asks itself the page and stops; with --serve it goes on.
using System.Text.Encodings.Web;
using FirstFrontEnd;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using NodaTime;
using Vroegsignalering;
using Vroegsignalering.AspNetCore;
using Vroegsignalering.AspNetCore.Access;
using Vroegsignalering.AspNetCore.Hosting;
using Vroegsignalering.Casework;
using Vroegsignalering.Storage;
using Vroegsignalering.Storage.Sqlite;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");

string folder = Directory.CreateTempSubdirectory("first-front-end-").FullName;
await using SqliteStore store = await SqliteStore.OpenAsync(Path.Combine(folder, "vroeg.db"));
builder.Services.AddAuthentication("demo").AddScheme<AuthenticationSchemeOptions, DemoSignIn>("demo", null);
builder.Services.AddVroegsignalering(options =>
{
    options.Store = store;
    options.Municipalities.Add(new MunicipalitySettings
    {
        Municipality = MunicipalityCode.Parse("9901"),
        Name = "Voorbeeldstad",
        KeySecret = 42, // In a real host: 128 random bits from a vault, always the same for one store.
        ProcessingActivity = new Uri("https://example.org/verwerkingsregister/vroegsignalering"),
    });
});

WebApplication app = builder.Build();
app.MapVroegsignalering("/api/v1");
app.MapGet("/", async (HttpContext http, Municipalities municipalities, IOptions<VroegsignaleringOptions> options) =>
{
    Worker by = WorkerClaims.For(http.User, options.Value.Workers, CaseworkAction.ListCases)!;
    CaseLinePage page = await municipalities.Find("9901")!.Cases.ListAsync(by, new CaseLineQuery(), Instant.FromDateTimeOffset(DateTimeOffset.UtcNow));
    IEnumerable<string> rows = page.Lines.Select(line =>
        $"<tr><td>{Html(line.CaseId)}</td><td>{line.Arrears}</td><td>{Html(line.Placement?.Next?.Dutch)}</td></tr>");
    return Results.Content($"<!doctype html><html lang=\"nl\"><title>Werklijst</title><h1>Werklijst</h1><table>{string.Concat(rows)}</table></html>", "text/html; charset=utf-8");
}).RequireAuthorization(CaseworkPolicies.Of(CaseworkAction.ListCases));

await DemoMonth.TakeInAsync(app.Services.GetRequiredService<Municipalities>().Find("9901")!);
await app.StartAsync();
using HttpClient client = new() { BaseAddress = new Uri(app.Urls.Single()) };
Console.WriteLine(await client.GetStringAsync(new Uri("/", UriKind.Relative)));
if (args.Contains("--serve"))
{
    Console.WriteLine(client.BaseAddress);
    await app.WaitForShutdownAsync();
}

await app.StopAsync();

static string Html(string? text) => HtmlEncoder.Default.Encode(text ?? "");
