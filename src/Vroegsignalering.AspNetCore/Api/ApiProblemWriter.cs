using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vroegsignalering.AspNetCore.Api;

/// <summary>Writes problem details with everything that is wrong at once, and without anything that the client sent.</summary>
internal static class ApiProblemWriter
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Bytes(ApiProblem problem, IReadOnlyList<ApiError> errors, Uri types)
    {
        using MemoryStream body = new();
        using (Utf8JsonWriter json = new(body, Relaxed))
        {
            json.WriteStartObject();
            json.WriteString("type", new Uri(types, problem.Kind).AbsoluteUri);
            json.WriteString("title", problem.Title);
            json.WriteNumber("status", problem.Status);
            json.WriteString("detail", problem.Detail);
            if (errors.Count > 0)
            {
                json.WriteStartArray("errors");
                foreach (ApiError error in errors)
                {
                    Write(json, error);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return body.ToArray();
    }

    private static void Write(Utf8JsonWriter json, ApiError error)
    {
        json.WriteStartObject();
        json.WriteString("in", error.In);
        if (error.Field is string field)
        {
            json.WriteStartObject("location");
            json.WriteString(error.In == "body" ? "pointer" : "name", error.In == "body" ? $"/{field}" : field);
            json.WriteEndObject();
        }

        json.WriteString("code", error.Code);
        json.WriteString("detail", error.Detail);
        json.WriteEndObject();
    }
}
