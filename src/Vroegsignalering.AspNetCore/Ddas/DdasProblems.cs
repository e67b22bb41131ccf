using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>Writes refusals: problem details (RFC 9457) and errors of FSC, in Dutch, without anything that the client sent.</summary>
internal static class DdasProblems
{
    private const string MediaType = "application/problem+json";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The headers that every answer has.</summary>
    public static void SetHeaders(HttpResponse response)
    {
        // A proxy that compresses would break the signature over the exact bytes.
        response.Headers.CacheControl = "no-store, no-transform";
        response.Headers["API-Version"] = "1.0.0";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.XFrameOptions = "DENY";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
    }

    public static Task WriteAsync(HttpContext context, int status, DdasEndpointOptions options, IReadOnlyList<DdasRequestError> errors)
    {
        (string kind, string title) = status switch
        {
            StatusCodes.Status422UnprocessableEntity => ("niet-verwerkbaar", "Verzoek kan niet worden verwerkt"),
            StatusCodes.Status429TooManyRequests => ("te-druk", "Te veel verzoeken"),
            _ => ("ongeldig-verzoek", "Ongeldig verzoek"),
        };
        return WriteAsync(context, status, json =>
        {
            json.WriteString("type", new Uri(options.ProblemTypes, kind).AbsoluteUri);
            json.WriteString("title", title);
            json.WriteNumber("status", status);
            json.WriteString("detail", string.Join(' ', errors.Select(e => e.Field is null ? e.Code.Message.Dutch : $"{e.Field}: {e.Code.Message.Dutch}")));
            json.WriteStartArray("errors");
            foreach (DdasRequestError error in errors)
            {
                Write(json, error);
            }

            json.WriteEndArray();
        });
    }

    public static Task WriteFscAsync(HttpContext context, int status, string code)
    {
        (string title, string detail) = code switch
        {
            FscErrorCodes.AccessTokenMissing => ("Geen access token", "Het verzoek heeft geen access token."),
            FscErrorCodes.AccessTokenExpired => ("Verlopen access token", "De access token is verlopen."),
            FscErrorCodes.AccessTokenInvalid => ("Ongeldige access token", "De access token is ongeldig."),
            FscErrorCodes.WrongGroup => ("Toegang geweigerd", "De afnemer mag deze gegevens niet ophalen."),
            FscErrorCodes.MethodUnsupported => ("Methode niet ondersteund", "Alleen POST is toegestaan."),
            FscErrorCodes.ServiceUnreachable => ("Service niet bereikbaar", DdasRequestDiagnostics.SourceUnavailable.Message.Dutch),
            _ => ("Service niet gevonden", "Deze service bestaat niet."),
        };
        context.Response.Headers["Fsc-Error-Code"] = code;
        return WriteAsync(context, status, json =>
        {
            json.WriteString("code", code);
            json.WriteString("domain", code == FscErrorCodes.MethodUnsupported ? "ERROR_DOMAIN_OUTWAY" : "ERROR_DOMAIN_INWAY");
            json.WriteString("title", title);
            json.WriteString("detail", detail);
            json.WriteNumber("status", status);
        });
    }

    /// <summary>The seconds of <c>Retry-After</c>.</summary>
    public static void SetRetryAfter(HttpResponse response, TimeSpan after) =>
        response.Headers.RetryAfter = ((long)Math.Ceiling(after.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    private static void Write(Utf8JsonWriter json, DdasRequestError error)
    {
        json.WriteStartObject();
        json.WriteString("in", "body");
        if (error.Field is string field)
        {
            json.WriteStartObject("location");
            json.WriteString("pointer", $"/{field}");
            json.WriteEndObject();
        }

        json.WriteString("code", error.Code.Id);
        json.WriteString("detail", error.Code.Message.Dutch);
        json.WriteEndObject();
    }

    private static async Task WriteAsync(HttpContext context, int status, Action<Utf8JsonWriter> write)
    {
        using MemoryStream body = new();
        using (Utf8JsonWriter json = new(body, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        SetHeaders(context.Response);
        context.Response.StatusCode = status;
        context.Response.ContentType = MediaType;
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length), context.RequestAborted);
        }
    }
}
