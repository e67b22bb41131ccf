using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Vroegsignalering.AspNetCore.Access;
using Vroegsignalering.AspNetCore.Api;
using Vroegsignalering.Casework;

namespace Vroegsignalering.AspNetCore.Tests.Api;

/// <summary>Every role on every route, made of the endpoints that the host has and of no list of our own.</summary>
public sealed partial class RoleTests
{
    private static readonly string[] Roles = ["caseworker", "coordinator", "controller", "administrator"];

    [Fact]
    public async Task A_role_is_refused_what_is_not_its_own_on_every_route()
    {
        await using WorkHost host = await WorkHost.StartAsync();
        List<string> wrong = [];
        int refused = 0;
        foreach ((RouteEndpoint endpoint, ApiRoute route) in Routes(host))
        {
            foreach (string role in Roles)
            {
                bool may = route.Action == CaseworkAction.NotStated || WorkerRights.Allows(Enum.Parse<WorkerRole>(role, ignoreCase: true), route.Action);
                int status = (await SendAsync(host, endpoint, route, role)).Status;
                refused += status == 403 ? 1 : 0;
                if (may ? status is 401 or 403 or 500 : status != 403)
                {
                    wrong.Add($"{route.Id} {role}: {status}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(refused > 40, $"Only {refused} refusals.");
    }

    [Fact]
    public async Task Who_is_not_signed_in_gets_401_on_every_route_but_the_document_and_the_sign_of_life()
    {
        await using WorkHost host = await WorkHost.StartAsync();
        foreach ((RouteEndpoint endpoint, ApiRoute route) in Routes(host))
        {
            foreach (string? word in (string?[])[null, "stranger"])
            {
                WorkAnswer answer = await SendAsync(host, endpoint, route, word);
                Assert.Equal((route.Id, 401, "niet-aangemeld"), (route.Id, answer.Status, answer.Kind));
                Assert.True(answer.Headers.ContainsKey("WWW-Authenticate"));
            }
        }

        Assert.Equal(401, (await host.SendAsync("GET", "/bestaat-niet", worker: null)).Status);
        Assert.Equal(200, (await host.SendAsync("GET", "/openapi.json", worker: null)).Status);
        Assert.Equal(204, (await host.SendAsync("GET", "/leeft", worker: null)).Status);
    }

    [Theory]
    [InlineData("no-role")]
    [InlineData("no-code")]
    public async Task Who_has_no_role_or_no_code_may_do_nothing(string word)
    {
        await using WorkHost host = await WorkHost.StartAsync();
        foreach ((RouteEndpoint endpoint, ApiRoute route) in Routes(host))
        {
            Assert.Equal((route.Id, 403), (route.Id, (await SendAsync(host, endpoint, route, word)).Status));
        }
    }

    [Fact]
    public async Task Another_municipality_does_not_exist_on_any_route()
    {
        await using WorkHost host = await WorkHost.StartAsync();
        int tried = 0;
        foreach ((RouteEndpoint endpoint, ApiRoute route) in Routes(host).Where(r => r.Route.Path.Contains("gemeentecode", StringComparison.Ordinal)))
        {
            foreach (string role in Roles.Where(role => WorkerRights.Allows(Enum.Parse<WorkerRole>(role, ignoreCase: true), route.Action)))
            {
                WorkAnswer other = await SendAsync(host, endpoint, route, $"other-{role}");
                WorkAnswer unknown = await SendAsync(host, endpoint, route, role, "0000");
                Assert.Equal((route.Id, 404, 404), (route.Id, other.Status, unknown.Status));
                Assert.Equal(other.Body, unknown.Body);
                tried++;
            }
        }

        Assert.True(tried > 30);
    }

    [Fact]
    public async Task No_endpoint_is_without_a_policy_but_the_document_and_the_sign_of_life()
    {
        await using WorkHost host = await WorkHost.StartAsync();

        string[] open = [.. host.Endpoints.Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(e => e.RoutePattern.RawText!)];
        string[] unguarded = [.. host.Endpoints.Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is null
            && e.Metadata.GetOrderedMetadata<IAuthorizeData>().All(a => a.Policy?.StartsWith("vroegsignalering:", StringComparison.Ordinal) != true))
            .Select(e => e.RoutePattern.RawText!)];

        Assert.Equal(["/api/v1/openapi.json", "/api/v1/leeft"], open);
        Assert.Empty(unguarded);
    }

    [Fact]
    public void Every_action_has_a_policy_of_its_own() =>
        Assert.Equal(CaseworkPolicies.Actions.Count, CaseworkPolicies.Actions.Select(CaseworkPolicies.Of).Distinct(StringComparer.Ordinal).Count());

    private static IEnumerable<(RouteEndpoint Endpoint, ApiRoute Route)> Routes(WorkHost host)
    {
        (RouteEndpoint, ApiRoute)[] routes = [.. host.Endpoints.Where(e => e.Metadata.GetMetadata<ApiMark>()?.Route is not null)
            .Select(e => (e, e.Metadata.GetMetadata<ApiMark>()!.Route!))];
        Assert.True(routes.Length > 25, "There are too few routes to be all of them.");
        return routes;
    }

    private static Task<WorkAnswer> SendAsync(WorkHost host, RouteEndpoint endpoint, ApiRoute route, string? worker, string municipality = WorkHost.Own)
    {
        string path = Part().Replace(endpoint.RoutePattern.RawText!["/api/v1".Length..], part => part.Value == "{gemeentecode}" ? municipality : "bestaat-niet");
        return host.SendAsync(route.Method, path, worker, route.Body is null ? null : "{}", route.NeedsMatch ? "\"1\"" : null, request =>
        {
            if (route.FileTypes.Count > 0)
            {
                request.Content = new StringContent("reference;partner\n", Encoding.UTF8, "text/csv");
            }
        });
    }

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, 1_000)]
    private static partial Regex Part();
}
