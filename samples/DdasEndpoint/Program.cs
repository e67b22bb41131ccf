// The pull endpoint of DDAS, in a host of its own. As it stands it asks itself one page and stops; with --serve it goes on.
using DdasEndpoint;
using Microsoft.AspNetCore.Authentication;
using Vroegsignalering.AspNetCore.Ddas;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();

// DEMO SIGN-IN: everybody is the client "demo". In a real host: AddAuthentication().AddJwtBearer(...) or certificates.
builder.Services.AddAuthentication("demo").AddScheme<AuthenticationSchemeOptions, DemoSignIn>("demo", null);

builder.Services.AddSingleton<IDdasSource, DemoMunicipality>();
builder.Services.AddDdas(options =>
{
    options.Folder = Path.Combine(Path.GetTempPath(), $"ddas-demo-{Environment.ProcessId}");
    options.NoSignatureBecause = "this is a demo on the own machine";
});

WebApplication app = builder.Build();
app.MapDdas("/gegevens");
await app.StartAsync();

using HttpClient client = new() { BaseAddress = new Uri(app.Urls.Single()) };
using HttpResponseMessage answer = await client.PostAsJsonAsync("/gegevens", new { page = 1, pageSize = 2 });
string body = await answer.Content.ReadAsStringAsync();
Console.WriteLine($"{(int)answer.StatusCode} {string.Join(' ', answer.Headers.GetValues("API-Version"))}: {body[body.IndexOf("\"paginering\"", StringComparison.Ordinal)..]}");
if (args.Contains("--serve"))
{
    await app.WaitForShutdownAsync();
}

await app.StopAsync();
Directory.Delete(Path.Combine(Path.GetTempPath(), $"ddas-demo-{Environment.ProcessId}"), recursive: true);
