using Microsoft.AspNetCore.Http;

namespace Vroegsignalering.AspNetCore.Api;

/// <summary>The headers that every answer has, refusals too.</summary>
internal static class ApiHeaders
{
    /// <summary>The version of the API, by semver. Its first number stands in the address.</summary>
    public const string Version = "1.0.0";

    public static void Set(HttpResponse response)
    {
        response.Headers["API-Version"] = Version;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.XFrameOptions = "DENY";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        response.Headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
