// The front end of a municipality: worklist, cases, review, intake, planning, monitor, policy and deliveries, on SQLite.
//   dotnet run --project samples/MunicipalFrontEnd -c Release [--urls http://127.0.0.1:5080] [--data FOLDER] [--month none]
// The first start takes in an invented municipality and runs its month; with --month none that is left to do on the pages.
using MunicipalFrontEnd.Demo;
using MunicipalFrontEnd.Shell;
using MunicipalFrontEnd.Work;
using Vroegsignalering.Casework;
using Vroegsignalering.Storage;
using Vroegsignalering.Storage.Sqlite;

WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();
if (builder.Configuration["urls"] is null)
{
    builder.WebHost.UseUrls("http://127.0.0.1:5080");
}

DataFolder folder = DataFolder.Of(builder.Configuration);
MunicipalitySettings settings = DemoMunicipality.Settings(folder);
await using SqliteStore store = await SqliteStore.OpenAsync(folder.Database);
builder.Services.AddSingleton(folder).AddSingleton(settings).AddSingleton<IStore>(store);
builder.Services.AddSingleton<AccessDesk>().AddSingleton<CaseDesk>().AddSingleton<ReviewDesk>().AddSingleton<QuarantineDesk>();
builder.Services.AddSingleton(new MonthlyRun(store, settings));
builder.Services.AddSingleton(new FrontEndClock(TimeProvider.System, DemoMunicipality.Day));
builder.Services.AddFrontEndSecurity(folder, builder.Configuration);
builder.Services.AddFrontEndPages();
builder.Services.AddFrontEndWork(folder);
builder.WebHost.ConfigureKestrel(FrontEndSecurity.Limit);
builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);

WebApplication app = builder.Build();
app.UseFrontEnd();
Console.WriteLine("DEMO met verzonnen gegevens. Bij de eerste start komt de maand van Voorbeeldstad in de database.");
MonthlyRunReport? month = await DemoMunicipality.TakeInAsync(store, settings, app.Services.GetRequiredService<FrontEndClock>().Now, withMonth: builder.Configuration["month"] != "none");
app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"{month} Database: {folder.Database}\nOpen in uw browser: {string.Join(" ", app.Urls)}"));
await app.RunAsync();
