using System.Text;
using System.Text.Json.Nodes;
using Vroegsignalering.Ddas;

namespace Vroegsignalering.AspNetCore.Tests.Ddas;

/// <summary>An answer of the endpoint, with its exact bytes.</summary>
internal sealed record Answer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public JsonNode Delivery => Json["gegevens"]!;

    /// <summary>The codes of what is wrong, in order.</summary>
    public string Errors => string.Join(' ', Json["errors"]!.AsArray().Select(e => $"{(string?)e!["code"]}{(string?)e["location"]?["pointer"]}"));

    public string Paging => Json["paginering"] is JsonNode p ? $"{p["pageSize"]} {p["currentPage"]} {p["totalPages"]} {p["totalRecords"]}" : "none";

    public string[] Ids => [.. Delivery["leveringen"]!.AsArray().SelectMany(l => l!["vroegsignalen"]!.AsArray()).Select(s => (string)s!["ID"]!)];

    public string Period => $"{Delivery["startdatumLevering"]} {Delivery["einddatumLevering"]}";

    public DdasDelivery Read() => DdasReader.Read(Encoding.UTF8.GetBytes(Delivery.ToJsonString()), "answer").Delivery!;

    public static async Task<Answer> OfAsync(HttpResponseMessage response)
    {
        byte[] body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Dictionary<string, string> headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        return new Answer((int)response.StatusCode, headers, body);
    }
}
