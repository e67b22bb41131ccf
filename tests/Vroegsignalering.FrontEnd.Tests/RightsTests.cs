using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Vroegsignalering.FrontEnd.Tests;

/// <summary>Every page and handler of the program, with every role: made from its routes, so that a new page without a right fails here.</summary>
public sealed class RightsTests(Site site)
{
    private const string Nobody = "";

    private static readonly string[] All = ["caseworker", "coordinator", "controller", "administrator"];

    // Who may see which pages, by the begin of their name; the longest that fits holds. Written down here apart from the program.
    private static readonly Dictionary<string, string[]> Table = new(StringComparer.Ordinal)
    {
        ["/SignIn"] = [Nobody, .. All],
        ["/Status"] = [Nobody, .. All],
        ["/Language"] = [Nobody, .. All],
        ["/Index"] = All,
        ["/Blind"] = All,
        ["/SignOut"] = All,
        ["/Worklist/"] = ["caseworker", "coordinator"],
        ["/Cases/"] = ["caseworker", "coordinator"],
        ["/Cases/Priority"] = ["coordinator"],
        ["/Review/"] = ["coordinator"],
        ["/Intake/"] = ["coordinator"],
        ["/Planning/"] = ["caseworker", "coordinator"],
        ["/Monitor/"] = ["coordinator", "controller"],
        ["/Policy/"] = All,
        ["/Deliveries/"] = ["administrator"],
    };

    [Fact]
    public async Task Every_role_is_refused_what_is_not_its_own_on_every_page_and_handler()
    {
        List<string> wrong = [];
        int looked = 0;
        List<(string Page, string Method, string Path)> routes = await RoutesAsync();
        foreach (string role in (string[])[Nobody, .. All])
        {
            using HttpClient client = await site.ClientAsync(role.Length == 0 ? null : role);
            foreach ((string page, string method, string path) in routes)
            {
                looked++;
                using HttpRequestMessage request = new(new HttpMethod(method), path);
                using HttpResponseMessage answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
                bool isRefused = answer.StatusCode == HttpStatusCode.Forbidden || (answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.Contains("/signin", StringComparison.OrdinalIgnoreCase));
                if (page == "/SignOut" && role.Length > 0)
                {
                    continue; // The way out leads to the sign-in, and would end the session for what comes after it.
                }

                if (isRefused == Rights(page).Contains(role, StringComparer.Ordinal))
                {
                    wrong.Add($"{(role.Length == 0 ? "nobody" : role)} {method} {path} ({page}): {(int)answer.StatusCode}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(looked >= 150, $"Only {looked} ways were looked at.");
    }

    [Fact]
    public void Every_page_is_bound_to_what_one_may_do_or_is_open_on_purpose()
    {
        foreach (RouteEndpoint endpoint in Pages())
        {
            string page = endpoint.Metadata.GetMetadata<PageActionDescriptor>()!.ViewEnginePath;
            bool isOpen = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
            bool isBound = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(a => a.Policy is not null);
            Assert.True(
                isOpen == Rights(page).Contains(Nobody, StringComparer.Ordinal) && (isOpen || isBound || Rights(page).Length == All.Length),
                $"{page} has no policy that fits.");
        }
    }

    private static string[] Rights(string page) => Table.Where(t => page.StartsWith(t.Key, StringComparison.Ordinal)).OrderByDescending(t => t.Key.Length).Select(t => t.Value).FirstOrDefault()
        ?? throw new InvalidOperationException($"{page} is not in the table of rights: say who may see it.");

    private IEnumerable<RouteEndpoint> Pages() => site.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null).DistinctBy(e => e.RoutePattern.RawText);

    private async Task<List<(string Page, string Method, string Path)>> RoutesAsync()
    {
        PageLoader loader = site.Services.GetRequiredService<PageLoader>();
        List<(string, string, string)> routes = [];
        foreach (RouteEndpoint endpoint in Pages())
        {
            PageActionDescriptor page = endpoint.Metadata.GetMetadata<PageActionDescriptor>()!;
            CompiledPageActionDescriptor compiled = await loader.LoadAsync(page, endpoint.Metadata);
            string path = PathOf(endpoint.RoutePattern);
            foreach (HandlerMethodDescriptor handler in compiled.HandlerMethods)
            {
                routes.Add((page.ViewEnginePath, handler.HttpMethod.ToUpperInvariant(), handler.Name is null ? path : $"{path}?handler={handler.Name}"));
            }
        }

        // Signing out last: what comes after it would be asked by nobody.
        return [.. routes.OrderBy(r => r.Item1 == "/SignOut")];
    }

    private static string PathOf(RoutePattern pattern) => "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart { Name: "code" } => "404",
        RoutePatternParameterPart { Name: "day" } => "2026-11-05",
        RoutePatternParameterPart { Name: "digest" } => new string('0', 64),
        _ => "none",
    }))));
}
