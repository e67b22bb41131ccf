using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Vroegsignalering.Casework;
using Vroegsignalering.Storage;

namespace MunicipalFrontEnd.Shell;

/// <summary>The way of a request: headers, errors, files, limits, who it is, pages.</summary>
public static class FrontEndApplication
{
    /// <summary>Adds the pages.</summary>
    public static void AddFrontEndPages(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();
        services.AddScoped<Visitor>();
        services.AddRazorPages(options => Roles.AddConventions(options.Conventions))
            .AddMvcOptions(options => { options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute()); options.Filters.Add(new OnlyHandled()); });
        services.Configure<CookieTempDataProviderOptions>(options => FrontEndSecurity.Harden(options.Cookie, "vroeg-notice"));
    }

    /// <summary>Sets the order in which a request is handled.</summary>
    public static void UseFrontEnd(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/status/500", StatusCodeSelector = StatusOf });
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.Use(async (context, next) =>
        {
            FrontEndSecurity.AddHeaders(context.Response.Headers);
            await next();
        });
        app.UseWhen(AsksForAPage, pages => pages.UseStatusCodePagesWithReExecute("/status/{0}"));
        app.UseWhen(context => !AsksForAPage(context), others => others.UseStatusCodePages());
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=3600" });
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapRazorPages();
    }

    // What a person may not do and a store that cannot be reached are no faults of the program.
    private static int StatusOf(Exception fault) => fault switch
    {
        WorkerNotAllowedException => StatusCodes.Status403Forbidden,
        StoreUnavailableException => StatusCodes.Status503ServiceUnavailable,
        StoreConflictException => StatusCodes.Status409Conflict,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };

    // A browser asks for a page; what else asks gets problem details (RFC 9457).
    private static bool AsksForAPage(HttpContext context) => context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
