using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

// One front end for all tests that change nothing: taking in the month costs seconds.
[assembly: AssemblyFixture(typeof(Vroegsignalering.FrontEnd.Tests.Site))]

namespace Vroegsignalering.FrontEnd.Tests;

/// <summary>The front end in this process, on a free port of this machine and with a database of its own.</summary>
public class Site : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"vroeg-front-end-{Guid.NewGuid():N}");
    private Factory? _factory;

    /// <summary>Where it answers, without a slash at the end.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>What it is made of.</summary>
    public IServiceProvider Services => _factory!.Services;

    /// <summary>Whether the demo takes in its month at the start.</summary>
    protected virtual bool HasMonth => true;

    /// <inheritdoc/>
    public ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        _factory = new Factory(_folder, HasMonth);
        _factory.UseKestrel(0);
        _factory.StartServer();
        Address = _factory.ClientOptions.BaseAddress;
        return ValueTask.CompletedTask;
    }

    /// <summary>A client that follows no redirect, keeps its cookies, and asks for pages.</summary>
    public HttpClient Client()
    {
        HttpClientHandler handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer(), CheckCertificateRevocationList = true };
        HttpClient client = new(handler, disposeHandler: true) { BaseAddress = Address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return client;
    }

    /// <summary>A client that is signed in.</summary>
    /// <param name="role">The role; nobody when <c>null</c>.</param>
    public async Task<HttpClient> ClientAsync(string? role)
    {
        HttpClient client = Client();
        if (role is not null)
        {
            string token = await TokenAsync(client, "/signin");
            using HttpResponseMessage answer = await client.PostAsync(new Uri("/signin", UriKind.Relative), Form(("role", role), ("back", "/"), (TokenField, token)));
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        return client;
    }

    /// <summary>The field in which a form has the token that says it came from a page.</summary>
    public const string TokenField = "__RequestVerificationToken";

    /// <summary>The token of the first form of a page.</summary>
    public static async Task<string> TokenAsync(HttpClient client, string page)
    {
        string html = await client.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
        return Regex.Match(html, $"name=\"{TokenField}\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(2)).Groups["token"].Value;
    }

    /// <summary>The fields of a form.</summary>
    public static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_factory is not null)
        {
            await _factory.DisposeAsync();
        }

        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // The database may be closed a moment later.
        }
    }

    private sealed class Factory(string folder, bool hasMonth) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("data", folder);
            builder.UseSetting("RequestsPerMinute", "100000");
            if (!hasMonth)
            {
                builder.UseSetting("month", "none");
            }
        }
    }
}

/// <summary>The front end with the earlier cases of the demo and without its month.</summary>
public sealed class EmptySite : Site
{
    /// <inheritdoc/>
    protected override bool HasMonth => false;
}
