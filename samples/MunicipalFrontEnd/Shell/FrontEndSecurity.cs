using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace MunicipalFrontEnd.Shell;

/// <summary>What keeps the pages safe, in one place.</summary>
public static class FrontEndSecurity
{
    /// <summary>The claim that says when the session began.</summary>
    public const string SessionBegan = "session-began";

    /// <summary>The most bytes of a request; a page that takes files in allows more itself.</summary>
    public const long MaximumRequest = 1 << 20;

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(9);

    /// <summary>Adds the demo sign-in, cookies, forms with a token, and limits.</summary>
    public static void AddFrontEndSecurity(this IServiceCollection services, DataFolder folder, IConfiguration configuration)
    {
        services.AddDataProtection().SetApplicationName("MunicipalFrontEnd").PersistKeysToFileSystem(folder.Keys);

        // DEMO SIGN-IN: anybody may be any user. In a real host: AddOpenIdConnect(...) with the provider of the municipality.
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            Harden(options.Cookie, "vroeg-session");
            options.ExpireTimeSpan = Idle;
            options.SlidingExpiration = true;
            options.LoginPath = "/signin";
            options.AccessDeniedPath = "/status/403";
            options.ReturnUrlParameter = "back";
            options.Events.OnRedirectToAccessDenied = context =>
            {
                // No redirect: the answer itself says that this is refused.
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
            options.Events.OnValidatePrincipal = EndLongSessions;
        });
        services.AddAuthorization(Roles.AddPolicies);
        services.AddAntiforgery(options => Harden(options.Cookie, "vroeg-form"));
        services.Configure<FormOptions>(options =>
        {
            options.ValueCountLimit = 200;
            options.ValueLengthLimit = 64 * 1024;
            options.KeyLengthLimit = 256;
            options.MultipartBodyLengthLimit = MaximumRequest;
        });
        int perMinute = configuration.GetValue("RequestsPerMinute", 600);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
                context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) }));
        });
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        services.AddProblemDetails();
    }

    /// <summary>Limits what a request may be before anything reads it.</summary>
    public static void Limit(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = MaximumRequest;
        options.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
    }

    /// <summary>Makes a cookie one that no script, other site or later session can use.</summary>
    /// <remarks>Over https the cookie is for https only. The demo also answers on http of the own machine, and there such a cookie would not come back:
    /// that is why this follows the request. A real host has https only, and sets <see cref="CookieSecurePolicy.Always"/>.</remarks>
    public static void Harden(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Strict;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.IsEssential = true;
        cookie.Path = "/";
    }

    /// <summary>The headers of every answer.</summary>
    public static void AddHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-store";
    }

    private static async Task EndLongSessions(CookieValidatePrincipalContext context)
    {
        DateTimeOffset now = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        bool known = long.TryParse(context.Principal?.FindFirstValue(SessionBegan), NumberStyles.None, CultureInfo.InvariantCulture, out long began);
        if (!known || now - DateTimeOffset.FromUnixTimeSeconds(began) > Longest)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync();
        }
    }
}
