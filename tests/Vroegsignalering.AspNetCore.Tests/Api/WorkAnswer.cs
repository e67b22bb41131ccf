using System.Text;
using System.Text.Json.Nodes;

namespace Vroegsignalering.AspNetCore.Tests.Api;

/// <summary>An answer of the worklist API.</summary>
internal sealed record WorkAnswer(int Status, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public string? Kind => Body.Length > 0 && Headers["Content-Type"] == "application/problem+json" ? ((string?)Json["type"])?.Split('/')[^1] : null;

    /// <summary>What is wrong: place, field and code, in order.</summary>
    public string Errors => Json["errors"] is JsonArray errors
        ? string.Join(' ', errors.Select(e => $"{(string?)e!["in"]}:{(string?)e["location"]?["pointer"] ?? (string?)e["location"]?["name"]}:{(string?)e["code"]}"))
        : "";

    public static async Task<WorkAnswer> OfAsync(HttpResponseMessage response)
    {
        byte[] body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Dictionary<string, string> headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        return new WorkAnswer((int)response.StatusCode, headers, Encoding.UTF8.GetString(body));
    }
}
