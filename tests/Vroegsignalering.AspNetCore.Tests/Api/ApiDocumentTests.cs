using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Vroegsignalering.AspNetCore.Api;

namespace Vroegsignalering.AspNetCore.Tests.Api;

/// <summary>The OpenAPI document, the page about the API and the endpoints say the same, by the rules of the Dutch government for APIs.</summary>
public sealed partial class ApiDocumentTests
{
    [Fact]
    public async Task The_document_has_every_endpoint_and_no_other()
    {
        await using WorkHost host = await WorkHost.StartAsync();
        WorkAnswer answer = await host.SendAsync("GET", "/openapi.json", worker: null);
        JsonObject paths = answer.Json["paths"]!.AsObject();

        string[] told = [.. paths.SelectMany(p => p.Value!.AsObject().Select(o => $"{o.Key.ToUpperInvariant()} {p.Key}")).Order(StringComparer.Ordinal)];
        string[] there = [.. host.Endpoints.Where(e => e.Metadata.GetMetadata<ApiMark>()?.Route is not null)
            .Select(e => $"{e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Single()} {e.RoutePattern.RawText!["/api/v1".Length..]}").Order(StringComparer.Ordinal)];

        Assert.Equal(there, told);
        Assert.Equal("3.1.0", (string?)answer.Json["openapi"]);
        Assert.Equal(answer.Headers["API-Version"], (string?)answer.Json["info"]!["version"]);
        Assert.Equal("*", answer.Headers["Access-Control-Allow-Origin"]);
    }

    [Fact]
    public async Task Every_reference_in_the_document_leads_somewhere()
    {
        await using WorkHost host = await WorkHost.StartAsync();
        WorkAnswer answer = await host.SendAsync("GET", "/openapi.json", worker: null);

        string[] references = [.. Reference().Matches(answer.Body).Select(m => m.Groups["path"].Value).Distinct(StringComparer.Ordinal)];

        Assert.True(references.Length > 10);
        Assert.All(references, path => Assert.NotNull(path.Split('/').Aggregate(answer.Json, (node, name) => node![name]!)));
    }

    [Fact]
    public void Addresses_and_names_follow_the_rules()
    {
        foreach (ApiRoute route in ApiRoutes.All)
        {
            Assert.Matches(@"^(/([a-z]+(-[a-z]+)*|\{[a-z]+\}))+$", route.Path);
            Assert.All(route.Query.Concat(route.Body ?? []), field => Assert.Matches("^[a-z]+([A-Z][a-z]+)*$", field.Name));
            Assert.All(route.Query.Concat(route.Body ?? []).SelectMany(f => f.Choices), word => Assert.Matches("^[a-z]+(-[a-z]+)*$", word));
            Assert.DoesNotContain(route.Query, f => f.Name.Contains("bsn", StringComparison.OrdinalIgnoreCase) || f.Name.Contains("naam", StringComparison.OrdinalIgnoreCase));
        }

        Assert.Equal(ApiRoutes.All.Count, ApiRoutes.All.Select(r => r.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_page_about_the_API_has_every_route_with_its_roles()
    {
        string page = File.ReadAllText(Path.Combine(Root(), "docs", "worklist-api.md"));

        string[] expected = [.. ApiRoutes.All.Select(route =>
            $"| `{route.Method} {route.Path.Replace("/gemeenten/{gemeentecode}", "…", StringComparison.Ordinal)}` | {Roles(route)} | {route.Summary} |")];

        Assert.Equal(expected, page.ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal) && RouteLine().IsMatch(line)));
    }

    private static string Roles(ApiRoute route) => string.Join(", ", ApiDocumentWriter.RolesOf(route).Select(r => r.ToString().ToLowerInvariant()));

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));

    [GeneratedRegex(@"""\$ref"": ""#/(?<path>[^""]+)""", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^\| `(GET|POST|PUT|DELETE) ", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex RouteLine();
}
