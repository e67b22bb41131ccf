using System.Net;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vroegsignalering.AspNetCore.Ddas;
using Vroegsignalering.Testing.Storage;

namespace Vroegsignalering.AspNetCore.Tests.Api;

/// <summary>One host can have the worklist and the pull endpoint of DDAS, and each refuses in its own way.</summary>
public sealed class OneHostTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_order_of_registering_does_not_matter(bool ddasFirst)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("vroeg-one-");
        try
        {
            await using ModelStore store = new();
            WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            builder.Services.AddAuthentication(Workers.SchemeName).AddScheme<AuthenticationSchemeOptions, Workers>(Workers.SchemeName, null);
            Action[] registrations =
            [
                () => builder.Services.AddDdas(o => (o.Folder, o.NoSignatureBecause) = (folder.FullName, "a trial in a test")),
                () => builder.Services.AddVroegsignalering(o =>
                {
                    o.Store = store;
                    o.Municipalities.Add(WorkHost.Settings(WorkHost.Own));
                }),
            ];
            foreach (Action register in ddasFirst ? registrations : registrations.Reverse())
            {
                register();
            }

            await using WebApplication app = builder.Build();
            app.MapDdas("/gegevens");
            app.MapVroegsignalering();
            await app.StartAsync(TestContext.Current.CancellationToken);
            using HttpClient client = new() { BaseAddress = new Uri(app.Urls.Single()) };

            using StringContent empty = new("{}", Encoding.UTF8, "application/json");
            using HttpResponseMessage ofDdas = await client.PostAsync(new Uri("/gegevens", UriKind.Relative), empty, TestContext.Current.CancellationToken);
            using HttpResponseMessage ofWork = await client.GetAsync(new Uri("/api/v1/gemeenten", UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (ofDdas.StatusCode, ofWork.StatusCode));
            Assert.True(ofDdas.Headers.Contains("Fsc-Error-Code"));
            Assert.False(ofWork.Headers.Contains("Fsc-Error-Code"));
            Assert.Contains("niet-aangemeld", await ofWork.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
