using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Vroegsignalering.AspNetCore.Ddas;

namespace Vroegsignalering.AspNetCore.Tests.Ddas;

public sealed class RefusalTests
{
    /// <summary>What a hostile client may send, and what is said about it. 400 for the form, 422 for the meaning.</summary>
    public static TheoryData<string, int, string> Hostile => new()
    {
        { "", 200, "" },
        { " ", 400, "VS2444" },
        { "null", 400, "VS2445" },
        { "[]", 400, "VS2445" },
        { "\"text\"", 400, "VS2445" },
        { "1", 400, "VS2445" },
        { "{", 400, "VS2444" },
        { "{}{}", 400, "VS2444" },
        { "{\"page\":1,}", 400, "VS2444" },
        { "{/* comment */}", 400, "VS2444" },
        { "{'page':1}", 400, "VS2444" },
        { "\uFEFF{}", 400, "VS2444" },
        { "{\"page\":NaN}", 400, "VS2444" },
        { "{\"page\":01}", 400, "VS2444" },
        { "{\"page\":1}\0", 400, "VS2444" },
        { "{\"a\":[[[[[[[[[[1]]]]]]]]]]}", 400, "VS2444" },
        { "{\"aanleverendeOrganisatie\":\"\\ud800\"}", 400, "VS2444" },
        { "{\"\\ud800\":1}", 400, "VS2444" },
        { "{\"Page\":1}", 400, "VS2446" },
        { "{\"page \":1}", 400, "VS2446" },
        { "{\"burgerservicenummer\":\"999999990\"}", 400, "VS2446" },
        { "{\"999999990\":1,\"<script>\":2}", 400, "VS2446" },
        { "{\"__proto__\":{}}", 400, "VS2446" },
        { "{\"page\":1,\"page\":1}", 400, "VS2447/page" },
        { "{\"aanleverendeOrganisatie\":\"a\",\"aanleverende_organisatie\":\"a\"}", 400, "VS2447/aanleverende_organisatie" },
        { "{\"page\":0}", 400, "VS2450/page" },
        { "{\"page\":-1}", 400, "VS2450/page" },
        { "{\"page\":1.5}", 400, "VS2450/page" },
        { "{\"page\":\"1\"}", 400, "VS2450/page" },
        { "{\"page\":null}", 400, "VS2450/page" },
        { "{\"page\":true}", 400, "VS2450/page" },
        { "{\"page\":[1]}", 400, "VS2450/page" },
        { "{\"pageSize\":0}", 400, "VS2450/pageSize" },
        { "{\"pageSize\":-1e999}", 400, "VS2450/pageSize" },
        { "{\"aanleverendeOrganisatie\":1}", 400, "VS2449/aanleverendeOrganisatie" },
        { "{\"aanleverende_organisatie\":{\"naam\":\"a\"}}", 400, "VS2449/aanleverende_organisatie" },
        { "{\"aanleverperiodeStartdatum\":\"01-01-2027\"}", 400, "VS2448/aanleverperiodeStartdatum" },
        { "{\"aanleverperiodeStartdatum\":\"2027-02-30\"}", 400, "VS2448/aanleverperiodeStartdatum" },
        { "{\"aanleverperiodeStartdatum\":\"2027-01-01T00:00:00Z\"}", 400, "VS2448/aanleverperiodeStartdatum" },
        { "{\"aanleverperiodeStartdatum\":\"\"}", 400, "VS2448/aanleverperiodeStartdatum" },
        { "{\"aanleverperiodeEinddatum\":20270101}", 400, "VS2448/aanleverperiodeEinddatum" },
        { "{\"aanleverperiodeEinddatum\":\"２０２７-01-01\"}", 400, "VS2448/aanleverperiodeEinddatum" },
        { "{\"aanleverperiodeStartdatum\":\"x\",\"aanleverperiodeEinddatum\":1,\"page\":0,\"pageSize\":\"\",\"x\":1}", 400,
            "VS2448/aanleverperiodeStartdatum VS2448/aanleverperiodeEinddatum VS2450/page VS2450/pageSize VS2446" },
        { "{\"aanleverperiodeStartdatum\":\"2027-01-01\"}", 422, "VS2461/aanleverperiodeEinddatum" },
        { "{\"aanleverperiodeEinddatum\":\"2027-01-01\"}", 422, "VS2461/aanleverperiodeStartdatum" },
        { "{\"aanleverperiodeStartdatum\":\"2027-03-01\",\"aanleverperiodeEinddatum\":\"2027-02-28\"}", 422, "VS2460/aanleverperiodeEinddatum" },
        { "{\"aanleverperiodeStartdatum\":\"2027-06-01\",\"aanleverperiodeEinddatum\":\"2027-07-01\"}", 422, "VS2462/aanleverperiodeEinddatum" },
        { "{\"aanleverperiodeStartdatum\":\"2027-06-01\",\"aanleverperiodeEinddatum\":\"9999-12-31\"}", 422, "VS2462/aanleverperiodeEinddatum" },
        { "{\"aanleverperiodeStartdatum\":\"2025-01-01\",\"aanleverperiodeEinddatum\":\"2026-12-31\"}", 422, "VS2463/aanleverperiodeEinddatum" },
        { "{\"aanleverperiodeStartdatum\":\"0001-01-01\",\"aanleverperiodeEinddatum\":\"0001-03-31\"}", 422, "VS2465/aanleverperiodeStartdatum" },
        { "{\"aanleverendeOrganisatie\":\"\"}", 422, "VS2464/aanleverendeOrganisatie" },
        { "{\"aanleverendeOrganisatie\":\"../../etc/passwd\"}", 422, "VS2464/aanleverendeOrganisatie" },
        { "{\"aanleverendeOrganisatie\":\"' or 1=1 --\"}", 422, "VS2464/aanleverendeOrganisatie" },
    };

    [Fact]
    public async Task A_hostile_body_gets_problem_details_with_all_that_is_wrong_and_nothing_that_it_said()
    {
        await using Host host = await Host.StartAsync();
        foreach ((string body, int status, string errors) in Hostile.Select(row => row.Data))
        {
            Answer answer = await host.AskAsync(body);

            Assert.True(status == answer.Status, $"{body}: {answer.Status}");
            if (status != 200)
            {
                Assert.Equal(errors, answer.Errors);
                AssertProblem(answer);
                Assert.DoesNotContain("999999990", Encoding.UTF8.GetString(answer.Body), StringComparison.Ordinal);
                Assert.DoesNotContain("passwd", Encoding.UTF8.GetString(answer.Body), StringComparison.Ordinal);
                Assert.DoesNotContain("script", Encoding.UTF8.GetString(answer.Body), StringComparison.Ordinal);
            }
        }

        Assert.Equal(1, host.Source.Reads);
    }

    [Theory]
    [InlineData("text/plain", "VS2441")]
    [InlineData("application/xml", "VS2441")]
    [InlineData("application/json; charset=utf-16", "VS2441")]
    [InlineData("application/json; charset=iso-8859-1", "VS2441")]
    [InlineData("application/json-patch+json", "VS2441")]
    [InlineData("multipart/form-data; boundary=x", "VS2441")]
    [InlineData("application/x-www-form-urlencoded", "VS2441")]
    [InlineData("nonsense", "VS2441")]
    [InlineData(null, "VS2441")]
    public async Task Another_content_type_is_refused(string? type, string error)
    {
        await using Host host = await Host.StartAsync();
        using HttpRequestMessage request = new(HttpMethod.Post, host.Address) { Content = new ByteArrayContent("{}"u8.ToArray()) };
        if (type is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        using HttpResponseMessage response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Answer answer = await Answer.OfAsync(response);

        Assert.Equal((400, error), (answer.Status, answer.Errors));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("Application/JSON;charset=\"UTF-8\"")]
    public async Task The_right_content_type_is_known_however_it_is_written(string type)
    {
        await using Host host = await Host.StartAsync();
        using HttpRequestMessage request = new(HttpMethod.Post, host.Address) { Content = new ByteArrayContent("{}"u8.ToArray()) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);

        using HttpResponseMessage response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(200, (int)response.StatusCode);
    }

    [Fact]
    public async Task What_is_too_large_compressed_no_UTF8_or_in_the_address_is_refused()
    {
        await using Host host = await Host.StartAsync();

        Answer large = await SendAsync(host, new ByteArrayContent(Encoding.ASCII.GetBytes("{\"x\":\"" + new string('x', 9_000) + "\"}")));
        Answer endless = await SendAsync(host, new PushContent(async stream =>
        {
            for (int i = 0; i < 20; i++)
            {
                await stream.WriteAsync(new byte[1_024], TestContext.Current.CancellationToken);
            }
        }));
        ByteArrayContent zipped = new("{}"u8.ToArray());
        zipped.Headers.ContentEncoding.Add("gzip");
        Answer compressed = await SendAsync(host, zipped);
        Answer latin = await SendAsync(host, new ByteArrayContent([.. "{\"aanleverendeOrganisatie\":\""u8, 0xE9, .. "\"}"u8]));
        Answer query = await SendAsync(host, new ByteArrayContent("{}"u8.ToArray()), "?burgerservicenummer=999999990");

        Assert.Equal(("VS2440", "VS2440", "VS2442", "VS2444", "VS2443"), (large.Errors, endless.Errors, compressed.Errors, latin.Errors, query.Errors));
        Assert.All([large, endless, compressed, latin, query], answer => Assert.Equal(400, answer.Status));
        Assert.DoesNotContain("999999990", Encoding.UTF8.GetString(query.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_does_not_come_is_not_waited_for()
    {
        await using Host host = await Host.StartAsync(o => o.RequestTimeout = TimeSpan.FromSeconds(1));

        Answer slow = await SendAsync(host, new PushContent(async stream =>
        {
            await stream.WriteAsync("{"u8.ToArray(), TestContext.Current.CancellationToken);
            await stream.FlushAsync(TestContext.Current.CancellationToken);
            await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        }));

        Assert.Equal((400, "VS2451"), (slow.Status, slow.Errors));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("HEAD")]
    [InlineData("TRACE")]
    [InlineData("VERZIN")]
    public async Task Another_method_is_refused_as_FSC_says_it(string method)
    {
        await using Host host = await Host.StartAsync();
        using HttpRequestMessage request = new(new HttpMethod(method), host.Address);

        using HttpResponseMessage response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Answer answer = await Answer.OfAsync(response);

        Assert.Equal(("POST", 405), (answer.Headers["Allow"], answer.Status));
        AssertFsc(answer, FscErrorCodes.MethodUnsupported, "ERROR_DOMAIN_OUTWAY", hasBody: method != "HEAD");
    }

    [Theory]
    [InlineData("/gegevens/")]
    [InlineData("/gegevens/1")]
    [InlineData("/gegevens/%2e%2e%2fgeheim")]
    [InlineData("/gegevens/a/b/c")]
    public async Task An_address_below_it_does_not_exist(string address)
    {
        await using Host host = await Host.StartAsync();

        using HttpResponseMessage response = await host.Client.PostAsync(address, new StringContent("{}", Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

        AssertFsc(await Answer.OfAsync(response), FscErrorCodes.ServiceNotFound, "ERROR_DOMAIN_INWAY");
        Assert.Equal(404, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(null, FscErrorCodes.AccessTokenMissing)]
    [InlineData("Bearer nonsense", FscErrorCodes.AccessTokenInvalid)]
    [InlineData("Basic geheim", FscErrorCodes.AccessTokenInvalid)]
    [InlineData("Bearer expired", FscErrorCodes.AccessTokenExpired)]
    [InlineData("Bearer says-expired", FscErrorCodes.AccessTokenExpired)]
    public async Task Who_is_not_known_gets_401_as_FSC_says_it(string? authorization, string code)
    {
        await using Host host = await Host.StartAsync();
        host.Client.DefaultRequestHeaders.Authorization = authorization is null ? null : AuthenticationHeaderValue.Parse(authorization);
        host.Client.DefaultRequestHeaders.Add("Fsc-Authorization", "Bearer fsc-geheim");

        Answer answer = await host.AskAsync();

        Assert.Equal((401, "Bearer"), (answer.Status, answer.Headers["WWW-Authenticate"]));
        AssertFsc(answer, code, "ERROR_DOMAIN_INWAY");
        Assert.Equal(0, host.Source.Reads);
    }

    [Fact]
    public async Task Who_is_known_and_not_allowed_gets_403_as_FSC_says_it()
    {
        await using Host host = await Host.StartAsync(o => o.AuthorizationPolicy = "group");

        Answer refused = await host.AskAsync(client: "no-group");
        Answer allowed = await host.AskAsync(client: "cbs");

        Assert.Equal((403, 200), (refused.Status, allowed.Status));
        AssertFsc(refused, FscErrorCodes.WrongGroup, "ERROR_DOMAIN_INWAY");
    }

    [Fact]
    public async Task A_source_that_does_not_answer_gives_502_and_the_next_try_is_free()
    {
        await using Host host = await Host.StartAsync();
        host.Source.OnRead = _ => throw new DdasSourceUnavailableException("999999990 Testmans", new TimeoutException("Testmans"));
        Answer known = await host.AskAsync();
        host.Source.OnRead = _ => throw new InvalidOperationException("Server=db;Password=geheim;Testmans");
        Answer unknown = await host.AskAsync();
        host.Source.OnRead = _ => Task.CompletedTask;
        Answer right = await host.AskAsync();

        Assert.Equal((502, 502, 200), (known.Status, unknown.Status, right.Status));
        AssertFsc(known, FscErrorCodes.ServiceUnreachable, "ERROR_DOMAIN_INWAY");
        AssertFsc(unknown, FscErrorCodes.ServiceUnreachable, "ERROR_DOMAIN_INWAY");
        Assert.Contains(host.Logs.Lines, line => line.Contains("TimeoutException", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Logs.Lines, line => line.Contains("geheim", StringComparison.Ordinal) || line.Contains("Testmans", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Too_many_at_a_time_get_429_with_when_to_try_again()
    {
        await using Host host = await Host.StartAsync(o => (o.ConcurrentAnswers, o.WaitingRequests, o.RetryAfter) = (1, 1, TimeSpan.FromSeconds(7)));
        TaskCompletionSource gate = new();
        host.Source.OnRead = gate.Task.WaitAsync;
        Task<Answer> first = host.AskAsync();
        while (host.Source.Reads == 0)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        Task<Answer>[] more = [.. Enumerable.Range(0, 5).Select(_ => host.AskAsync())];
        Answer refused = await (await Task.WhenAny(more));
        gate.SetResult();
        Answer[] all = await Task.WhenAll(more);

        Assert.Equal((429, "7", "VS2480"), (refused.Status, refused.Headers["Retry-After"], refused.Errors));
        AssertProblem(refused);
        Assert.Equal(4, all.Count(a => a.Status == 429));
        Assert.Equal(200, (await first).Status);
    }

    [Fact]
    public async Task A_client_that_asks_ever_other_periods_does_not_fill_the_disk()
    {
        await using Host host = await Host.StartAsync(o => o.FreezesPerDay = 3);
        int[] statuses = [.. await Task.WhenAll(Enumerable.Range(1, 5).Select(async day =>
            (await host.AskAsync($$"""{"aanleverperiodeStartdatum":"2027-05-0{{day}}","aanleverperiodeEinddatum":"2027-05-0{{day}}"}""")).Status))];
        host.Clock.Now += TimeSpan.FromDays(1);

        Assert.Equal([200, 200, 200, 429, 429], statuses.Order());
        Assert.Equal(200, (await host.AskAsync()).Status);
    }

    private static async Task<Answer> SendAsync(Host host, HttpContent content, string query = "")
    {
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(host.Address + query)) { Content = content };
        using HttpResponseMessage response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return await Answer.OfAsync(response);
    }

    private static void AssertProblem(Answer answer)
    {
        Assert.Equal("application/problem+json", answer.Headers["Content-Type"]);
        Assert.Equal("1.0.0", answer.Headers["API-Version"]);
        Assert.True(Uri.TryCreate((string?)answer.Json["type"], UriKind.Absolute, out _));
        Assert.NotEmpty((string)answer.Json["title"]!);
        Assert.NotEmpty((string)answer.Json["detail"]!);
        Assert.Equal(answer.Status, (int)answer.Json["status"]!);
        Assert.All(answer.Json["errors"]!.AsArray(), error => Assert.Equal("body", (string?)error!["in"]));
    }

    private static void AssertFsc(Answer answer, string code, string domain, bool hasBody = true)
    {
        Assert.Equal(code, answer.Headers["Fsc-Error-Code"]);
        Assert.Equal("application/problem+json", answer.Headers["Content-Type"]);
        Assert.Contains("no-store", answer.Headers["Cache-Control"], StringComparison.Ordinal);
        if (hasBody)
        {
            JsonObject body = answer.Json.AsObject();
            Assert.Equal(["code", "domain", "title", "detail", "status"], body.Select(p => p.Key));
            Assert.Equal((code, domain, answer.Status), ((string?)body["code"], (string?)body["domain"], (int)body["status"]!));
        }
    }
}
