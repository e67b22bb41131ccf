using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Vroegsignalering.AspNetCore.Api;

/// <summary>The OpenAPI document, made of the routes, so that it says what the endpoints read and write.</summary>
internal static class ApiDocument
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Bytes(string prefix, IReadOnlyList<ApiRoute> routes)
    {
        using MemoryStream body = new();
        using (Utf8JsonWriter json = new(body, Readable))
        {
            ApiDocumentWriter.Write(json, prefix, routes);
        }

        return body.ToArray();
    }

    public static async Task SendAsync(HttpContext context, byte[] document)
    {
        ApiHeaders.Set(context.Response);
        // Every tool of every origin may read it: ADR rule publish-openapi.
        context.Response.Headers.AccessControlAllowOrigin = "*";
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = document.Length;
        await context.Response.Body.WriteAsync(document, context.RequestAborted);
    }
}
