using System.Net;

namespace Vroegsignalering.FrontEnd.Tests;

public sealed class HeaderTests(Site site)
{
    private static readonly string[] Pages =
        ["/signin", "/", "/worklist", "/review", "/intake", "/intake/rows", "/intake/run", "/planning", "/monitor", "/policy", "/policy/compare", "/deliveries", "/nothing-here", "/css/site.css"];

    [Fact]
    public async Task Every_answer_forbids_scripts_frames_other_hosts_and_keeping()
    {
        foreach (string? role in (string?[])[null, "caseworker", "coordinator", "controller", "administrator"])
        {
            using HttpClient client = await site.ClientAsync(role);
            foreach (string page in Pages)
            {
                using HttpResponseMessage answer = await client.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);

                string policy = string.Join(';', answer.Headers.GetValues("Content-Security-Policy"));
                Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
                Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
                Assert.Contains("base-uri 'none'", policy, StringComparison.Ordinal);
                Assert.Contains("form-action 'self'", policy, StringComparison.Ordinal);
                Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
                Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
                Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
                Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
                Assert.False(answer.Headers.Contains("Server"));
                Assert.False(answer.Headers.Contains("X-Powered-By"));
                if (!page.EndsWith(".css", StringComparison.Ordinal))
                {
                    Assert.True(answer.Headers.CacheControl?.NoStore, $"{page} may be kept.");
                }
            }
        }
    }

    [Fact]
    public async Task Cookies_are_for_this_site_only_and_no_script_can_read_them()
    {
        using HttpClient client = site.Client();
        using HttpResponseMessage page = await client.GetAsync(new Uri("/signin", UriKind.Relative), TestContext.Current.CancellationToken);
        string token = await Site.TokenAsync(client, "/signin");

        using HttpResponseMessage answer = await client.PostAsync(
            new Uri("/signin", UriKind.Relative), Site.Form(("role", "coordinator"), (Site.TokenField, token)), TestContext.Current.CancellationToken);

        string[] cookies = [.. page.Headers.GetValues("Set-Cookie"), .. answer.Headers.GetValues("Set-Cookie")];
        Assert.True(cookies.Length >= 2);
        Assert.All(cookies, cookie =>
        {
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task A_page_that_is_not_there_or_not_yours_says_so_without_telling_more()
    {
        using HttpClient client = await site.ClientAsync("controller");

        using HttpResponseMessage missing = await client.GetAsync(new Uri("/cases/%3Cscript%3Ealert(1)%3C/script%3E", UriKind.Relative), TestContext.Current.CancellationToken);
        using HttpResponseMessage refused = await client.GetAsync(new Uri("/intake", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(missing.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.DoesNotContain("<script", await missing.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
    }
}
