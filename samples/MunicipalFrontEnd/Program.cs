// The front end of a municipality: worklist, cases, review, intake, planning, monitor, policy and deliveries, on SQLite.
//   dotnet run --project samples/MunicipalFrontEnd -c Release [--urls http://127.0.0.1:5080] [--data FOLDER]
// The first start takes in an invented municipality and runs its month.
using MunicipalFrontEnd.Shell;

WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();
if (builder.Configuration["urls"] is null)
{
    builder.WebHost.UseUrls("http://127.0.0.1:5080");
}

DataFolder folder = DataFolder.Of(builder.Configuration);
builder.Services.AddSingleton(folder);
builder.Services.AddFrontEndSecurity(folder, builder.Configuration);
builder.Services.AddFrontEndPages();
builder.WebHost.ConfigureKestrel(FrontEndSecurity.Limit);

WebApplication app = builder.Build();
app.UseFrontEnd();
app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"DEMO met verzonnen gegevens. Open in uw browser: {string.Join(" ", app.Urls)}"));
await app.RunAsync();
